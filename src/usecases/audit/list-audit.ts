import { done } from '#domain/outcome.ts';
import type { AuditEntry } from '#store/shelves.ts';
import { question } from '#usecases/use-case.ts';

export interface ListAudit {
  readonly limit: number;
  /** Only entries before this number, for paging. */
  readonly before?: number;
}

/** The audit log, newest first. */
export const listAudit = question<ListAudit, readonly AuditEntry[]>('view-audit', {
  reach: () => done({ units: null }),
  answer: async (office, _actor, { limit, before }) => done(await office.store.reading((shelves) => shelves.audit.list(limit, before))),
});
