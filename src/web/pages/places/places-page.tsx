import './places.css';
import { TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { parentsQuery, placesQuery } from '#web/queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { PlaceTree } from './place-tree.tsx';
import { UnitThroughTime } from './unit-through-time.tsx';

/** The units of a day as a tree, and one of them through time. */
export function PlacesPage() {
  const { places, shell } = useWords();
  const view = useView();
  const change = useChangeView();
  const { item } = useSearch({ strict: false }) as Search;
  const chosen = item ?? view.unit;
  const queries = useQueryClient();
  const opened = useQuery({ ...parentsQuery(queries, view.unit, view.asOf), enabled: view.unit !== '' && view.asOf !== '' });
  const choose = (code: string) => change({ item: code });
  const [typed, setTyped] = useState('');
  const [asked] = useDebouncedValue(typed.trim(), 150);
  const found = useQuery({ ...placesQuery({ search: asked, asOf: view.asOf }), enabled: asked !== '' && view.asOf !== '', placeholderData: keepPreviousData });

  return (
    <>
      <div className="page-head">
        <div>
          <h1>{places.title}</h1>
          <p>{view.asOf !== '' && places.lead(shell.day(date(view.asOf)))}</p>
        </div>
      </div>
      <div className="places">
        <section className="card" aria-label={places.tree}>
          <TextInput aria-label={places.search} placeholder={places.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          {asked === '' && (view.unit === '' || opened.isFetched) && view.asOf !== '' && (
            <PlaceTree key={view.asOf} asOf={view.asOf} opened={[view.unit, ...(opened.data ?? [])]} chosen={chosen} onChoose={choose} />
          )}
          {asked !== '' && found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
          {asked !== '' && found.isPending && <Waiting rows={5} />}
          {asked !== '' && found.data && (
            <ul className="place-found" aria-label={places.found}>
              {found.data.units.length === 0 && <li className="quiet">{places.nothing}</li>}
              {found.data.units.map((unit) => (
                <li key={unit.code}>
                  <button type="button" className="place-name" aria-pressed={unit.code === chosen} onClick={() => choose(unit.code)}>
                    {unit.kind} <b>{unit.name}</b> <span className="quiet">{[unit.parentName, unit.code].filter((part) => part !== null).join(', ')}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        {chosen === '' ? <p className="empty">{places.chooseOne}</p> : <UnitThroughTime code={chosen} asOf={view.asOf} />}
      </div>
    </>
  );
}
