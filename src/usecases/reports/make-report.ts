import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { question, type AreaReach } from '#usecases/use-case.ts';
import { findSet } from '#usecases/view.ts';
import type { Made, Making } from './made.ts';
import { findMaker } from './makers.ts';

/** A paper as it was asked for. */
export interface MakeReport {
  readonly kind: string;
  readonly unit: string;
  /** null where none was named; only what is measured by a set needs one. */
  readonly set: string | null;
  readonly asOf: string;
  /** Number of the campaign a roadmap is about; left out, the paper is about all units of the area. */
  readonly campaign?: number | null;
}

/** A paper about an area, to be looked at on the screen. One that leaves the house is printed: print-report.ts. */
export const makeReport = question<MakeReport, Made>('view', {
  reach: reachOfReport,
  answer: (office, actor, input) => office.store.reading((shelves) => makeFrom({ office, shelves, actor, deed: 'view' }, input)),
});

/** Builds a paper of any kind. One about more than the person's area covers his part and says so. Writing it to a file is for the doors. */
export async function makeFrom(making: Making, input: MakeReport): Promise<Outcome<Made>> {
  const make = findMaker(input.kind);
  if (!make.ok) return make;
  const about = findAbout(making.office, input);
  if (!about.ok) return about;
  const form = making.office.law.forms.get(input.kind) ?? null;
  return make.value(making, { kind: input.kind, form, campaign: input.campaign ?? null, ...about.value });
}

/** Every paper is about an area on a day. */
export function reachOfReport(office: Office, input: MakeReport): Outcome<AreaReach> {
  const found = findAbout(office, input);
  return found.ok ? done({ area: found.value.area }) : found;
}

export function findAbout(office: Pick<Office, 'places' | 'law'>, { unit, set, asOf }: MakeReport): Outcome<{ area: Unit; set: CriteriaSet | null; asOf: CalendarDate }> {
  const day = readDate(asOf);
  if (!day.ok) return day;
  const area = unitAt(office.places, unit, day.value);
  const known = set === null ? done(null) : findSet(office, set);
  if (!area.ok) return known.ok ? area : { ok: false, refusals: [...area.refusals, ...known.refusals] };
  return known.ok ? done({ area: area.value, set: known.value, asOf: day.value }) : known;
}
