import { findBody } from '#domain/bodies/find-body.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import { printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import { readDeadline } from '#domain/directives/read-deadline.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { NewPlan, PlanTask, Target } from '#domain/plans/plan.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';

export interface TypedTask {
  readonly content: string;
  readonly leads: readonly string[];
  readonly supporting: readonly string[];
  /** Code of the unit it is about; null where it is about none in particular. */
  readonly unit: string | null;
  readonly criteria: readonly string[];
  /** As a paper words it. */
  readonly deadline: string;
  readonly proof: string;
}

export interface TypedTarget {
  readonly wording: string;
  readonly due: string;
  readonly target: TypedAim;
}

/** A target with units by their codes. */
export type TypedAim =
  | (Omit<Extract<Target, { kind: 'titles' }>, 'units'> & { readonly units: readonly string[] | null })
  | Exclude<Target, { kind: 'titles' }>;

/** What stands in a plan beside its document, as it was typed. */
export interface TypedPlan {
  /** Code of the area. */
  readonly area: string;
  readonly from: string;
  readonly to: string;
  readonly set: string | null;
  readonly campaign: number | null;
  readonly aim: string;
  readonly targets: readonly TypedTarget[];
  readonly tasks: readonly TypedTask[];
}

type Here = Pick<Office, 'places' | 'law' | 'clock'>;

/** Reads a plan, or tells everything that is wrong with it at once: dates, set, targets, tasks without a lead, deadlines that cannot be read. */
export function takePlan(here: Here, typed: TypedPlan): Outcome<Omit<NewPlan, 'document'>> {
  const [from, to] = [readDate(typed.from), readDate(typed.to)];
  if (!from.ok || !to.ok) return { ok: false, refusals: [...(from.ok ? [] : from.refusals), ...(to.ok ? [] : to.refusals)] };
  if (to.value < from.value) return refuse('plan-dates', { from: printDate(from.value), to: printDate(to.value) }, 'to');
  const area = unitAt(here.places, typed.area, from.value);
  if (!area.ok) return area;
  const set = typed.set === null || here.law.sets.has(typed.set) ? done(typed.set) : refuse('unknown-set', { found: typed.set, known: [...here.law.sets.keys()].join(', ') }, 'set');
  const targets = typed.targets.map((target, index) => takeTarget(here, target, { from: from.value, to: to.value }, area.value, `targets/${index}`));
  const tasks = typed.tasks.map((task, index) => takeTask(here, task, from.value, `tasks/${index}`));
  const refusals: Refusal[] = [set, ...targets, ...tasks].flatMap((read) => (read.ok ? [] : read.refusals));
  if (refusals.length > 0) return { ok: false, refusals };
  return done({
    area: area.value.id, from: from.value, to: to.value, set: typed.set, campaign: typed.campaign, aim: typed.aim.trim(),
    targets: targets.flatMap((read) => (read.ok ? [read.value] : [])), tasks: tasks.flatMap((read) => (read.ok ? [read.value] : [])),
  });
}

function takeTarget(here: Here, { wording, due: typedDue, target }: TypedTarget, period: { from: CalendarDate; to: CalendarDate }, area: Unit, at: string): Outcome<NewPlan['targets'][number]> {
  const due = readDate(typedDue);
  if (!due.ok) return { ok: false, refusals: due.refusals.map((told) => ({ ...told, at })) };
  const aim = takeAim(here, target, due.value, area);
  const isInside = period.from <= due.value && due.value <= period.to;
  return aim && isInside && wording.trim() !== '' ? done({ wording: wording.trim(), due: due.value, target: aim }) : refuse('bad-target', { wording: wording.trim() }, at);
}

/** Undefined where the law does not know what it names, a count is below zero, or a unit lies outside the area. */
function takeAim({ law, places }: Here, target: TypedAim, due: CalendarDate, area: Unit): Target | undefined {
  switch (target.kind) {
    case 'titles': {
      const units = target.units?.map((code) => places.findByCode(code, due));
      if (!law.programme.titles.has(target.title) || target.count < 0 || units?.some((unit) => !unit || !places.isWithin(unit, area.id))) return undefined;
      return { ...target, units: units?.flatMap((unit) => (unit ? [unit.id] : [])) ?? null, count: units?.length ?? target.count };
    }
    case 'criterion-count': return law.sets.get(target.set)?.criteria.some(({ no }) => no === target.criterion) && 0 <= target.before && target.before <= target.of && target.count <= target.of && target.count >= 0 ? target : undefined;
    case 'indicator': return law.sets.get(target.set)?.criteria.some(({ indicators }) => indicators.some(({ code }) => code === target.item)) ? target : undefined;
    case 'keep-titles': return law.programme.titles.has(target.title) && target.count >= 0 ? target : undefined;
    case 'facilities': return target.facility.trim() !== '' && target.count >= 0 && (target.built ?? 0) >= 0 ? target : undefined;
  }
}

function takeTask({ law, places }: Here, { content: typed, leads, supporting, unit: code, criteria, deadline: wording, proof }: TypedTask, from: CalendarDate, at: string): Outcome<PlanTask> {
  const content = typed.trim();
  const bodies = [...leads, ...supporting].filter((id) => !findBody(law.programme.bodies, places, id)).map((id) => refusal('unknown-body', { found: id }, at));
  const deadline = readDeadline(wording, from);
  const unit = code === null ? done(null) : unitAt(places, code, from);
  const refusals: Refusal[] = [
    ...(content === '' || leads.length === 0 ? [refusal('task-without-lead', { content }, at)] : []), ...bodies,
    ...[deadline, unit].flatMap((read) => (read.ok ? [] : read.refusals.map((told) => ({ ...told, at })))),
  ];
  if (!deadline.ok || !unit.ok || refusals.length > 0) return { ok: false, refusals };
  return done({ content, leads: leads as readonly BodyId[], supporting: supporting as readonly BodyId[], unit: unit.value?.id ?? null, criteria, deadline: deadline.value, proof: proof.trim() });
}
