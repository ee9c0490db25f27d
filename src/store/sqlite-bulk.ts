import type { DatabaseSync } from 'node:sqlite';
import type { Value } from './engine.ts';

/**
 * Inserts many rows by one prepared statement. Binding a value costs more than storing it, so a column that holds the same value in every row
 * (the set, the day, the source of an import) is written into the statement once.
 */
export function insertMany(database: DatabaseSync, table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): void {
  const [first] = rows;
  if (!first) return;
  const fixed = columns.map((_, index) => rows.length > 1 && canBeWritten(first[index] ?? null) && rows.every((row) => row[index] === first[index]));
  const values = columns.map((_, index) => (fixed[index] ? literal(first[index] ?? null) : '?'));
  const insert = database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${values.join(', ')})`);
  for (const row of rows) insert.run(...row.filter((_, index) => !fixed[index]));
}

/** A statement ends at a zero character; a value that holds one is bound. */
function canBeWritten(value: Value): boolean {
  return typeof value !== 'string' || !value.includes('\0');
}

function literal(value: Value): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
