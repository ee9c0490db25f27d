import { printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { NewProgressFigure } from '#domain/push/progress-figure.ts';
import { readAmount } from '#domain/push/read-amount.ts';
import type { Office } from '#usecases/office.ts';

export interface TypedFigure {
  /** Official code. */
  readonly unit: string;
  readonly measure: string;
  /** `12`, `7.500 triệu`; blank takes back what had been said of the day. */
  readonly value: string;
}

/** Figures of one period, of one unit or of many. */
export interface TypedFigures {
  /** The last day of the period. */
  readonly asOf: string;
  /** Where they were taken from: `Báo cáo số 45/BC-UBND ngày 31/10/2023`. */
  readonly source: string;
  readonly figures: readonly TypedFigure[];
}

export interface TakenFigures {
  readonly asOf: CalendarDate;
  readonly units: readonly Unit[];
  readonly figures: readonly NewProgressFigure[];
}

/** Reads figures as typed; everything wrong with any of them is told at once, each by its unit and measure. */
export function takeFigures(office: Pick<Office, 'law' | 'places' | 'clock'>, { asOf, source, figures }: TypedFigures): Outcome<TakenFigures> {
  const day = readPeriod(office, asOf);
  if (!day.ok) return day;
  const { measures } = office.law.programme.push;
  const wrong: Refusal[] = source.trim() === '' ? [refusal('source-needed', {}, 'source')] : [];
  const taken = new Map<string, { unit: Unit; figure: NewProgressFigure }>();
  for (const { unit: code, measure: id, value } of figures) {
    const at = `${code} ${id}`;
    const [unit, measure] = [unitAt(office.places, code, day.value), measures.find((known) => known.id === id)];
    const read = measure ? readAmount(value, measure) : refuse('unknown-measure', { found: id, known: measures.map((known) => known.id).join(', ') });
    if (taken.has(at)) wrong.push(refusal('two-values', { item: id, unit: code, first: at }, at));
    else if (unit.ok && read.ok) taken.set(at, { unit: unit.value, figure: { unit: unit.value.id, measure: id, asOf: day.value, value: read.value, source: source.trim() } });
    else wrong.push(...[unit, read].flatMap((one) => (one.ok ? [] : one.refusals)).map((one) => ({ ...one, at })));
  }
  if (wrong.length > 0) return { ok: false, refusals: wrong };
  const all = [...taken.values()];
  return done({ asOf: day.value, units: [...new Map(all.map(({ unit }) => [unit.id, unit])).values()], figures: all.map(({ figure }) => figure) });
}

/** A period that has not ended yet has no figures. */
export function readPeriod(office: Pick<Office, 'clock'>, asOf: string): Outcome<CalendarDate> {
  const day = readDate(asOf);
  if (!day.ok) return day;
  const today = office.clock.today();
  return day.value > today ? refuse('out-of-range', { found: printDate(day.value), expected: `≤ ${printDate(today)}` }, 'asOf') : day;
}
