import type { NewOpinion, Opinion } from '#domain/assessment/opinion.ts';
import type { PastReading } from '#domain/assessment/past-reading.ts';
import type { Reading, NewReading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Evidence, KeptFile, NewEvidence, Removal } from '#domain/evidence/evidence.ts';
import type { Outcome } from '#domain/outcome.ts';
import type { Assignment, NewAssignment } from '#domain/people/actor.ts';
import type { Delegation, NewDelegation } from '#domain/people/delegation.ts';
import type { Succession, Unit, UnitId } from '#domain/places/unit.ts';
import type { ProgrammeShelves } from './programme-shelves.ts';
import type { SignInsShelf } from './sign-ins.ts';
import type { WordingsShelf } from './wordings.ts';

/** One transaction's view of the store. Everything written through it is committed together or not at all. */
export interface Shelves extends ProgrammeShelves {
  readonly places: PlacesShelf;
  readonly readings: ReadingsShelf;
  readonly batches: BatchesShelf;
  readonly opinions: OpinionsShelf;
  readonly printedReports: PrintedReportsShelf;
  readonly accounts: AccountsShelf;
  readonly signIns: SignInsShelf;
  readonly tasks: TasksShelf;
  readonly operations: OperationsShelf;
  readonly evidence: EvidenceShelf;
  readonly wordings: WordingsShelf;
  readonly audit: AuditShelf;
}

export interface Store {
  readonly files: Files;
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
  append(readings: readonly NewReading[], by: { person: string; behalf?: string | null; at: string; batch: number | null }): Promise<Reading[]>;
  /** The whole log in order of `seq`, in slices, without the readings of undone batches. */
  inSlices(after: number, slice: (readings: readonly Reading[]) => void): Promise<void>;
  /** One unit's log for one set, all dates, with who entered what in which role; what undone batches brought is there, with who took it back. */
  history(unit: UnitId, set: string, item?: string): Promise<PastReading[]>;
  bySeq(seqs: readonly number[]): Promise<Reading[]>;
}

export interface OpinionsShelf {
  /** Appends and returns the opinions with their numbers, in the order given. */
  append(opinions: readonly (NewOpinion & Pick<Opinion, 'person' | 'role' | 'behalf' | 'at'>)[]): Promise<Opinion[]>;
  /** The whole log in order of `seq`, in slices. */
  inSlices(after: number, slice: (opinions: readonly Opinion[]) => void): Promise<void>;
  /** One criterion of one unit, all days, oldest first. */
  history(unit: UnitId, set: string, criterion: number): Promise<Opinion[]>;
}

/** A paper that left the house as a file. */
export interface PrintedReport {
  readonly kind: string;
  readonly unit: UnitId;
  readonly set: string;
  readonly asOf: CalendarDate;
  readonly format: string;
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}

export interface PrintedReportsShelf {
  append(report: PrintedReport): Promise<void>;
  /** Those about any of the units, of a day or later; newest first. */
  since(set: string, asOf: CalendarDate, units: readonly UnitId[]): Promise<PrintedReport[]>;
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
  /** Newest first; only those before the given number, for paging. */
  list(limit: number, before?: number): Promise<Batch[]>;
  /** Ids of the batches undone after the given audit entry. */
  undoneSince(entry: number): Promise<number[]>;
  /** The units a batch wrote to. */
  unitsOf(id: number): Promise<UnitId[]>;
  /** The items a batch wrote to, each once. */
  itemsOf(id: number): Promise<{ readonly set: string; readonly item: string }[]>;
}

export interface Account {
  readonly login: string;
  readonly name: string;
  /** Tasks that were not ended by hand; whether one is in force on a day its own dates say. */
  readonly assignments: readonly Assignment[];
  /** ISO instant until which the account is closed to sign-in, or null. */
  readonly closedAt: string | null;
  /** The password was given by somebody else and is for one sign-in. */
  readonly mustChange: boolean;
  /** Where reminders go; null where none was given. */
  readonly mail: string | null;
}

/** Sign-ins tried by one login from one address, or from one address, since the last that succeeded. */
export interface Tries {
  readonly wrong: number;
  readonly lastAt: string;
}

export interface AccountsShelf {
  find(login: string): Promise<Account | undefined>;
  list(): Promise<Account[]>;
  add(account: { login: string; name: string; passwordHash: string; mustChange: boolean; at: string }): Promise<void>;
  /** Closes an account from an instant on; null opens it again. */
  close(login: string, at: string | null): Promise<void>;
  /** null forgets it. */
  setMail(login: string, mail: string | null): Promise<void>;
  setPassword(login: string, password: { hash: string; mustChange: boolean; at: string }): Promise<void>;
  /** Ends every session of a person but the one given. */
  endSessions(login: string, except: string | null): Promise<void>;
  tries(who: string): Promise<Tries | undefined>;
  /** null forgets them. */
  setTries(who: string, tries: Tries | null): Promise<void>;
  /** Sweeps out sessions that ended by now or were begun, and tries last made, before these instants. */
  sweep(before: { now: string; begun: string; tries: string }): Promise<void>;
}

