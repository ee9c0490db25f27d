import { useWords } from '#web/words.tsx';
import type { Facts } from './facts.ts';

export function KeyFigures({ standings, law }: Facts) {
  const { overview } = useWords();
  const { units, average } = standings;
  const all = law.criteria.length;
  const metAll = units.filter((unit) => unit.met === all).length;
  const unknown = units.reduce((sum, unit) => sum + unit.unknown, 0);
  const contradictions = units.reduce((sum, unit) => sum + unit.contradictions.length, 0);
  return (
    <dl className="key-figures" aria-label={overview.keyFigures}>
      <Figure label={overview.units[law.level] ?? ''} value={overview.count(units.length)} />
      <Figure label={overview.metAll(all)} value={overview.count(metAll)} note={overview.share(metAll, units.length)} />
      <Figure label={overview.average} value={overview.averageFigure(average)} note={`/ ${all}`} />
      <Figure label={overview.unknown} value={overview.count(unknown)} tone={unknown > 0 ? 'wanting' : 'calm'} />
      <Figure label={overview.contradictions} value={overview.count(contradictions)} tone={contradictions > 0 ? 'alarming' : 'calm'} />
    </dl>
  );
}

function Figure({ label, value, note, tone = 'calm' }: { label: string; value: string; note?: string; tone?: 'calm' | 'wanting' | 'alarming' }) {
  return (
    <div className={`key-figure key-${tone}`}>
      <dt>{label}</dt>
      <dd>
        {value} {note && <small>{note}</small>}
      </dd>
    </div>
  );
}
