import { CompiledQuery, Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Engine, Value } from './engine.ts';
import type { Schema } from './schema.ts';
import { listenForEntries } from './postgres-notice.ts';

/** Writers wait for each other's lock while they hold a connection, and what they ask meanwhile needs one too: so readers have their own. */
const connections = { writers: 4, readers: 10 };
const rowsPerInsert = 500;
/** Any fixed number: who migrates this database holds it. */
const migrationLock = 727_272;
const lockNotAvailable = '55P03';

/** The server store: any PostgreSQL from 15 on, by its address. */
export async function openPostgres(url: string, patienceMs: number): Promise<Engine> {
  const writes = openPool(url, connections.writers);
  const reads = openPool(url, connections.readers);
  const notice = listenForEntries(url, async () => (await reads.selectFrom('chain_head').select('seq').executeTakeFirstOrThrow()).seq);
  return {
    name: 'postgres',
    writes,
    reads,
    newestEntry: notice.newestEntry,
    committed: notice.heard,
    isBusy: (error) => error instanceof Error && 'code' in error && error.code === lockNotAvailable,
    lockHead: async (tx) => {
      await sql`SET LOCAL lock_timeout = ${sql.lit(patienceMs)}`.execute(tx);
      return tx.selectFrom('chain_head').select(['seq', 'hash']).forUpdate().executeTakeFirstOrThrow();
    },
    lockMigrations: async (tx) => void (await sql`SELECT pg_advisory_xact_lock(${migrationLock})`.execute(tx)),
    runScript: async (tx, script) => void (await tx.executeQuery(CompiledQuery.raw(forPostgres(script)))),
    append: async (tx, table, columns, rows) => {
      for (let at = 0; at < rows.length; at += rowsPerInsert) {
        await tx.executeQuery(insertMany(table, columns, rows.slice(at, at + rowsPerInsert)));
      }
    },
    announce: notice.announce,
    close: async () => {
      await notice.close();
      await reads.destroy();
      await writes.destroy();
    },
  };
}

function openPool(url: string, max: number): Kysely<Schema> {
  const pool = new pg.Pool({ connectionString: url, max, types: { getTypeParser: parserFor } });
  pool.on('error', () => {});
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

/** Whole numbers as numbers, days and instants as the text they were stored as. */
function parserFor(oid: number, format?: 'text' | 'binary'): (value: string) => unknown {
  const { INT8, DATE, TIMESTAMP, TIMESTAMPTZ } = pg.types.builtins;
  if (oid === INT8) return Number;
  if (oid === DATE || oid === TIMESTAMP || oid === TIMESTAMPTZ) return String;
  return pg.types.getTypeParser(oid, format ?? 'text');
}

/** Migrations are written with SQLite's strict types; PostgreSQL has the same under other names. */
function forPostgres(script: string): string {
  return script.replaceAll(/\bINTEGER\b/g, 'BIGINT').replaceAll(/\bREAL\b/g, 'DOUBLE PRECISION').replaceAll(/\) STRICT;/g, ');');
}

function insertMany(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): CompiledQuery {
  const places = rows.map((_, row) => `(${columns.map((_, column) => `$${row * columns.length + column + 1}`).join(', ')})`);
  return CompiledQuery.raw(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${places.join(', ')}`, rows.flat());
}
