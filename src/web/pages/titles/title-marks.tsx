import { roundHalfUp, printFixed } from '#domain/figures.ts';
import type { GaugeAnswer, TitleAnswer } from '#http/schemas/titles.ts';
import { useWords } from '#web/words.tsx';

/** A sign of its own for every status, so that none needs its colour to be told. */
const signs: Readonly<Record<TitleAnswer['status'], string>> = { 'in-force': '●', 'completing': '…', 'under-review': '▲', 'revoked': '✕', 'superseded': '↑', 'historical': '○' };
const tones: Readonly<Record<TitleAnswer['status'], string>> = { 'in-force': 'tag-good', 'completing': 'tag-warn', 'under-review': 'tag-bad', 'revoked': 'tag-bad', 'superseded': '', 'historical': '' };

export function StatusMark({ status }: { status: TitleAnswer['status'] }) {
  const { titles } = useWords();
  return (
    <span className={`tag ${tones[status]}`}>
      <span aria-hidden="true">{signs[status]}</span> {titles.statuses[status]}
    </span>
  );
}

type Verdict = GaugeAnswer['verdict'];
const risks: Readonly<Record<Verdict, string>> = { 'safe': '▁', 'warning': '▃', 'at-risk': '▅', 'to-review': '█' };
const riskTones: Readonly<Record<Verdict, string>> = { 'safe': 'tag-good', 'warning': 'tag-warn', 'at-risk': 'tag-warn', 'to-review': 'tag-bad' };

/** The verdict in a word; a bar that grows says the same. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { titles } = useWords();
  return (
    <span className={`tag ${riskTones[verdict]}`}>
      <span aria-hidden="true">{risks[verdict]}</span> {titles.verdicts[verdict]}
    </span>
  );
}

/** In a list: the verdict, what it rests on, and what is not known yet. */
export function GaugeLine({ gauge }: { gauge: GaugeAnswer | null }) {
  const { titles } = useWords();
  if (!gauge) return <span className="quiet">{titles.notGauged}</span>;
  return (
    <span className="gauge-line">
      <VerdictMark verdict={gauge.verdict} />
      <span className="quiet small">
        {titles.of(gauge.unmet.length, gauge.total)}
        {gauge.unknown.length > 0 && `, ${titles.unknown(gauge.unknown.length)}`}
      </span>
    </span>
  );
}

/** All that the gauge says of one title. */
export function GaugeCard({ gauge }: { gauge: GaugeAnswer }) {
  const { titles } = useWords();
  const { unmet, unknown, total, unmetShare, hasKey, verdict, atWorst } = gauge;
  return (
    <section className="gauge-card" aria-label={titles.gaugeTitle}>
      <h3>{titles.gaugeTitle}</h3>
      <p>
        <VerdictMark verdict={verdict} /> {titles.of(unmet.length, total)}, {titles.gaugeShare(printFixed(roundHalfUp(unmetShare * 100, 1), 1))}; {hasKey ? titles.gaugeKey : titles.gaugeNoKey}.
      </p>
      <div className="gauge-bar" aria-hidden="true">
        <span className="gauge-unmet" style={{ width: `${(unmet.length / total) * 100}%` }} />
        <span className="gauge-unknown" style={{ width: `${(unknown.length / total) * 100}%` }} />
      </div>
      {unmet.length > 0 && <p>{titles.gaugeUnmet(unmet.join(', '))}</p>}
      {unknown.length > 0 && (
        <p>
          {titles.gaugeUnknown(unknown.join(', '))}. {atWorst !== verdict && titles.gaugeWorst(titles.verdicts[atWorst])}
        </p>
      )}
      <p className="quiet small">{titles.gaugeOnly}</p>
    </section>
  );
}
