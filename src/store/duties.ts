import type { Kysely } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { Deadline } from '#domain/directives/deadline.ts';
import type { Duty, DutyEvent, DutyEventKind, ToldDuty, ToldEvent } from '#domain/directives/duty.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { DutiesAsked, DutiesShelf } from './programme-shelves.ts';
import type { DutyEventRow, DutyRow } from './schema-duties.ts';
import type { Schema } from './schema.ts';

const perQuestion = 500;

export function dutiesShelf(db: Kysely<Schema>, chain: Chain): DutiesShelf {
  const append = async (duty: number, event: Omit<DutyEvent, 'at' | 'person' | 'behalf'>, { person, behalf, at }: Pick<DutyEvent, 'at' | 'person' | 'behalf'>): Promise<number> => {
    await chain.head();
    const { newest } = await db.selectFrom('duty_events').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
    const seq = (newest ?? 0) + 1;
    const { kind, on, note, percent, deadline, document } = event;
    await db.insertInto('duty_events').values({ seq, duty, kind, on_day: on, note, percent, deadline: deadline && JSON.stringify(deadline), document, person, behalf, at }).execute();
    for (const { sha, name } of event.files) await db.insertInto('duty_event_files').values({ event: seq, file: sha, name }).execute();
    return seq;
  };
  const plain = { note: '', percent: null, deadline: null, files: [] };
  return {
    give: async (duty, source, { on, ...hand }) => {
      await chain.head();
      const { newest } = await db.selectFrom('duties').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      const { content, giver, lead, unit, deadline, proof } = duty;
      await db.insertInto('duties').values({ id, content, giver, lead, unit, deadline: JSON.stringify(deadline), proof }).execute();
      for (const [place, body] of duty.supporting.entries()) await db.insertInto('duty_supporters').values({ duty: id, place, body }).execute();
      for (const [place, criterion] of duty.criteria.entries()) await db.insertInto('duty_criteria').values({ duty: id, place, criterion }).execute();
      const seq = await append(id, { kind: 'given', on, document: source?.document ?? null, ...plain }, hand);
      if (source) await db.insertInto('duty_sources').values({ duty: id, ...source, seq }).execute();
      return id;
    },
    cite: async (duty, source, { on, ...hand }) => {
      const seq = await append(duty, { kind: 'cited', on, document: source.document, ...plain }, hand);
      await db.insertInto('duty_sources').values({ duty, ...source, seq }).execute();
    },
    say: async (duty, event, by) => void (await append(duty, event, by)),
    find: async (id) => (await whole(db, await db.selectFrom('duties').selectAll().where('id', '=', id).execute()))[0],
    findAll: (ids) => byIds(db, ids),
    of: async (asked) => byIds(db, await idsOf(db, asked)),
    told: async (asked) => told(db, await idsOf(db, asked)),
    ofDocument: async (document) => byIds(db, (await db.selectFrom('duty_sources').select('duty').where('document', '=', document).execute()).map(({ duty }) => duty)),
    all: async () => whole(db, await db.selectFrom('duties').selectAll().orderBy('id').execute()),
  };
}

async function inParts<T, R>(values: readonly T[], ask: (some: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < values.length; at += perQuestion) found.push(...(await ask(values.slice(at, at + perQuestion))));
  return found;
}

async function idsOf(db: Kysely<Schema>, { leads = [], supporting = [], givers = [], units = [] }: DutiesAsked): Promise<number[]> {
  const found = [
    ...(await inParts(leads, (some) => db.selectFrom('duties').select('id').where('lead', 'in', some).execute())),
    ...(await inParts(supporting, (some) => db.selectFrom('duty_supporters').select('duty as id').where('body', 'in', some).execute())),
    ...(await inParts(givers, (some) => db.selectFrom('duties').select('id').where('giver', 'in', some).execute())),
    ...(await inParts(units, (some) => db.selectFrom('duties').select('id').where('unit', 'in', some).execute())),
  ];
  return inOrder(found.map(({ id }) => id));
}

function inOrder(ids: readonly number[]): number[] {
  return [...new Set(ids)].toSorted((one, other) => one - other);
}

