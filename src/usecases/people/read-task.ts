import { printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import { done, refusal, refuse, type Outcome } from '#domain/outcome.ts';
import type { Decision, NewAssignment, Role, TaskKind } from '#domain/people/actor.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

/** A decision as it is typed. */
export interface TypedDecision {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
}

/** A task as it is asked for. */
export interface NewTask {
  readonly kind: TaskKind;
  readonly role: string;
  /** Official code; null is the whole country. */
  readonly area: string | null;
  /** A day on which the area bore that code; codes are reused, and districts ended on 01/7/2025. */
  readonly areaAsOf: string;
  /** Criteria owned, as `set/no`; null is all. */
  readonly criteria: readonly string[] | null;
  readonly department?: string | null;
  /** Left out, it begins today. */
  readonly from?: string;
  /** Left out or null, it has no last day. */
  readonly to?: string | null;
  readonly basis: TypedDecision;
}

type Here = Pick<Office, 'places' | 'law' | 'clock'>;

/** The unit a task is to be held over; null is the whole country. */
export function areaOfTask({ places }: Pick<Here, 'places'>, { area, areaAsOf }: Pick<NewTask, 'area' | 'areaAsOf'>): Outcome<Unit | null> {
  if (area === null) return done(null);
  const asOf = readDate(areaAsOf);
  return asOf.ok ? unitAt(places, area, asOf.value) : asOf;
}

/** A task made ready to be given, or everything that is wrong with it, each with its field. */
export function readTask(here: Here, task: NewTask): Outcome<NewAssignment> {
  const { kind, criteria, department = null } = task;
  const area = at('area', areaOfTask(here, task));
  const role = at('role', roleFor(here.law, task));
  const period = at('to', readPeriod(task.from, task.to ?? null, here.clock.today()));
  const basis = at('basis', readDecision(task.basis));
  const checks = [
    ...(role.ok && area.ok ? [at('area', checkArea(role.value, area.value))] : []),
    at('criteria', checkCriteria(here.law, task)),
    at('department', checkDepartment(here.law, task)),
  ];
  const refusals = [area, role, period, basis, ...checks].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  if (!area.ok || !role.ok || !period.ok || !basis.ok || refusals.length > 0) return { ok: false, refusals };
  return done({ kind, role: role.value.id, area: area.value?.id ?? null, criteria, department, ...period.value, basis: basis.value });
}

/** The days a task or a delegation is in force, both included. It may begin in the past, but nothing is given that is over already. */
export function readPeriod(from: string | undefined, to: string | null, today: CalendarDate): Outcome<{ from: CalendarDate; to: CalendarDate | null }> {
  const first = from === undefined ? done(today) : readDate(from);
  if (!first.ok) return first;
  const last = to === null ? done(null) : readDate(to);
  if (!last.ok) return last;
  const isOver = last.value !== null && (last.value < first.value || last.value < today);
  return isOver ? refuse('bad-period', { from: printDate(first.value), to: last.value === null ? '' : printDate(last.value) }) : done({ from: first.value, to: last.value });
}

export function readDecision({ number, date, issuer }: TypedDecision): Outcome<Decision> {
  const day = readDate(date);
  if (number.trim() === '' || issuer.trim() === '') return refuse('decision-needed', {});
  return day.ok ? done({ number: number.trim(), date: day.value, issuer: issuer.trim() }) : day;
}

/** Roles that people hold; the operator at the machine and the door itself never sign in. */
export function rolesForPeople(law: Law): readonly Role[] {
  return [...law.roles.values()].filter(({ deeds }) => deeds.includes('sign-in'));
}

function roleFor(law: Law, { role, kind }: NewTask): Outcome<Role> {
  const known = rolesForPeople(law);
  const found = known.find(({ id }) => id === role);
  if (!found) return refuse('unknown-role', { found: role, known: known.map(({ id }) => id).join(', ') });
  return found.kinds.includes(kind) ? done(found) : refuse('wrong-kind', { role: found.vi, kind, expected: found.kinds.join(', ') });
}

function checkArea(role: Role, area: Unit | null): Outcome<null> {
  return role.areas.includes(area?.level ?? 'country') ? done(null) : refuse('wrong-area', { role: role.vi, area: area ? `${area.kind} ${area.name}` : '', expected: role.areas.join(', ') });
}

/** Ownership is of named criteria; any other task may be narrowed to some. */
function checkCriteria(law: Law, { kind, role, criteria }: NewTask): Outcome<null> {
  if (kind === 'criterion-ownership' && (criteria === null || criteria.length === 0)) return refuse('criteria-needed', { role: law.roles.get(role)?.vi ?? role });
  const strange = criteria?.find((owned) => !isCriterion(law, owned));
  return strange === undefined ? done(null) : refuse('unknown-item', { found: strange, set: strange.split('/')[0] ?? '' });
}

function isCriterion(law: Law, owned: string): boolean {
  const [set = ''] = owned.split('/');
  return law.sets.get(set)?.criteria.some((criterion) => `${set}/${criterion.no}` === owned) ?? false;
}

function checkDepartment(law: Law, { kind, department = null }: NewTask): Outcome<null> {
  const isMissing = department === null && kind === 'criterion-ownership';
  const isStrange = department !== null && !law.departments.has(department);
  return isMissing || isStrange ? refuse('unknown-department', { found: department ?? '', known: [...law.departments.keys()].join(', ') }) : done(null);
}

/** The same outcome, its refusals told at a field of the form. */
function at<T>(field: string, outcome: Outcome<T>): Outcome<T> {
  if (outcome.ok) return outcome;
  return { ok: false, refusals: outcome.refusals.map(({ code, about }) => refusal(code, about as never, field)) };
}
