import { date, monthsAfter, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { PlanRules } from '#domain/criteria/plan-rules.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import type { Unit } from '#domain/places/unit.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';
import { setOn, type TitleSet } from '#domain/titles/set-on.ts';
import { holdsOn } from '#domain/titles/status.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Registration } from './registration.ts';
import type { RegistrationWarning } from './registration-warning.ts';

export interface CheckedRegistration {
  readonly unit: Unit;
  readonly kind: TitleKind;
  readonly year: number;
  readonly on: CalendarDate;
  /** By when it means to be there; the end of the year where null. */
  readonly expectedOn: CalendarDate | null;
}

/** What is known of the unit on the day it registers. */
export interface KnownOfUnit {
  readonly titles: readonly Title[];
  readonly registrations: readonly Registration[];
  readonly kinds: ReadonlyMap<string, TitleKind>;
  /** How the unit stands against a set that day; undefined where the set is not for it. */
  readonly scores: (set: string) => readonly CriterionScore[] | undefined;
  /** The newest construction debt reported; null where nobody reported any. */
  readonly debt: { readonly dong: number; readonly asOf: CalendarDate } | null;
  readonly rules: PlanRules;
}

/** Everything that speaks against a registration, all at once: ladder, minimum, debt, gap against the time left, what is registered or held already, the unit's own end. */
export function checkRegistration(asked: CheckedRegistration, known: KnownOfUnit): RegistrationWarning[] {
  return [ladder(asked, known), minimum(asked, known), debt(asked, known), ...gap(asked, known), registered(asked, known), held(asked, known), unitEnds(asked)].filter((warning) => warning !== null);
}

/** The set a title of a year is judged by: that in force when the year ends, else that of the day of registration. */
export function setOfYear(kind: TitleKind, year: number, on: CalendarDate): TitleSet | null {
  return setOn(kind, endOf(year)) ?? setOn(kind, on);
}

/** Nâng cao needs xã NTM under the set in force, kiểu mẫu needs nâng cao (QĐ 319/QĐ-TTg); where the rules say so, all criteria of the lower set met now do as well. */
function ladder({ kind, on }: CheckedRegistration, { titles, kinds, scores, rules }: KnownOfUnit): RegistrationWarning | null {
  const lower = kind.needs === null ? undefined : kinds.get(kind.needs);
  if (!lower) return null;
  const current = setOn(lower, on);
  const below = titles.filter((title) => title.kind === lower.id && holdsOn(title, on));
  if (below.some(({ set }) => current !== null && set === current.set)) return null;
  const now = current && scores(current.judgedBy);
  const met = now ? countMet(now) : null;
  if (rules.ladderByStanding.titles.includes(kind.id) && now && now.length > 0 && met === now.length) return null;
  return { kind: 'ladder', needs: lower.id, heldUnder: below.at(-1)?.set ?? null, met, of: now ? now.length : null };
}

function minimum({ kind, year, on }: CheckedRegistration, { scores }: KnownOfUnit): RegistrationWarning | null {
  const met = countMet(scores(setOfYear(kind, year, on)?.judgedBy ?? '') ?? []);
  return kind.minimumToRegister !== null && met < kind.minimumToRegister ? { kind: 'below-minimum', met, minimum: kind.minimumToRegister } : null;
}

/** No debt is a figure of zero; no figure is no answer. A village has no works of its own to owe for. */
function debt({ kind }: CheckedRegistration, { debt: newest }: KnownOfUnit): RegistrationWarning | null {
  if (kind.level === 'village') return null;
  if (newest === null) return { kind: 'debt-unknown' };
  return newest.dong > 0 ? { kind: 'debt', ...newest } : null;
}

/** What is known to be unmet, against the whole months left. What nobody knows is no gap; it is told beside it. */
function gap(asked: CheckedRegistration, { scores, rules }: KnownOfUnit): (RegistrationWarning | null)[] {
  const now = scores(setOfYear(asked.kind, asked.year, asked.on)?.judgedBy ?? '') ?? [];
  const unknown = now.filter(({ standing }) => standing === 'unknown').length;
  const missing = now.filter(({ standing }) => standing === 'unmet').length;
  const months = monthsBetween(asked.on, asked.expectedOn ?? endOf(asked.year));
  const limit = rules.gapPerMonth.value;
  return [
    missing > 0 && missing > months * limit ? { kind: 'gap', missing, months, limit } : null,
    unknown > 0 ? { kind: 'unknown-criteria', count: unknown } : null,
  ];
}

function registered({ kind }: CheckedRegistration, { registrations }: KnownOfUnit): RegistrationWarning | null {
  const open = registrations.find((one) => one.kind === kind.id && (one.state === 'registered' || one.state === 'accepted'));
  return open ? { kind: 'already-registered', year: open.year, state: open.state } : null;
}

function held({ kind, year, on }: CheckedRegistration, { titles }: KnownOfUnit): RegistrationWarning | null {
  const current = setOfYear(kind, year, on);
  const same = titles.find((title) => title.kind === kind.id && title.set === current?.set && holdsOn(title, on));
  return same ? { kind: 'already-held', decision: same.decision } : null;
}

function unitEnds({ unit, year }: CheckedRegistration): RegistrationWarning | null {
  return unit.validTo !== null && unit.validTo < endOf(year) ? { kind: 'unit-ends', on: unit.validTo } : null;
}

function endOf(year: number): CalendarDate {
  return date(`${year}-12-31`);
}

/** Whole months from one day to another; none where it is past. */
function monthsBetween(from: CalendarDate, to: CalendarDate): number {
  const months = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return Math.max(0, monthsAfter(from, months) > to ? months - 1 : months);
}
