import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { fold } from '#domain/places/fold.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { pages, type View } from '#web/paths.ts';
import { standingsQuery } from '#web/queries.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';

/** Which of the units to open. The first match opens with Enter. */
export function UnitChoice({ view, law }: { view: View; law: CriteriaSet }) {
  const { sheet, overview } = useWords();
  const [typed, setTyped] = useState('');
  const standings = useQuery(standingsQuery(view));
  if (standings.isError) return <Problem error={standings.error} retry={() => void standings.refetch()} />;
  if (!standings.data) return <Waiting rows={10} />;
  const units = standings.data.units.filter((unit) => fold(unit.name).includes(fold(typed)) || unit.code.startsWith(typed.trim()));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{sheet.choose}</h1>
          <p>{sheet.chooseAdvice}</p>
        </div>
        <TextInput aria-label={sheet.filterName} placeholder={sheet.filterName} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
      </div>
      {units.length === 0 && <p className="empty">{standings.data.units.length === 0 ? overview.noUnitsAdvice : overview.noMatch}</p>}
      <ul className="unit-choice">
        {units.map((unit) => (
          <li key={unit.code}>
            <Link to={pages.sheet} search={(before: Search) => readSearch({ ...before, commune: unit.code, item: '' })}>
              <b>{unit.name}</b>
              <span>{overview.metOf(unit.met, law.criteria.length)}</span>
              <span className="quiet small">{overview.counts(unit.met, unit.unmet, unit.unknown)}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
