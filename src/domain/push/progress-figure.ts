import type { CalendarDate } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';
import { codeOf, type UnitId } from '#domain/places/unit.ts';

/** A figure of works or money reported for a unit at the end of a period. The ledgers of works and funds will feed the same figures. */
export interface NewProgressFigure {
  readonly unit: UnitId;
  /** A measure of law/push.json: `works-allocated`, `works-not-started`, `allocated-not-started`, `assigned`, `allocated`, `disbursed`, `construction-debt`. */
  readonly measure: string;
  readonly asOf: CalendarDate;
  /** Works in number, money in whole đồng. Zero was reported; null takes back what had been said of that day, so that nothing is. */
  readonly value: number | null;
  /** Where it was taken from: a report's sign and day, a ledger. */
  readonly source: string;
}

/** As it was said, by whom and when. */
export interface ReportedFigure extends NewProgressFigure {
  readonly seq: number;
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}

/** One that stands. */
export interface ProgressFigure extends ReportedFigure {
  readonly value: number;
}

/** What a printed sum or share tells of a figure that went into it. */
export function figureGround({ unit, measure, asOf, value, source, person, behalf, at }: ProgressFigure): Ground {
  return { kind: 'figure', unit: codeOf(unit), measure, asOf, value, source, person, behalf, at };
}
