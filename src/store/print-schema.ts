import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { openStore } from './database.ts';

/** The schema as all migrations together make it, as SQLite tells it: file name → the table, its indexes, its triggers. */
export async function printSchema(): Promise<Map<string, string>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ntm-schema-'));
  const store = await openStore({ dataDir });
  try {
    const parts = sql<{ tbl_name: string; sql: string }>`
      SELECT tbl_name, sql FROM sqlite_schema
      WHERE sql IS NOT NULL AND tbl_name NOT LIKE 'sqlite_%'
      ORDER BY tbl_name, CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, name`;
    const tables = Map.groupBy((await parts.execute(store.db)).rows, ({ tbl_name: table }) => table);
    return new Map([...tables].map(([table, rows]) => [`${table}.sql`, rows.map((row) => `${row.sql};\n`).join('\n')]));
  } finally {
    await store.close();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
