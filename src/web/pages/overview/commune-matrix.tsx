import { TextInput } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { fold } from '#domain/places/fold.ts';
import { StandingLegend } from '#web/parts/standing-mark.tsx';
import { placesQuery } from '#web/queries.ts';
import { useView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { CommuneStrips } from './commune-strips.tsx';
import type { Facts, UnitLine } from './facts.ts';
import { MatrixGrid } from './matrix-grid.tsx';

export interface UnitGroup {
  /** Code of the parent; empty for units of all parents together. */
  readonly parent: string;
  readonly name: string;
  readonly units: readonly UnitLine[];
}

/** Every unit by every criterion; on a phone every unit with its strip of marks. */
export function CommuneMatrix({ standings, law }: Facts) {
  const { overview } = useWords();
  const [byMet, setByMet] = useState(false);
  const [typed, setTyped] = useState('');
  const sought = fold(useDeferredValue(typed));
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const nameOf = useParentNames(standings.units);

  const groups = useMemo(() => {
    const shown = standings.units.filter((unit) => sought === '' || fold(unit.name).includes(sought) || unit.code.startsWith(sought));
    if (byMet) return shown.length === 0 ? [] : [{ parent: '', name: '', units: [...shown].sort((a, b) => b.met - a.met) }];
    return [...new Set(shown.map(({ parent }) => parent))].map((parent) => ({ parent, name: nameOf(parent), units: shown.filter((unit) => unit.parent === parent) }));
  }, [standings.units, sought, byMet, nameOf]);

  return (
    <section className="card matrix-card" aria-labelledby="matrix-title">
      <div className="card-head">
        <h2 id="matrix-title">{overview.matrix}</h2>
        <div className="matrix-tools">
          <TextInput size="sm" aria-label={overview.filterName} placeholder={overview.filterName} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          <button type="button" className="text-button" onClick={() => setByMet(!byMet)}>
            {byMet ? overview.sortByPlace : overview.sortByMet}
          </button>
        </div>
      </div>
      <StandingLegend />
      {groups.length === 0 && <p className="quiet">{overview.noMatch}</p>}
      {isPhone ? <CommuneStrips groups={groups} law={law} /> : <MatrixGrid groups={groups} law={law} />}
    </section>
  );
}

/** Names of the districts the units lie in; a single parent is the area itself and needs no heading. */
function useParentNames(units: readonly UnitLine[]): (code: string) => string {
  const { unit, asOf } = useView();
  const isGrouped = new Set(units.map(({ parent }) => parent)).size > 1;
  const { data } = useQuery({ ...placesQuery({ under: unit, asOf }), enabled: isGrouped });
  return useMemo(() => {
    const names = new Map(data?.units.map(({ code, kind, name }) => [code, `${kind} ${name}`]));
    return (code: string) => names.get(code) ?? '';
  }, [data]);
}
