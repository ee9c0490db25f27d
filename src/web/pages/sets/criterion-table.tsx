import type { Criterion, Indicator, Overlay, Threshold } from '#domain/criteria/criteria-set.ts';
import { clauseText } from '#words/clause-text.ts';
import { ConfidenceBadge } from '#web/parts/confidence-badge.tsx';
import { useLanguage, useWords } from '#web/words.tsx';
import type { ReadSet } from './set-reader.tsx';

interface Props {
  readonly criterion: Criterion;
  readonly answer: ReadSet;
  /** Only this region's levels; empty is all of them. */
  readonly region: string;
  readonly nameOf: (key: string) => string;
}

export function CriterionTable({ criterion, answer, region, nameOf }: Props) {
  const { sets } = useWords();
  const { language } = useLanguage();
  const owner = answer.departments[criterion.owner]?.[language] ?? criterion.owner;
  return (
    <section className="card set-criterion" aria-labelledby={`bo-tieu-chi-${criterion.no}`}>
      <h3 id={`bo-tieu-chi-${criterion.no}`}>
        {criterion.no}. {criterion[language]}
      </h3>
      <p className="quiet small">
        {sets.owner}: {owner}
        {criterion.keyForRevocation === true && `. ${sets.keyCriterion}`}
      </p>
      {criterion.indicators.length === 0 && <p className="quiet">{sets.noIndicators}</p>}
      {criterion.indicators.length > 0 && (
        <table className="plain-table set-table">
          <thead>
            <tr>
              <th scope="col">{sets.code}</th>
              <th scope="col">{sets.indicator}</th>
              <th scope="col">{sets.threshold}</th>
            </tr>
          </thead>
          <tbody>
            {criterion.indicators.map((indicator) => (
              <tr key={indicator.code}>
                <th scope="row">{indicator.code}</th>
                <td>
                  {indicator[language]}
                  {indicator.note !== undefined && <p className="quiet small">{indicator.note}</p>}
                </td>
                <td>
                  <Levels indicator={indicator} answer={answer} region={region} nameOf={nameOf} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Levels({ indicator, answer, region, nameOf }: Omit<Props, 'criterion'> & { indicator: Indicator }) {
  const { sets } = useWords();
  const { language } = useLanguage();
  const isSplit = Object.keys(indicator.thresholds).length > 1;
  const name = (key: string) => (key === '*' ? (isSplit ? sets.rest : sets.allRegions) : key === 'chung' ? sets.common : nameOf(key));
  const national = levelsFor(indicator.thresholds, region);
  const provincial = answer.overlays.flatMap((overlay) => levelsFor((overlay.law as Overlay).thresholds[indicator.code] ?? {}, region).map(([, threshold]) => ({ overlay: overlay.name[language], threshold })));
  return (
    <ul className="levels">
      {national.map(([key, threshold]) => (
        <li key={key}>
          {answer.law.thresholdDimension !== 'none' && <span className="level-key">{name(key)}</span>}
          <Level threshold={threshold} indicator={indicator} answer={answer} />
        </li>
      ))}
      {provincial.map(({ overlay, threshold }) => (
        <li key={overlay}>
          <span className="level-key">{sets.overlayOf(overlay)}</span>
          <Level threshold={threshold} indicator={indicator} answer={answer} />
        </li>
      ))}
    </ul>
  );
}

function Level({ threshold, indicator, answer }: { threshold: Threshold; indicator: Indicator; answer: ReadSet }) {
  const { language } = useLanguage();
  const text = clauseText(threshold, indicator, anyYear, language);
  const sources = (threshold.sources ?? []).map((id) => ({ id, what: answer.sources[id]?.what ?? id, where: answer.sources[id]?.where ?? '' }));
  return (
    <span className="level">
      {text} <ConfidenceBadge grounds={{ confidence: threshold.confidence, certainty: threshold.certainty ?? null, sources, note: threshold.note ?? null }} of={`${indicator.code} ${text}`} />
    </span>
  );
}

/** No year in particular: a level set year by year is shown with all its years. */
const anyYear = 0;

/** What a region is judged by: its own level, otherwise the one for the rest; without a region every level there is. */
function levelsFor(thresholds: Readonly<Record<string, Threshold>>, region: string): (readonly [string, Threshold])[] {
  if (region === '') return Object.entries(thresholds);
  const key = [region, '*', 'chung'].find((candidate) => thresholds[candidate] !== undefined);
  const threshold = key === undefined ? undefined : thresholds[key];
  return key !== undefined && threshold ? [[key, threshold]] : [];
}
