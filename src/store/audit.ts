import type { Kysely } from 'kysely';
import { canonicalText, hashEntry, startCheck } from './audit-hash.ts';
import type { ChainHead, Engine, Value } from './engine.ts';
import type { AuditRow, Schema } from './schema.ts';
import type { AuditEntry, AuditShelf, NewAuditLine } from './shelves.ts';
import { letOthersRun } from './let-others-run.ts';

/** The chain as one transaction sees it. Taking its head takes the writers' lock, so numbers are given and committed in one order. */
export interface Chain {
  head(): Promise<ChainHead>;
  moveTo(head: ChainHead): void;
  /** Number of the last entry this transaction wrote, if it wrote one. */
  written(): number | null;
}

export function chainOf(engine: Engine, db: Kysely<Schema>): Chain {
  let head: ChainHead | undefined;
  let written: number | null = null;
  return {
    head: async () => (head ??= await engine.lockHead(db)),
    moveTo: (next) => {
      head = next;
      written = next.seq;
    },
    written: () => written,
  };
}

const sliceSize = 2_000;

export function auditShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): AuditShelf {
  const inSlices: AuditShelf['inSlices'] = async (slice) => {
    for (let after = 0; ; ) {
      const rows = await db.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(sliceSize).execute();
      if (rows.length > 0) slice(rows.map(toEntry));
      if (rows.length < sliceSize) return;
      after = rows.at(-1)?.seq ?? after;
      await letOthersRun();
    }
  };
  const keep = async (entries: readonly AuditEntry[], last: AuditEntry): Promise<void> => {
    await engine.append(db, 'audit', auditColumns, entries.map(toValues));
    await db.updateTable('chain_head').set({ seq: last.seq, hash: last.hash }).execute();
    await engine.announce(db, last.seq);
    chain.moveTo(last);
  };
  return {
    inSlices,
    nextSeq: async () => (await chain.head()).seq + 1,
    append: async (line) => {
      const entry = sign(line, await chain.head());
      await keep([entry], entry);
      return entry;
    },
    appendMany: async (lines) => {
      const entries: AuditEntry[] = [];
      const head = await chain.head();
      for (const line of lines) entries.push(sign(line, entries.at(-1) ?? head));
      const last = entries.at(-1);
      if (last) await keep(entries, last);
    },
    list: async (limit, before = Number.MAX_SAFE_INTEGER) =>
      (await db.selectFrom('audit').selectAll().where('seq', '<', before).orderBy('seq', 'desc').limit(limit).execute()).map(toEntry),
    check: async () => {
      const check = startCheck();
      await inSlices((entries) => check.take(entries));
      const head = await db.selectFrom('chain_head').select(['seq', 'hash']).executeTakeFirst();
      return { entries: check.entries, broken: check.broken(head ?? { seq: 0, hash: '' }) };
    },
  };
}

const auditColumns = ['seq', 'at', 'person', 'behalf', 'roles', 'deed', 'subject', 'details', 'previous_hash', 'hash'] as const satisfies readonly (keyof AuditRow)[];

function toValues({ seq, at, person, behalf, roles, deed, subject, details, previousHash, hash }: AuditEntry): Value[] {
  return [seq, at, person, behalf, roles, deed, subject, canonicalText(details), previousHash, hash];
}

/** Gives a line its number and its link to the one before. */
function sign(line: NewAuditLine, before: ChainHead): AuditEntry {
  const details = JSON.parse(canonicalText(line.details)) as AuditEntry['details'];
  const unsigned = { ...line, behalf: line.behalf ?? null, details, seq: before.seq + 1, previousHash: before.hash };
  return { ...unsigned, hash: hashEntry(unsigned) };
}

function toEntry(row: AuditRow): AuditEntry {
  const { details, previous_hash: previousHash, ...rest } = row;
  return { ...rest, details: readDetails(details), previousHash };
}

/** Details that are no longer JSON were tampered with; they are shown as they stand, and the check finds them. */
function readDetails(text: string): AuditEntry['details'] {
  try {
    return JSON.parse(text) as AuditEntry['details'];
  } catch {
    return { unreadable: text };
  }
}
