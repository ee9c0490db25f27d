import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Kysely } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';
import { insertMany } from './sqlite-bulk.ts';
import { isBusy, nodeSqliteDialect, patiently } from './sqlite-driver.ts';

export const sqliteFile = 'ntm.sqlite';

/**
 * The embedded store: one file in the data directory, in WAL mode with a real fsync per commit, so that readers never wait,
 * several processes may work on it, and what was acknowledged survives a power cut.
 */
export async function openSqlite(dataDir: string, patienceMs: number): Promise<Engine> {
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, sqliteFile);
  const writer = await patiently(() => openWriter(path), patienceMs);
  const watcher = openReader(path, patienceMs);
  const writes = new Kysely<Schema>({ dialect: nodeSqliteDialect({ open: () => writer, begin: 'begin immediate', many: false, patienceMs }) });
  const reads = new Kysely<Schema>({ dialect: nodeSqliteDialect({ open: () => openReader(path, patienceMs), begin: 'begin', many: true, patienceMs }) });
  return {
    name: 'sqlite',
    writes,
    reads,
    newestEntry: watchChain(watcher),
    isBusy,
    lockHead: (db) => db.selectFrom('chain_head').select(['seq', 'hash']).executeTakeFirstOrThrow(),
    lockMigrations: async () => {},
    runScript: async (_db, script) => writer.exec(script),
    append: async (_db, table, columns, rows) => insertMany(writer, table, columns, rows),
    announce: async () => {},
    committed: () => {},
    close: async () => {
      await reads.destroy();
      await writes.destroy();
      for (const database of [watcher, writer]) if (database.isOpen) database.close();
    },
  };
}

function openWriter(path: string): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: 0, enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Readers hold no lock that a writer minds; they wait only while the log is being folded into the file. */
function openReader(path: string, patienceMs: number): DatabaseSync {
  const database = new DatabaseSync(path, { timeout: patienceMs });
  database.exec('PRAGMA query_only = ON');
  return database;
}

/** SQLite counts the commits of all other connections; only when the count has moved is the head read again. */
function watchChain(watcher: DatabaseSync): () => Promise<number> {
  const version = watcher.prepare('PRAGMA data_version');
  let seen: unknown;
  let newest = 0;
  return async () => {
    const now = version.get()?.['data_version'];
    if (now !== seen) {
      const head = watcher.prepare('SELECT seq FROM chain_head').get();
      newest = Number(head?.['seq'] ?? 0);
      seen = now;
    }
    return newest;
  };
}
