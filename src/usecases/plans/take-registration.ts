import { readDate } from '#domain/calendar.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { checkRegistration, setOfYear } from '#domain/plans/check-registration.ts';
import { needsReason, type RegistrationWarning } from '#domain/plans/registration-warning.ts';
import type { NewRegistration, Origin } from '#domain/plans/registration.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { Office } from '#usecases/office.ts';
import type { KnownUnits } from './known-of-unit.ts';

/** A registration as it was typed. */
export interface TypedRegistration {
  /** Code of the unit on the day it registers. */
  readonly unit: string;
  /** Kind of the title. */
  readonly kind: string;
  readonly year: number;
  readonly origin: Origin;
  readonly registeredOn: string;
  /** Empty where nobody said by when. */
  readonly expectedOn: string;
  /** Why it is registered in spite of the warnings; may be empty where there are none. */
  readonly overriding: string;
  readonly note: string;
}

/** A registration whose words were read, before it is checked. */
export interface ReadRegistration extends Pick<NewRegistration, 'year' | 'origin' | 'registeredOn' | 'expectedOn' | 'overriding' | 'note'> {
  readonly unit: Unit;
  readonly kind: TitleKind;
}

type Here = Pick<Office, 'places' | 'law' | 'clock'>;

/** Unit, title and days of a registration, or everything about them that cannot be. */
export function readRegistration({ places, law, clock }: Here, typed: TypedRegistration): Outcome<ReadRegistration> {
  const on = readDate(typed.registeredOn);
  const expectedOn = typed.expectedOn.trim() === '' ? done(null) : readDate(typed.expectedOn);
  const unit = on.ok ? unitAt(places, typed.unit, on.value) : unitAt(places, typed.unit, clock.today());
  const kind = law.programme.titles.get(typed.kind);
  const known = kind ? done(kind) : refuse('unknown-title-kind', { found: typed.kind, known: [...law.programme.titles.values()].map(({ short }) => short).join(', ') }, 'kind');
  const refusals: Refusal[] = [on, expectedOn, unit, known].flatMap((read) => (read.ok ? [] : read.refusals));
  if (unit.ok && kind && unit.value.level !== kind.level) refusals.push(refusal('wrong-unit-level', { name: unit.value.name, level: unit.value.level, expected: kind.level }, 'unit'));
  if (on.ok && (typed.year < Number(on.value.slice(0, 4)) - 1 || typed.year > Number(on.value.slice(0, 4)) + 5)) {
    refusals.push(refusal('bad-registration-year', { found: String(typed.year), from: Number(on.value.slice(0, 4)) - 1, to: Number(on.value.slice(0, 4)) + 5 }, 'year'));
  }
  if (!on.ok || !expectedOn.ok || !unit.ok || !kind || refusals.length > 0) return { ok: false, refusals };
  const { year, origin, overriding, note } = typed;
  return done({ unit: unit.value, kind, year, origin, registeredOn: on.value, expectedOn: expectedOn.value, overriding: overriding.trim(), note: note.trim() });
}

export interface CheckedUnit {
  readonly read: ReadRegistration;
  readonly set: string;
  readonly met: number;
  readonly of: number;
  readonly warnings: readonly RegistrationWarning[];
}

/** With what speaks against it, and how many criteria the unit meets that day. */
export function checkRead(read: ReadRegistration, known: KnownUnits): CheckedUnit {
  const facts = known.of(read.unit);
  const warnings = checkRegistration({ ...read, on: read.registeredOn }, facts);
  const set = setOfYear(read.kind, read.year, read.registeredOn)?.judgedBy ?? '';
  const scores = facts.scores(set) ?? [];
  return { read, set, met: countMet(scores), of: known.criteriaOf(set), warnings };
}

/** Ready to be kept; refused where a warning stands and no reason is given. */
export function toNew({ read, set, met, of, warnings }: CheckedUnit, at?: string): Outcome<NewRegistration> {
  if (needsReason(warnings) && read.overriding === '') return refuse('reason-for-registration', { unit: read.unit.name, warnings: warnings.length }, at);
  const { unit, kind, year, origin, registeredOn, expectedOn, overriding, note } = read;
  return done({ unit: unit.id, kind: kind.id, year, set, origin, registeredOn, met, of, plan: null, warnings, overriding, expectedOn, note });
}
