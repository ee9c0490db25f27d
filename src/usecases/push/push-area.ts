import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** The area whose units are compared, as typed: a province or a district, on a day. */
export interface AskPush {
  readonly unit: string;
  readonly asOf: string;
}

/** Communes have nobody below them to push. */
export function findPushArea(office: Pick<Office, 'places'>, { unit, asOf }: AskPush): Outcome<{ readonly area: Unit; readonly asOf: CalendarDate }> {
  const day = readDate(asOf);
  if (!day.ok) return day;
  const area = unitAt(office.places, unit, day.value);
  if (!area.ok) return area;
  const { name, level } = area.value;
  return level === 'province' || level === 'district' ? done({ area: area.value, asOf: day.value }) : refuse('wrong-unit-level', { name, level, expected: 'province' });
}
