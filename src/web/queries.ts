import { infiniteQueryOptions, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';
import { leansOn } from '#domain/criteria/leans-on.ts';
import type { Report, TableKind } from '#domain/reports/report.ts';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { CourseHistoryAnswer, CoursesAnswer, ProgressAnswer, WaitingAnswer } from '#http/schemas/courses.ts';
import type { DocumentAnswer, DocumentChoicesAnswer, ListDocumentsAnswer } from '#http/schemas/documents.ts';
import type { DeskAnswer, DutiesAnswer, DutyAnswer, DutyCountsAnswer } from '#http/schemas/duties.ts';
import type { EvidenceAnswer } from '#http/schemas/evidence.ts';
import type { BatchesAnswer } from '#http/schemas/imports.ts';
import type { AccountsAnswer, ColleaguesAnswer, DelegationsAnswer, RolesAnswer } from '#http/schemas/people.ts';
import type { QuestionsAnswer } from '#http/schemas/questions.ts';
import type { GridAnswer } from '#http/schemas/grid.ts';
import type { LineageAnswer, PlacesAnswer } from '#http/schemas/places.ts';
import type { LineHistoryAnswer, RoadmapAnswer } from '#http/schemas/roadmaps.ts';
import type { MailAnswer, MeAnswer, SessionsAnswer, WaysAnswer } from '#http/schemas/session.ts';
import type { SetAnswer, SetsAnswer } from '#http/schemas/sets.ts';
import type { HistoryAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import type { StandingsAnswer } from '#http/schemas/standings.ts';
import { actFor } from './acting.ts';
import type { GridLaw } from './grid/grid-rows.ts';
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
      if (!(error instanceof Refused && error.has('not-delegated'))) throw error;
      actFor(undefined);
      return get<MeAnswer>(api.session(), signal);
    }
  },
  staleTime: still,
});

export const waysQuery = queryOptions({ queryKey: ['ways'], queryFn: ({ signal }) => get<WaysAnswer>(api.ways(), signal), staleTime: still });

export const sessionsQuery = queryOptions({ queryKey: ['sessions'], queryFn: ({ signal }) => get<SessionsAnswer>(api.sessions(), signal) });

export const delegationsQuery = queryOptions({ queryKey: ['delegations'], queryFn: ({ signal }) => get<DelegationsAnswer>(api.delegations(), signal) });

export const colleaguesQuery = queryOptions({ queryKey: ['colleagues'], queryFn: ({ signal }) => get<ColleaguesAnswer>(api.colleagues(), signal) });

export const accountsQuery = queryOptions({ queryKey: ['accounts'], queryFn: ({ signal }) => get<AccountsAnswer>(api.accounts(), signal) });

export const rolesQuery = queryOptions({ queryKey: ['roles'], queryFn: ({ signal }) => get<RolesAnswer>(api.roles(), signal), staleTime: still });

