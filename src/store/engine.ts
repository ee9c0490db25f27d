import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

export type EngineName = 'sqlite' | 'postgres';

/** One value of a row as both engines take it. */
export type Value = string | number | null;

/** The newest entry of the audit chain. */
export interface ChainHead {
  readonly seq: number;
  readonly hash: string;
}

/** What differs between the two engines; everything else is one set of queries. */
export interface Engine {
  readonly name: EngineName;
  /** Writers come one after the other; a transaction waits for its turn, in this process and among processes. */
  readonly writes: Kysely<Schema>;
  /** Readers see one committed moment and keep nobody waiting. */
  readonly reads: Kysely<Schema>;
  /** Takes the writers' lock until the transaction ends and answers the chain's head under it. */
  lockHead(db: Kysely<Schema>): Promise<ChainHead>;
  /** Makes other processes wait with their migrations until this transaction ends. */
  lockMigrations(db: Kysely<Schema>): Promise<void>;
  /** Runs the statements of one migration, written in the subset both understand. */
  runScript(db: Kysely<Schema>, script: string): Promise<void>;
  /** Inserts many rows at once. */
  append(db: Kysely<Schema>, table: keyof Schema, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void>;
  /** Tells other processes, on commit, that the chain has grown. */
  announce(db: Kysely<Schema>, seq: number): Promise<void>;
  /** This process has committed an entry. */
  committed(seq: number): void;
  newestEntry(): Promise<number>;
  /** Whether an error says no more than that someone else held the lock too long. */
  isBusy(error: unknown): boolean;
  close(): Promise<void>;
}

/** How long a writer waits for other processes before it is told that the store is busy. */
export const usualPatienceMs = 15_000;
