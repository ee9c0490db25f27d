import { readDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';
import type { Making } from '#usecases/reports/made.ts';
import { deed, question } from '#usecases/use-case.ts';
import { paperOfPlan } from './paper-of-plan.ts';
import { mayRead } from './view-plan.ts';

export interface ViewPlanPaper {
  readonly id: number;
  /** The day whose figures stand in it. */
  readonly asOf: string;
  readonly format: string;
}

/** A plan as it will be read, or was issued, to be looked at. */
export const viewPlanPaper = question<ViewPlanPaper, Paper>('view', {
  reach: reachOfPlan,
  answer: async (office, actor, input) => office.store.reading((shelves) => paperFrom({ office, shelves, actor, deed: 'view' }, input)),
});

/** The same taken as a file; it is remembered who took it. */
export const printPlanPaper = deed<ViewPlanPaper, Paper>('print-report', {
  reach: reachOfPlan,
  act: async (desk, input) => paperFrom({ office: desk, shelves: desk.shelves, actor: desk.actor, deed: 'print-report' }, input),
  record: ({ id, format }, { sign, subject }) => ({ subject: `${sign} ${subject}`.slice(0, 120), details: { plan: id, format } }),
});

async function reachOfPlan(office: Office, { id }: ViewPlanPaper): Promise<Outcome<Reach>> {
  const plan = await office.store.reading(({ plans }) => plans.find(id));
  return plan ? done({ units: [] }) : refuse('unknown-plan', { id: String(id) });
}

async function paperFrom(making: Making, { id, asOf: typed }: ViewPlanPaper): Promise<Outcome<Paper>> {
  const { office, shelves, actor } = making;
  const asOf = readDate(typed);
  if (!asOf.ok) return asOf;
  const [plan, document] = [await shelves.plans.find(id), await shelves.documents.find(id)];
  const area = plan && office.places.find(plan.area);
  if (!plan || !document || !area || !mayRead(office, actor, area, document)) return refuse('unknown-plan', { id: String(id) });
  return paperOfPlan(making, plan, document, asOf.value);
}
