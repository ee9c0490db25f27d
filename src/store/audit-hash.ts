import { createHash } from 'node:crypto';
import type { ChainHead } from './engine.ts';
import type { AuditEntry } from './shelves.ts';

/** Before the first entry. */
export const noHash = '';

/** The hash of an entry covers everything it says and the hash before it, so no entry can change, vanish or move alone. */
export function hashEntry(entry: Omit<AuditEntry, 'hash'>): string {
  const { seq, at, person, behalf, roles, deed, subject, details, previousHash } = entry;
  return createHash('sha256').update(JSON.stringify([seq, at, person, behalf, roles, deed, subject, canonicalText(details), previousHash])).digest('hex');
}

/** JSON with keys in order, so that equal details have equal text wherever they were read. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, held: unknown) => (isPlain(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held));
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first number at which the chain does not hold, or null. The head, kept apart, shows entries cut off at the end. */
export function checkChain(entries: Iterable<AuditEntry>, head?: ChainHead): number | null {
  const check = startCheck();
  check.take(entries);
  return check.broken(head);
}

export interface ChainCheck {
  take(entries: Iterable<AuditEntry>): void;
  readonly entries: number;
  broken(head?: ChainHead): number | null;
}

/** The same check for a chain that comes in slices. */
export function startCheck(): ChainCheck {
  let previous: ChainHead = { seq: 0, hash: noHash };
  let broken: number | null = null;
  let count = 0;
  return {
    take(entries) {
      for (const entry of entries) {
        count += 1;
        if (broken === null && !follows(entry, previous)) broken = Math.min(entry.seq, previous.seq + 1);
        previous = entry;
      }
    },
    get entries() {
      return count;
    },
    broken(head) {
      if (broken !== null || !head || (head.seq === previous.seq && head.hash === previous.hash)) return broken;
      return head.seq > previous.seq ? previous.seq + 1 : previous.seq;
    },
  };
}

function follows(entry: AuditEntry, previous: ChainHead): boolean {
  return entry.seq === previous.seq + 1 && entry.previousHash === previous.hash && entry.hash === hashEntry(entry);
}
