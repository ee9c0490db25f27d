import { Link } from '@tanstack/react-router';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { standingOf, whyOf } from './cell-words.ts';
import type { UnitGroup } from './commune-matrix.tsx';

/** The phone's matrix: one unit a line, its standings as a strip of small marks. */
export function CommuneStrips({ groups, law }: { groups: readonly UnitGroup[]; law: CriteriaSet }) {
  const words = useWords();
  const { overview } = words;
  return groups.map((group) => (
    <div key={group.parent}>
      {group.name !== '' && <h3 className="strip-group">{group.name}</h3>}
      <ul className="strips">
        {group.units.map((unit) => (
          <li key={unit.code}>
            <Link to={pages.sheet} search={(before: Search) => readSearch({ ...before, commune: unit.code })} className="strip">
              <span className="strip-name">{unit.name}</span>
              <b className="strip-met">{overview.metOf(unit.met, law.criteria.length)}</b>
              <span className="strip-marks" aria-hidden="true">
                {law.criteria.map((criterion) => (
                  <i key={criterion.no} className={`strip-mark strip-${standingOf(unit, criterion)}${unit.contradictions.includes(criterion.no) ? ' strip-contradiction' : ''}`} title={whyOf(unit, criterion, words)}>
                    {criterion.no}
                  </i>
                ))}
              </span>
              <span className="visually-hidden">{overview.counts(unit.met, unit.unmet, unit.unknown)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </div>
  ));
}
