import { currentAt } from '#domain/assessment/current.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Law } from '#domain/criteria/law.ts';
import { circumstancesOf, type Circumstances } from '#domain/criteria/which-threshold.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Case } from '#domain/scoring/score.ts';
import { aCommune } from './a-commune.ts';
import { theDay } from './a-reading.ts';

/** A commune of the northern mountains in 2023, with these readings against this set alone. */
export function aCase(set: CriteriaSet, readings: readonly Reading[], differs: Partial<Circumstances> = {}): Case {
  return { set, circumstances: { year: 2023, key: 'TDMNPB', overlays: [], ...differs }, current: currentAt(readings, theDay), other: () => undefined };
}

/** A commune judged by the whole law on a day, each reading counting for the set it names. */
export function aCaseInLaw(law: Law, setId: string, readings: readonly Reading[], { unit = aCommune(), province = '20', asOf = theDay }: { unit?: Unit; province?: string; asOf?: CalendarDate } = {}): Case {
  const set = law.sets.get(setId);
  if (!set) throw new Error(`law/ holds no set ${setId}`);
  return {
    set,
    circumstances: circumstancesOf(set, unit, province, law, asOf),
    current: currentAt(readings.filter((reading) => reading.set === setId), asOf),
    other: (id) => (law.sets.has(id) ? aCaseInLaw(law, id, readings, { unit, province, asOf }) : undefined),
  };
}
