import { Board } from '#board/board.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import { date, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { isValidAt, type Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { median, timed } from './figures.ts';
import { benchDay, benchSet } from './province.ts';

const communes = 8_200;
const rounds = 5;
/** The ends of the quarters of five years. */
const periods = [2019, 2020, 2021, 2022, 2023].flatMap((year) => ['03-31', '06-30', '09-30', '12-31'].map((day) => date(`${year}-${day}`)));

export interface RejudgeFigures {
  readonly units: number;
  readonly readings: number;
  readonly periods: number;
  /** Every commune of the country on one day, from the board's memory, in one thread. */
  readonly onePeriodMs: number;
  /** The same on every day of the periods, one after the other. */
  readonly allPeriodsMs: number;
  /** The scoring that also tells why, of every commune on one day. */
  readonly fullOnePeriodMs: number;
}

/** Judging the whole country again under a set, as what-if and the register of titles do. src/domain/scoring/quick-judge.test.ts proves it equal to the full scoring. */
export async function benchRejudge({ law, places }: Office): Promise<RejudgeFigures> {
  const set = law.sets.get(benchSet);
  if (!set) throw new Error('the bench needs the NTM set');
  const day = date(benchDay);
  const units = places.provinces(day).flatMap(({ id }) => places.descendants(id, day)).filter((unit) => unit.level === 'commune' && isValidAt(unit, day)).slice(0, communes);
  const readings = someReadings(units, set);
  const board = boardWith(law, places, readings);
  const judgeAll = (on: CalendarDate) => units.map(({ id }) => board.outcome(benchSet, id, on));
  const [one, all, full]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round += 1) {
    one.push(await timed(() => judgeAll(day)));
    all.push(await timed(() => periods.map((on) => judgeAll(on).length)));
    // A board of its own, for one keeps what it has scored.
    const unread = boardWith(law, places, readings);
    full.push(await timed(() => units.map(({ id }) => unread.standing(benchSet, id, day))));
  }
  const ms = (times: number[]) => Math.round(median(times));
  return { units: units.length, readings: readings.length, periods: periods.length, onePeriodMs: ms(one), allPeriodsMs: ms(all), fullOnePeriodMs: ms(full) };
}

function boardWith(law: Office['law'], places: Office['places'], readings: readonly Reading[]): Board {
  const board = new Board(law, places);
  board.apply(readings);
  return board;
}

/** One reading of every indicator of every unit, on the end of some quarter. */
function someReadings(units: readonly Unit[], set: CriteriaSet): Reading[] {
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators);
  const source = { kind: 'demo', ref: 'bench', at: '', name: 'bench' } as const;
  return units.flatMap(({ id: unit }, row) => indicators.map(({ code: item, valueType }, column): Reading => {
    const seq = row * indicators.length + column + 1;
    const draw = (seq * 2_654_435_761) % 97;
    const value = valueType === 'percent' || valueType === 'number' || valueType === 'count' ? { kind: 'number', value: draw * 1.3 } as const : { kind: 'declared', met: draw < 70 } as const;
    return { unit, set: set.id, item, asOf: periods[draw % periods.length] ?? date(benchDay), value, note: '', source, seq, person: 'bench', behalf: null, at: `${benchDay}T00:00:00.000Z`, batch: null };
  }));
}
