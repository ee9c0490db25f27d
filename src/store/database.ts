import type { Kysely } from 'kysely';
import { refuse } from '#domain/outcome.ts';
import { accountsShelf } from './accounts.ts';
import { auditShelf, type Chain, chainOf } from './audit.ts';
import { batchesShelf } from './batches.ts';
import { campaignsShelf } from './campaigns.ts';
import { documentsShelf } from './documents.ts';
import { dutiesShelf } from './duties.ts';
import { usualPatienceMs, type Engine, type EngineName } from './engine.ts';
import { evidenceShelf } from './evidence.ts';
import { filesIn } from './files.ts';
import { migrate } from './migrate.ts';
import { operationsShelf } from './operations.ts';
import { opinionsShelf } from './opinions.ts';
import { periodReportsShelf } from './period-reports.ts';
import { placesShelf } from './places.ts';
import { plansShelf } from './plans.ts';
import { openPostgres } from './postgres.ts';
import { printedReportsShelf } from './printed-reports.ts';
import { progressShelf } from './progress.ts';
import { pushesShelf } from './pushes.ts';
import { readingsShelf } from './readings.ts';
import { registrationsShelf } from './registrations.ts';
import { roadmapShelf } from './roadmap.ts';
import { remindersShelf } from './reminders.ts';
import type { Schema } from './schema.ts';
import type { Refused, Shelves, Store } from './shelves.ts';
import { tasksShelf } from './tasks.ts';
import { titlesShelf } from './titles.ts';
import { signInsShelf } from './sign-ins.ts';
import { openSqlite } from './sqlite.ts';
import { wordingsShelf } from './wordings.ts';

export interface OpenStore extends Store {
  readonly engine: EngineName;
  /**
   * The tables themselves, for what is no deed (sessions, tries to sign in). Every statement waits for its turn among the writers of an
   * embedded store, so it must never be used inside `inTransaction`.
   */
  readonly db: Kysely<Schema>;
  /** The same tables through connections that only read and keep no writer waiting. */
  readonly reads: Kysely<Schema>;
}

export interface StorePlace {
  readonly dataDir: string;
  /** postgres://… ; without it the store is the file in the data directory. */
  readonly url?: string | null;
  /** How long a writer waits for other processes. */
  readonly patienceMs?: number;
}

/** Opens the store and brings its schema up to date: PostgreSQL when there is an address, else the file in the data directory. */
export async function openStore({ dataDir, url, patienceMs = usualPatienceMs }: StorePlace): Promise<OpenStore> {
  const engine = url ? await openPostgres(url, patienceMs) : await openSqlite(dataDir, patienceMs);
  try {
    await migrate(engine);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    engine: engine.name,
    db: engine.writes,
    reads: engine.reads,
    inTransaction: (work) => inTransaction(engine, work),
    reading: (work) => inOneMoment(engine, work),
    files: filesIn(dataDir),
    lastEntry: () => engine.newestEntry(),
    close: () => engine.close(),
  };
}

async function inTransaction<T extends { readonly ok: boolean }>(engine: Engine, work: (shelves: Shelves) => Promise<T>): Promise<T | Refused> {
  try {
    const { result, entry } = await engine.writes.transaction().execute(async (db) => {
      const chain = chainOf(engine, db);
      const result = await work(shelvesOver(engine, db, chain));
      if (!result.ok) throw new RolledBack(result);
      return { result, entry: chain.written() };
    });
    if (entry !== null) engine.committed(entry);
    return result;
  } catch (error) {
    if (error instanceof RolledBack) return error.result as T;
    if (engine.isBusy(error)) return refuse('busy', {});
    throw error;
  }
}

async function inOneMoment<T>(engine: Engine, work: (shelves: Shelves) => Promise<T>): Promise<T> {
  const transaction = engine.reads.transaction().setIsolationLevel('repeatable read').setAccessMode('read only');
  return transaction.execute((db) => work(shelvesOver(engine, db, chainOf(engine, db))));
}

function shelvesOver(engine: Engine, db: Kysely<Schema>, chain: Chain): Shelves {
  const tasks = tasksShelf(engine, db, chain);
  return {
    places: placesShelf(engine, db),
    readings: readingsShelf(engine, db, chain),
    batches: batchesShelf(db, chain),
    opinions: opinionsShelf(engine, db, chain),
    printedReports: printedReportsShelf(db, chain),
    accounts: accountsShelf(db, tasks),
    signIns: signInsShelf(db),
    tasks,
    operations: operationsShelf(db),
    evidence: evidenceShelf(db, chain),
    documents: documentsShelf(db, chain),
    duties: dutiesShelf(db, chain),
    reminders: remindersShelf(db),
    registrations: registrationsShelf(db, chain),
    plans: plansShelf(db, chain),
    titles: titlesShelf(db, chain),
    campaigns: campaignsShelf(engine, db, chain),
    roadmap: roadmapShelf(engine, db, chain),
    progress: progressShelf(engine, db, chain),
    pushes: pushesShelf(db, chain),
    periodReports: periodReportsShelf(db, chain),
    wordings: wordingsShelf(db, chain),
    audit: auditShelf(engine, db, chain),
  };
}

/** Carries a refusal out of the transaction, so that everything in it is undone. */
class RolledBack extends Error {
  readonly result: unknown;

  constructor(result: unknown) {
    super('refused');
    this.result = result;
  }
}
