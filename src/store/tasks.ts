import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { TaskKind } from '#domain/people/actor.ts';
import type { Delegation } from '#domain/people/delegation.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { Engine } from './engine.ts';
import type { DelegationRow, Schema, TaskRow } from './schema.ts';
import type { HeldTask, TasksShelf } from './shelves.ts';

/** Tasks and delegations: appended, ended by a line of their own, never changed. Numbers are given under the writers' lock. */
export function tasksShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): TasksShelf {
  return {
    give: async (login, { kind, role, area, criteria, department, from, to, basis }, { person, at }) => {
      const id = await nextId(db, chain, 'tasks');
      await db.insertInto('tasks').values({ id, login, kind, role, area, all_criteria: Number(criteria === null), department, from_day: from, to_day: to, ...decided(basis), person, at }).execute();
      await engine.append(db, 'task_criteria', ['task', 'set_id', 'criterion'], [...new Set(criteria)].map((owned) => [id, ...splitOwned(owned)]));
      return id;
    },
    end: async (task, { person, at, reason }) => void (await db.insertInto('task_ends').values({ task, person, at, reason }).execute()),
    find: async (task) => (await withCriteria(db, await withEnd(db).where('tasks.id', '=', task).execute())).at(0),
    list: async (login) => withCriteria(db, await withEnd(db).$if(login !== undefined, (query) => query.where('tasks.login', '=', login ?? '')).orderBy('tasks.id').execute()),
    delegate: async ({ from, to, task, begins, until, basis }, { person, at }) => {
      const id = await nextId(db, chain, 'delegations');
      await db.insertInto('delegations').values({ id, from_login: from, to_login: to, task, begins, until, ...decided(basis), person, at }).execute();
      return id;
    },
    endDelegation: async (delegation, { person, at }) => void (await db.insertInto('delegation_ends').values({ delegation, person, at }).execute()),
    findDelegation: async (delegation) => {
      const row = await delegated(db).where('delegations.id', '=', delegation).executeTakeFirst();
      return row && toDelegation(row);
    },
    delegationsOf: async (login) =>
      (await delegated(db).where((where) => where.or([where('from_login', '=', login), where('to_login', '=', login)])).orderBy('delegations.id').execute()).map(toDelegation),
  };
}

async function nextId(db: Kysely<Schema>, chain: Chain, table: 'tasks' | 'delegations'): Promise<number> {
  await chain.head();
  const { newest } = await db.selectFrom(table).select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
  return (newest ?? 0) + 1;
}

interface TaskWithEnd extends TaskRow {
  ended_at: string | null;
  ended_by: string | null;
  ended_why: string | null;
}

function withEnd(db: Kysely<Schema>) {
  return db.selectFrom('tasks').leftJoin('task_ends', 'task_ends.task', 'tasks.id').selectAll('tasks')
    .select(['task_ends.at as ended_at', 'task_ends.person as ended_by', 'task_ends.reason as ended_why']);
}

/** A person has few tasks and a province some hundreds: the criteria of all of them come with one more question. */
async function withCriteria(db: Kysely<Schema>, rows: readonly TaskWithEnd[]): Promise<HeldTask[]> {
  const some = rows.filter(({ all_criteria: all }) => all === 0);
  const named = some.length === 0 ? [] : await db.selectFrom('task_criteria').selectAll().where('task', '>=', some[0]?.id ?? 0).where('task', '<=', some.at(-1)?.id ?? 0).orderBy('set_id').orderBy('criterion').execute();
  const owned = Map.groupBy(named, ({ task }) => task);
  return rows.map((row) => toTask(row, row.all_criteria === 1 ? null : (owned.get(row.id) ?? []).map(({ set_id: set, criterion }) => `${set}/${criterion}`)));
}

function toTask(row: TaskWithEnd, criteria: readonly string[] | null): HeldTask {
  return {
    id: row.id, login: row.login, kind: row.kind as TaskKind, role: row.role, area: row.area as UnitId | null, criteria, department: row.department,
    from: date(row.from_day), to: row.to_day === null ? null : date(row.to_day), basis: decisionOf(row),
    ended: row.ended_at === null ? null : { at: row.ended_at, person: row.ended_by ?? '', reason: row.ended_why ?? '' },
  };
}

function delegated(db: Kysely<Schema>) {
  return db.selectFrom('delegations').leftJoin('delegation_ends', 'delegation_ends.delegation', 'delegations.id').selectAll('delegations').select('delegation_ends.at as ended_at');
}

function toDelegation(row: DelegationRow & { ended_at: string | null }): Delegation {
  const { id, from_login: from, to_login: to, task } = row;
  return { id, from, to, task, begins: date(row.begins), until: date(row.until), basis: decisionOf(row), endedAt: row.ended_at };
}

function decided({ number, date: day, issuer }: Delegation['basis']): { decision: string; decided_on: string; issuer: string } {
  return { decision: number, decided_on: day, issuer };
}

function decisionOf(row: TaskRow | DelegationRow): Delegation['basis'] {
  return { number: row.decision, date: date(row.decided_on), issuer: row.issuer };
}

/** `commune-ntm-2021-2025/2` → set and number. */
function splitOwned(owned: string): [string, number] {
  const at = owned.lastIndexOf('/');
  return [owned.slice(0, at), Number(owned.slice(at + 1))];
}