/** Few and narrow columns: most of a duty's weight is in what was written of it. */
async function told(db: Kysely<Schema>, ids: readonly number[]): Promise<ToldDuty[]> {
  const rows = await inParts(ids, (some) => db.selectFrom('duties').select(['id', 'giver', 'lead', 'unit', 'deadline']).where('id', 'in', some).orderBy('id').execute());
  const criteria = await criteriaOf(db, ids);
  const events = Map.groupBy(await inParts(ids, (some) => db.selectFrom('duty_events').select(['seq', 'duty', 'kind', 'on_day', 'percent', 'deadline']).where('duty', 'in', some).orderBy('seq').execute()), ({ duty }) => duty);
  const files = await filesOf(db, ids);
  return rows.map(({ id, giver, lead, unit, deadline }) => ({
    id, giver: giver as BodyId, lead: lead as BodyId, unit: unit as UnitId | null, deadline: JSON.parse(deadline) as Deadline, criteria: criteria(id),
    events: (events.get(id) ?? []).map((row) => toToldEvent(row, files(row.seq))),
  }));
}

async function byIds(db: Kysely<Schema>, asked: readonly number[]): Promise<Duty[]> {
  const ids = inOrder(asked);
  return whole(db, await inParts(ids, (some) => db.selectFrom('duties').selectAll().where('id', 'in', some).orderBy('id').execute()));
}

/** The duties with all that hangs on them, in the order of the rows. */
async function whole(db: Kysely<Schema>, rows: readonly DutyRow[]): Promise<Duty[]> {
  const ids = rows.map(({ id }) => id);
  const supporters = Map.groupBy(await inParts(ids, (some) => db.selectFrom('duty_supporters').selectAll().where('duty', 'in', some).orderBy('place').execute()), ({ duty }) => duty);
  const criteria = await criteriaOf(db, ids);
  const sources = Map.groupBy(await inParts(ids, (some) => db.selectFrom('duty_sources').selectAll().where('duty', 'in', some).orderBy('seq').execute()), ({ duty }) => duty);
  const events = Map.groupBy(await inParts(ids, (some) => db.selectFrom('duty_events').selectAll().where('duty', 'in', some).orderBy('seq').execute()), ({ duty }) => duty);
  const files = await filesOf(db, ids);
  return rows.map(({ id, content, giver, lead, unit, deadline, proof }) => ({
    id, content, proof, giver: giver as BodyId, lead: lead as BodyId, unit: unit as UnitId | null, deadline: JSON.parse(deadline) as Deadline,
    supporting: (supporters.get(id) ?? []).map(({ body }) => body as BodyId),
    criteria: criteria(id),
    sources: (sources.get(id) ?? []).map(({ document, place }) => ({ document, place })),
    events: (events.get(id) ?? []).map((row) => toEvent(row, files(row.seq))),
  }));
}

async function criteriaOf(db: Kysely<Schema>, duties: readonly number[]): Promise<(duty: number) => string[]> {
  const rows = Map.groupBy(await inParts(duties, (some) => db.selectFrom('duty_criteria').selectAll().where('duty', 'in', some).orderBy('place').execute()), ({ duty }) => duty);
  return (duty) => (rows.get(duty) ?? []).map(({ criterion }) => criterion);
}

async function filesOf(db: Kysely<Schema>, duties: readonly number[]): Promise<(event: number) => DutyEvent['files']> {
  const rows = Map.groupBy(await inParts(duties, (some) => db.selectFrom('duty_event_files').innerJoin('duty_events', 'duty_events.seq', 'duty_event_files.event').selectAll('duty_event_files')
    .where('duty_events.duty', 'in', some).orderBy('duty_event_files.event').orderBy('duty_event_files.name').execute()), ({ event }) => event);
  return (event) => (rows.get(event) ?? []).map(({ file, name }) => ({ sha: file, name }));
}

function toToldEvent({ kind, on_day: on, percent, deadline }: Pick<DutyEventRow, 'kind' | 'on_day' | 'percent' | 'deadline'>, files: DutyEvent['files']): ToldEvent {
  return { kind: kind as DutyEventKind, on: date(on), percent, deadline: deadline === null ? null : (JSON.parse(deadline) as Deadline), files };
}

function toEvent(row: DutyEventRow, files: DutyEvent['files']): DutyEvent {
  const { note, document, person, behalf, at } = row;
  return { ...toToldEvent(row, files), note, document, person, behalf, at };
}