/** A task as the log has it, with what became of it. */
export interface HeldTask extends Assignment {
  readonly login: string;
  /** By hand, before its own dates did. */
  readonly ended: { readonly at: string; readonly person: string; readonly reason: string } | null;
}

/** Who did something, and when. */
export interface Doer {
  readonly person: string;
  readonly at: string;
}

export interface TasksShelf {
  /** Appends a task and answers its number. */
  give(login: string, task: NewAssignment, by: Doer): Promise<number>;
  end(task: number, by: Doer & { readonly reason: string }): Promise<void>;
  find(task: number): Promise<HeldTask | undefined>;
  /** Every task ever given, of one person or of all, in the order in which they were given. */
  list(login?: string): Promise<HeldTask[]>;
  delegate(delegation: NewDelegation, by: Doer): Promise<number>;
  endDelegation(delegation: number, by: Doer): Promise<void>;
  findDelegation(delegation: number): Promise<Delegation | undefined>;
  /** Every delegation a person ever gave or received. */
  delegationsOf(login: string): Promise<Delegation[]>;
}

/** Requests that may be sent twice, with what was answered to them the first time. */
export interface OperationsShelf {
  /** The answer as JSON text. */
  find(id: string): Promise<string | undefined>;
  keep(operation: { id: string; entry: number; at: string; answer: string }): Promise<void>;
  /** Forgets what was answered before an instant. */
  sweep(before: string): Promise<void>;
}

export interface ListedEvidence extends Evidence {
  readonly removal: Removal | null;
}

export interface EvidenceShelf {
  findFile(sha: string): Promise<KeptFile | undefined>;
  /** A file that is not there yet, with the files that show the same picture. */
  addFile(file: KeptFile, alike: readonly string[]): Promise<void>;
  /** What the pictures look like that came after one audit entry, and up to another if one is given, in slices. */
  fingerprints(between: { after: number; upTo: number | null }, slice: (prints: readonly { sha: string; fingerprint: string }[]) => void): Promise<void>;
  shas(): Promise<ReadonlySet<string>>;
  /** Appends and returns the number. */
  attach(piece: NewEvidence & { readonly sha: string }, by: { person: string; behalf: string | null; at: string }): Promise<number>;
  remove(id: number, removal: Removal): Promise<void>;
  find(id: number): Promise<ListedEvidence | undefined>;
  /** All that was ever attached for one unit and set, in the order it came. */
  ofUnit(unit: UnitId, set: string): Promise<ListedEvidence[]>;
  /** What was not removed, of some units for one set. */
  ofUnits(units: readonly UnitId[], set: string): Promise<Evidence[]>;
  /** Everything of these kinds that was not removed, of all units. */
  ofKinds(kinds: readonly string[]): Promise<Evidence[]>;
  /** The units a file was ever attached to. */
  unitsWith(sha: string): Promise<UnitId[]>;
  /** For each file, everything not removed that shows the same picture: the same file, or one like it. */
  sharing(shas: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>>;
}

/** Bytes under their SHA-256. They are written before the transaction that names them; without it they are harmless. */
export interface Files {
  /** Kept once, however often it is handed in. */
  keep(sha: string, bytes: Uint8Array, thumbnail: Uint8Array | null): Promise<void>;
  read(sha: string, what?: 'original' | 'thumbnail'): Promise<Uint8Array | undefined>;
  /** Whether its bytes are there and still have this SHA-256. */
  isSound(sha: string): Promise<boolean>;
  /** Removes bytes last written before an instant (milliseconds) that are not known, and tells how many. */
  sweep(isKnown: (sha: string) => boolean, olderThan: number): Promise<number>;
}

export interface AuditEntry {
  readonly seq: number;
  readonly at: string;
  readonly person: string;
  /** Whom the person acted for, if not for himself. */
  readonly behalf: string | null;
  /** The person's roles at that time, as `role@area`. */
  readonly roles: string;
  readonly deed: string;
  /** What it was about, for people: `06328 Long Đống`, a file name, a login. */
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly previousHash: string;
  readonly hash: string;
}

export interface NewAuditLine {
  readonly at: string;
  readonly person: string;
  readonly behalf?: string | null;
  readonly roles: string;
  readonly deed: string;
  readonly subject: string;
  readonly details: Readonly<Record<string, unknown>>;
}

export interface AuditShelf {
  /** The number the entry of this transaction will bear; taking it makes other writers wait. */
  nextSeq(): Promise<number>;
  append(line: NewAuditLine): Promise<AuditEntry>;
  /** Many lines of one deed, each with its own number and hash. */
  appendMany(lines: readonly NewAuditLine[]): Promise<void>;
  inSlices(slice: (entries: readonly AuditEntry[]) => void): Promise<void>;
  /** Newest first. */
  list(limit: number, before?: number): Promise<AuditEntry[]>;
  /** Reads the whole chain again: how many entries, and the first number at which it does not hold. */
  check(): Promise<{ entries: number; broken: number | null }>;
  /** Recomputes the whole chain: how many entries there are and the number of the first that does not hold, if one. */
  check(): Promise<{ readonly entries: number; readonly broken: number | null }>;
}
