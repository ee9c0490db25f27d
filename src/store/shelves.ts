import type { Reading, NewReading } from '#domain/assessment/reading.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { Assignment } from '#domain/people/actor.ts';
import type { Succession, Unit, UnitId } from '#domain/places/unit.ts';

/** One transaction's view of the store. Everything written through it is committed together or not at all. */
export interface Shelves {
  readonly places: PlacesShelf;
  readonly readings: ReadingsShelf;
  readonly batches: BatchesShelf;
  readonly accounts: AccountsShelf;
  readonly audit: AuditShelf;
}

export interface Store {
  /**
   * Runs `work` in one write transaction; a thrown error or `{ok: false}` rolls all of it back. Writers wait for each other, never interleave;
   * one that has waited too long for another process is refused as `busy`, with nothing done.
   */
  inTransaction<T extends { readonly ok: boolean }>(work: (shelves: Shelves) => Promise<T>): Promise<T | Refused>;
  /** Reads at one moment, without blocking writers. */
  reading<T>(work: (shelves: Shelves) => Promise<T>): Promise<T>;
  /** The newest entry of the audit log that is committed; cheap enough to ask before every answer. */
  lastEntry(): Promise<number>;
  close(): Promise<void>;
}

export type Refused = Extract<Outcome<never>, { readonly ok: false }>;

export interface PlacesShelf {
  all(): Promise<{ units: Unit[]; successions: Succession[] }>;
  /** Units added after the given audit entry (villages). */
  addedSince(entry: number): Promise<Unit[]>;
  addUnits(units: readonly Unit[], entry: number): Promise<void>;
  addSuccessions(successions: readonly Succession[]): Promise<void>;
  count(): Promise<number>;
}

export interface ReadingsShelf {
  /** Appends and returns the readings with their numbers, in the order given. */
  append(readings: readonly NewReading[], by: { person: string; at: string; batch: number | null }): Promise<Reading[]>;
  /** The whole log in order of `seq`, in slices, without the readings of undone batches. */
  inSlices(after: number, slice: (readings: readonly Reading[]) => void): Promise<void>;
  /** One unit's log for one set, all dates, undone batches included and marked. */
  history(unit: UnitId, set: string, item?: string): Promise<(Reading & { readonly undone: boolean })[]>;
  bySeq(seqs: readonly number[]): Promise<Reading[]>;
}

export interface Batch {
  readonly id: number;
  readonly fileName: string;
  readonly fileSha: string;
  readonly asOf: string;
  readonly person: string;
  readonly at: string;
  readonly accepted: number;
  readonly unchanged: number;
  readonly undoneAt: string | null;
  readonly undoneBy: string | null;
}

export interface BatchesShelf {
  open(batch: { fileName: string; fileSha: string; asOf: string; person: string; at: string; accepted: number; unchanged: number }): Promise<number>;
  find(id: number): Promise<Batch | undefined>;
  undo(id: number, by: { person: string; at: string }): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<Batch[]>;
  /** Ids of the batches undone after the given audit entry. */
  undoneSince(entry: number): Promise<number[]>;
  /** The units a batch wrote to. */
  unitsOf(id: number): Promise<UnitId[]>;
}

export interface Account {
  readonly login: string;
  readonly name: string;
  readonly assignments: readonly Assignment[];
  /** ISO instant until which the account is closed to sign-in, or null. */
  readonly closedAt: string | null;
  /** The password was given by somebody else and is for one sign-in. */
  readonly mustChange: boolean;
}

/** Sign-ins tried by one login from one address, or from one address, since the last that succeeded. */
export interface Tries {
  readonly wrong: number;
  readonly lastAt: string;
}

export interface AccountsShelf {
  find(login: string): Promise<Account | undefined>;
  list(): Promise<Account[]>;
  add(account: { login: string; name: string; passwordHash: string; mustChange: boolean; assignments: readonly Assignment[]; at: string }): Promise<void>;
  setPassword(login: string, password: { hash: string; mustChange: boolean; at: string }): Promise<void>;
  /** Ends every session of a person but the one given. */
  endSessions(login: string, except: string | null): Promise<void>;
  tries(who: string): Promise<Tries | undefined>;
  /** null forgets them. */
  setTries(who: string, tries: Tries | null): Promise<void>;
  /** Sweeps out sessions that ended, and tries last made, before these instants. */
  sweep(before: { sessions: string; tries: string }): Promise<void>;
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly person: string;
  /** The person's roles at that time, as `role@area`. */
  readonly roles: string;
  readonly deed: string;
  /** What it was about, for people: `06328 Long Đống`, a file name, a login. */
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly previousHash: string;
  readonly hash: string;
}

export interface AuditShelf {
  /** The number the entry of this transaction will bear; taking it makes other writers wait. */
  nextSeq(): Promise<number>;
  append(entry: { at: string; person: string; roles: string; deed: string; subject: string; details: Readonly<Record<string, unknown>> }): Promise<AuditEntry>;
  inSlices(slice: (entries: readonly AuditEntry[]) => void): Promise<void>;
  /** Newest first. */
  list(limit: number, before?: number): Promise<AuditEntry[]>;
  /** Reads the whole chain again: how many entries, and the first number at which it does not hold. */
  check(): Promise<{ entries: number; broken: number | null }>;
  /** Recomputes the whole chain: how many entries there are and the number of the first that does not hold, if one. */
  check(): Promise<{ readonly entries: number; readonly broken: number | null }>;
}
