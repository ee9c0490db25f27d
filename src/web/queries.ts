import { queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Report, ReportKind } from '#domain/reports/report.ts';
import type { BatchesAnswer } from '#http/schemas/imports.ts';
import type { LineageAnswer, PlacesAnswer } from '#http/schemas/places.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import type { SetAnswer, SetsAnswer } from '#http/schemas/sets.ts';
import type { HistoryAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';
import { get, Refused } from './api.ts';
import { api, type View } from './paths.ts';

/** Law and old places do not change under one's hands; readings do. */
const still = 10 * 60_000;

/** Who is signed in; null is nobody. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }) => {
    try {
      return await get<MeAnswer>(api.session(), signal);
    } catch (error) {
      if (error instanceof Refused && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: still,
});

export const setsQuery = queryOptions({ queryKey: ['sets'], queryFn: ({ signal }) => get<SetsAnswer>(api.sets(), signal), staleTime: still });

/** A set with its law as data. */
export function setQuery(id: string) {
  return queryOptions({
    queryKey: ['set', id],
    queryFn: async ({ signal }) => {
      const answer = await get<SetAnswer>(api.set(id), signal);
      return { ...answer, law: answer.law as CriteriaSet };
    },
    staleTime: still,
  });
}

export function standingsQuery(view: View) {
  return queryOptions({ queryKey: ['standings', view], queryFn: ({ signal }) => get<StandingsAnswer>(api.standings(view), signal) });
}

export function sheetQuery(view: View) {
  return queryOptions({ queryKey: ['sheet', view], queryFn: ({ signal }) => get<SheetAnswer>(api.sheet(view), signal) });
}

export function placesQuery(query: { under?: string; asOf: string; deep?: boolean; search?: string }) {
  return queryOptions({ queryKey: ['places', query], queryFn: ({ signal }) => get<PlacesAnswer>(api.places(query), signal), staleTime: still });
}

export function lineageQuery(code: string) {
  return queryOptions({ queryKey: ['lineage', code], queryFn: ({ signal }) => get<LineageAnswer>(api.lineage(code), signal), staleTime: still });
}

export function historyQuery(query: View & { item: string }) {
  return queryOptions({ queryKey: ['history', query], queryFn: ({ signal }) => get<HistoryAnswer>(api.history(query), signal) });
}

/** A report without its facts for machines. */
export type Paper = Omit<Report, 'facts'>;

export const batchesQuery = queryOptions({ queryKey: ['batches'], queryFn: ({ signal }) => get<BatchesAnswer>(api.batches(), signal) });

/** The paper itself, cell by cell with its traces. */
export function reportQuery(kind: ReportKind, view: View) {
  return queryOptions({
    queryKey: ['report', kind, view],
    queryFn: async ({ signal }) => (await get<{ readonly paper: Paper }>(api.report(kind, { ...view, format: 'json' }), signal)).paper,
  });
}

/** The codes of the units above one on a day, nearest first. */
export function parentsQuery(queries: QueryClient, code: string, asOf: string) {
  return queryOptions({ queryKey: ['parents', code, asOf], queryFn: () => parentsOf(queries, code, asOf), staleTime: still });
}

async function parentsOf(queries: QueryClient, code: string, asOf: string): Promise<readonly string[]> {
  const { versions } = await queries.fetchQuery(lineageQuery(code));
  const parent = versions.find(({ unit }) => unit.validFrom <= asOf && (unit.validTo === null || asOf <= unit.validTo))?.unit.parent ?? null;
  return parent === null ? [] : [parent, ...(await parentsOf(queries, parent, asOf))];
}
