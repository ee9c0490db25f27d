import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { NewTitle, Title, TitleEvent, TitleEventKind } from '#domain/titles/title.ts';
import type { Chain } from './audit.ts';
import type { TitlesShelf } from './programme-shelves.ts';
import type { TitleEventRow, TitleRow } from './schema-titles.ts';
import type { Schema } from './schema.ts';

const idsPerQuestion = 500;

export function titlesShelf(db: Kysely<Schema>, chain: Chain): TitlesShelf {
  return {
    register: async (title, by) => {
      await chain.head();
      const { newest } = await db.selectFrom('titles').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      const { unit, kind, titleYear, decision, decidedOn, issuer, set } = title;
      const round = 1 + (await revokedBefore(db, title));
      await db.insertInto('titles').values({ id, unit, kind, title_year: titleYear, round, decision, decided_on: decidedOn, issuer, set_id: set, ...by }).execute();
      return id;
    },
    say: async (title, { kind, on, decision, issuer, reason }, by) => {
      await chain.head();
      const { newest } = await db.selectFrom('title_events').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      await db.insertInto('title_events').values({ seq: (newest ?? 0) + 1, title, kind, on_day: on, decision, issuer, reason, ...by }).execute();
    },
    find: async (id) => {
      const row = await db.selectFrom('titles').selectAll().where('id', '=', id).executeTakeFirst();
      return row && (await withEvents(db, [row]))[0];
    },
    ofUnits: async (units) => {
      const found: Title[] = [];
      for (let at = 0; at < units.length; at += idsPerQuestion) {
        const rows = await db.selectFrom('titles').selectAll().where('unit', 'in', units.slice(at, at + idsPerQuestion)).orderBy('id').execute();
        found.push(...(await withEvents(db, rows)));
      }
      return found.sort((a, b) => a.id - b.id);
    },
    all: async () => withEvents(db, await db.selectFrom('titles').selectAll().orderBy('id').execute()),
  };
}

async function revokedBefore(db: Kysely<Schema>, { unit, kind, titleYear }: NewTitle): Promise<number> {
  const { revoked } = await db
    .selectFrom('titles').innerJoin('title_events', 'title_events.title', 'titles.id')
    .where('titles.unit', '=', unit).where('titles.kind', '=', kind).where('titles.title_year', '=', titleYear).where('title_events.kind', '=', 'revoke')
    .select(({ fn }) => fn.count('titles.id').distinct().as('revoked')).executeTakeFirstOrThrow();
  return Number(revoked);
}

async function withEvents(db: Kysely<Schema>, rows: readonly TitleRow[]): Promise<Title[]> {
  const events = new Map<number, TitleEvent[]>();
  for (let at = 0; at < rows.length; at += idsPerQuestion) {
    const ids = rows.slice(at, at + idsPerQuestion).map(({ id }) => id);
    for (const row of await db.selectFrom('title_events').selectAll().where('title', 'in', ids).orderBy('seq').execute()) {
      events.set(row.title, [...(events.get(row.title) ?? []), toEvent(row)]);
    }
  }
  return rows.map((row) => ({ ...toTitle(row), events: events.get(row.id) ?? [] }));
}

function toTitle({ id, unit, kind, title_year: titleYear, decision, decided_on: decidedOn, issuer, set_id: set }: TitleRow): NewTitle & { readonly id: number } {
  return { id, unit: unit as UnitId, kind, titleYear, decision, decidedOn: date(decidedOn), issuer, set };
}

/** The table's check promises that the kind is one of ours. */
function toEvent({ kind, on_day: on, decision, issuer, reason, person, at }: TitleEventRow): TitleEvent {
  return { kind: kind as TitleEventKind, on: date(on), decision, issuer, reason, person, at };
}