/** The audit log, newest first, page by page: each begins below the last entry of the one before. */
export const auditQuery = infiniteQueryOptions({
  queryKey: ['audit'],
  queryFn: ({ pageParam, signal }) => get<AuditAnswer>(api.audit(pageParam === null ? {} : { before: pageParam }), signal),
  initialPageParam: null as number | null,
  getNextPageParam: ({ entries }) => {
    const last = entries.at(-1)?.seq ?? 1;
    return last > 1 ? last : null;
  },
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

/** The way of every criterion of one unit, with the moves open to oneself. */
export function coursesQuery(view: View) {
  return queryOptions({ queryKey: ['courses', view], queryFn: ({ signal }) => get<CoursesAnswer>(api.courses(view), signal) });
}

export function courseHistoryQuery(query: View & { criterion: number }) {
  return queryOptions({ queryKey: ['courses', 'history', query], queryFn: ({ signal }) => get<CourseHistoryAnswer>(api.courseHistory(query), signal) });
}

export const waitingQuery = queryOptions({ queryKey: ['waiting'], queryFn: ({ signal }) => get<WaitingAnswer>(api.waiting(), signal) });

export function progressQuery(view: View) {
  return queryOptions({ queryKey: ['progress', view], queryFn: ({ signal }) => get<ProgressAnswer>(api.progress(view), signal) });
}

export function evidenceQuery(view: View) {
  return queryOptions({ queryKey: ['evidence', view], queryFn: ({ signal }) => get<EvidenceAnswer>(api.evidence(view), signal) });
}

export function questionsQuery(view: View) {
  return queryOptions({ queryKey: ['questions', view], queryFn: ({ signal }) => get<QuestionsAnswer>(api.questions(view), signal), staleTime: 60_000 });
}

/** A grid is fetched once when it is opened; from then on it asks only for what others change. */
export function gridQuery(view: View) {
  return queryOptions({ queryKey: ['grid', view], queryFn: ({ signal }) => get<GridAnswer>(api.grid(view), signal), staleTime: Infinity, gcTime: 0, refetchOnReconnect: false });
}

/** The law a grid is read and scored by: the set, those it leans on, and every province decision on any of them. */
export function gridLawQuery(queries: QueryClient, id: string) {
  return queryOptions({
    queryKey: ['grid-law', id],
    queryFn: async (): Promise<GridLaw> => {
      const own = await queries.fetchQuery(setQuery(id));
      const others = await Promise.all(leansOn(own.law).map((other) => queries.fetchQuery(setQuery(other))));
      return { set: own.law, leaning: others.map(({ law }) => law), overlays: [own, ...others].flatMap(({ overlays }) => overlays.map(({ law }) => law as Overlay)) };
    },
    staleTime: still,
  });
}

export function documentsQuery(query: Parameters<typeof api.listDocuments>[0]) {
  return queryOptions({ queryKey: ['documents', 'list', query], queryFn: ({ signal }) => get<ListDocumentsAnswer>(api.listDocuments(query), signal) });
}

export function dutiesQuery(query: Parameters<typeof api.duties>[0]) {
  return queryOptions({ queryKey: ['duties', 'list', query], queryFn: ({ signal }) => get<DutiesAnswer>(api.duties(query), signal) });
}

export function dutyQuery(id: number) {
  return queryOptions({ queryKey: ['duties', 'one', id], queryFn: ({ signal }) => get<DutyAnswer>(api.duty(id), signal) });
}

/** For whom one may give duties, and to whom, on a day. */
export function dutyDeskQuery(asOf: string) {
  return queryOptions({ queryKey: ['duty-desk', asOf], queryFn: ({ signal }) => get<DeskAnswer>(api.dutyDesk({ asOf }), signal), staleTime: still });
}

export function dutyCountsQuery(view: View) {
  return queryOptions({ queryKey: ['duties', 'counts', view], queryFn: ({ signal }) => get<DutyCountsAnswer>(api.dutyCounts(view), signal) });
}

export const mailQuery = queryOptions({ queryKey: ['mail'], queryFn: ({ signal }) => get<MailAnswer>(api.mail(), signal) });

export function documentQuery(id: number) {
  return queryOptions({ queryKey: ['documents', 'one', id], queryFn: ({ signal }) => get<DocumentAnswer>(api.document(id), signal) });
}

/** Types, and the bodies one may draft, issue and receive for. */
export function documentChoicesQuery(asOf: string) {
  return queryOptions({ queryKey: ['document-choices', asOf], queryFn: ({ signal }) => get<DocumentChoicesAnswer>(api.documentChoices(asOf), signal), staleTime: still });
}

/** The roadmap of a campaign; fetched again only when asked, for what is typed stands over it. */
export function roadmapQuery(campaign: number, query: { unit?: string; asOf?: string }) {
  return queryOptions({ queryKey: ['roadmap', campaign, query], queryFn: ({ signal }) => get<RoadmapAnswer>(api.roadmap(campaign, query), signal), refetchOnWindowFocus: false });
}

export function roadmapHistoryQuery(campaign: number, query: { unit: string; item: string }) {
  return queryOptions({ queryKey: ['roadmap', campaign, 'history', query], queryFn: ({ signal }) => get<LineHistoryAnswer>(api.roadmapHistory(campaign, query), signal) });
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
export function reportQuery(kind: TableKind, view: View) {
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
