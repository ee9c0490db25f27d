import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { PeriodReportEvent, PeriodReportKey, Told } from '#domain/period-reports/period-report.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { PeriodReportsShelf } from './programme-shelves.ts';
import type { PeriodReportRow } from './schema-period-reports.ts';
import type { Schema } from './schema.ts';

const unitsPerQuestion = 500;

export function periodReportsShelf(db: Kysely<Schema>, chain: Chain): PeriodReportsShelf {
  return {
    say: async ({ unit, kind, from }, { event, on, reason, content }, { person, behalf, at }) => {
      await chain.head();
      const { newest } = await db.selectFrom('period_reports').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      const row = { seq: (newest ?? 0) + 1, unit, kind, from_day: from, event, on_day: on, reason, content: content === null ? null : JSON.stringify(content), person, behalf, at };
      await db.insertInto('period_reports').values(row).execute();
    },
    find: async ({ unit, kind, from }) => {
      const rows = await db.selectFrom('period_reports').selectAll().where('unit', '=', unit).where('kind', '=', kind).where('from_day', '=', from).orderBy('seq').execute();
      return rows.map(toEvent);
    },
    ofUnits: (units, from, to) => inParts(units, async (some) => {
      const rows = await db.selectFrom('period_reports').selectAll().where('unit', 'in', some).where('from_day', '>=', from).where('from_day', '<=', to).orderBy('seq').execute();
      return byReport(rows, toEvent);
    }),
    toldOf: (units, from, to) => inParts(units, async (some) => {
      const rows = await db.selectFrom('period_reports').select(['unit', 'kind', 'from_day', 'event', 'on_day', 'person', 'behalf'])
        .where('unit', 'in', some).where('from_day', '>=', from).where('from_day', '<=', to).orderBy('seq').execute();
      return byReport(rows, toTold);
    }),
  };
}

async function inParts<T>(units: readonly UnitId[], ask: (some: readonly UnitId[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let at = 0; at < units.length; at += unitsPerQuestion) found.push(...await ask(units.slice(at, at + unitsPerQuestion)));
  return found;
}

type KeyOfRow = Pick<PeriodReportRow, 'unit' | 'kind' | 'from_day'>;

function byReport<R extends KeyOfRow, E>(rows: readonly R[], toOne: (row: R) => E): (PeriodReportKey & { readonly events: E[] })[] {
  const reports = Map.groupBy(rows, ({ unit, kind, from_day: from }) => `${unit} ${kind} ${from}`);
  return [...reports.values()].flatMap((done) => done.slice(0, 1).map(({ unit, kind, from_day: from }) => ({ unit: unit as UnitId, kind, from: date(from), events: done.map(toOne) })));
}

function toTold({ event, on_day: on, person, behalf }: Pick<PeriodReportRow, 'event' | 'on_day' | 'person' | 'behalf'>): Told {
  return { event: event as Told['event'], on: date(on), person, behalf };
}

function toEvent({ seq, event, on_day: on, reason, content, person, behalf, at }: PeriodReportRow): PeriodReportEvent {
  return { seq, event, on: date(on), reason, content: content === null ? null : (JSON.parse(content) as unknown), person, behalf, at } as PeriodReportEvent;
}
