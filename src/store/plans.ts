import type { Kysely } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { Deadline } from '#domain/directives/deadline.ts';
import type { NewPlan, Plan, PlanTarget, PlanTask, Target } from '#domain/plans/plan.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { PlansShelf } from './programme-shelves.ts';
import type { PlanRow, PlanTargetRow, PlanTaskRow } from './schema-plans.ts';
import type { Schema } from './schema.ts';

export function plansShelf(db: Kysely<Schema>, chain: Chain): PlansShelf {
  return {
    save: async (plan, { person, behalf, at }) => {
      await chain.head();
      const { document, area, from, to, set, campaign, aim } = plan;
      const { newest } = await db.selectFrom('plans').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      const seq = (newest ?? 0) + 1;
      await db.insertInto('plans').values({ seq, document, area, starts_on: from, ends_on: to, set_id: set, campaign, aim, person, behalf, at }).execute();
      await addTargets(db, seq, plan.targets);
      await addTasks(db, seq, plan.tasks);
    },
    reportBuilt: async (target, built, { person, behalf, at }) => {
      await chain.head();
      const { newest } = await db.selectFrom('target_reports').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      await db.insertInto('target_reports').values({ seq: (newest ?? 0) + 1, target, built, person, behalf, at }).execute();
    },
    find: async (document) => {
      const row = await standing(db).where('document', '=', document).executeTakeFirst();
      return row && (await withParts(db, [row]))[0];
    },
    ofAreas: async (areas) => (areas.length === 0 ? [] : withParts(db, await standing(db).where('area', 'in', areas).execute())),
  };
}

async function addTargets(db: Kysely<Schema>, plan: number, targets: NewPlan['targets']): Promise<void> {
  const { newest } = await db.selectFrom('plan_targets').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
  for (const [index, { wording, due, target }] of targets.entries()) {
    await db.insertInto('plan_targets').values({ id: (newest ?? 0) + index + 1, plan, wording, due, target: JSON.stringify(target) }).execute();
  }
}

async function addTasks(db: Kysely<Schema>, plan: number, tasks: readonly PlanTask[]): Promise<void> {
  const { newest } = await db.selectFrom('plan_tasks').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
  for (const [index, { content, leads, supporting, unit, criteria, deadline, proof }] of tasks.entries()) {
    const lists = { leads: JSON.stringify(leads), supporting: JSON.stringify(supporting), criteria: JSON.stringify(criteria), deadline: JSON.stringify(deadline) };
    await db.insertInto('plan_tasks').values({ id: (newest ?? 0) + index + 1, plan, content, unit, proof, ...lists }).execute();
  }
}

/** What stands: of each document the saving nobody has saved over. */
function standing(db: Kysely<Schema>) {
  return db
    .selectFrom('plans').selectAll()
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('plans as later').select('later.seq').whereRef('later.document', '=', 'plans.document').whereRef('later.seq', '>', 'plans.seq'))))
    .orderBy('document');
}

async function withParts(db: Kysely<Schema>, rows: readonly PlanRow[]): Promise<Plan[]> {
  if (rows.length === 0) return [];
  const seqs = rows.map(({ seq }) => seq);
  const targets = await db.selectFrom('plan_targets').selectAll().where('plan', 'in', seqs).orderBy('id').execute();
  const tasks = await db.selectFrom('plan_tasks').selectAll().where('plan', 'in', seqs).orderBy('id').execute();
  const built = await builtOf(db, targets.map(({ id }) => id));
  return rows.map(({ seq, document, area, starts_on: from, ends_on: to, set_id: set, campaign, aim }) => ({
    document, set, campaign, aim, area: area as UnitId, from: date(from), to: date(to),
    targets: targets.filter(({ plan }) => plan === seq).map((row) => toTarget(row, built)),
    tasks: tasks.filter(({ plan }) => plan === seq).map(toTask),
  }));
}

/** The newest report of each target. */
async function builtOf(db: Kysely<Schema>, targets: readonly number[]): Promise<ReadonlyMap<number, number>> {
  if (targets.length === 0) return new Map();
  const rows = await db.selectFrom('target_reports').select(['target', 'built']).where('target', 'in', targets).orderBy('seq').execute();
  return new Map(rows.map(({ target, built }) => [target, built]));
}

function toTarget({ id, wording, due, target }: PlanTargetRow, built: ReadonlyMap<number, number>): PlanTarget {
  const kept = JSON.parse(target) as Target;
  return { id, wording, due: date(due), target: kept.kind === 'facilities' ? { ...kept, built: built.get(id) ?? kept.built } : kept };
}

function toTask({ content, leads, supporting, unit, criteria, deadline, proof }: PlanTaskRow): PlanTask {
  return {
    content, proof, unit: unit as UnitId | null,
    leads: JSON.parse(leads) as BodyId[], supporting: JSON.parse(supporting) as BodyId[],
    criteria: JSON.parse(criteria) as string[], deadline: JSON.parse(deadline) as Deadline,
  };
}
