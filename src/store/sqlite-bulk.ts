import type { DatabaseSync } from 'node:sqlite';
import type { Value } from './engine.ts';

/** Rows written by one run of the statement; more of them gain nothing. */
const rowsAtOnce = 40;

/**
 * Inserts many rows by one prepared statement. Binding a value costs more than storing it, so a column that holds the same value in every row
 * (the set, the day, the source of an import) is written into the statement once.
 */
export function insertMany(database: DatabaseSync, table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): void {
  const [first] = rows;
  if (!first) return;
  const fixed = columns.map((_, index) => rows.length > 1 && canBeWritten(first[index] ?? null) && rows.every((row) => row[index] === first[index]));
  const bound = columns.flatMap((_, index) => (fixed[index] ? [] : [index]));
  const one = `(${columns.map((_, index) => (fixed[index] ? literal(first[index] ?? null) : '?')).join(', ')})`;
  const statementFor = (count: number) => database.prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${Array.from({ length: count }, () => one).join(', ')}`);
  const whole = rows.length - (rows.length % rowsAtOnce);
  const many = whole > 0 ? statementFor(rowsAtOnce) : undefined;
  for (let at = 0; at < whole; at += rowsAtOnce) many?.run(...valuesOf(rows, at, at + rowsAtOnce, bound));
  if (whole < rows.length) statementFor(rows.length - whole).run(...valuesOf(rows, whole, rows.length, bound));
}

function valuesOf(rows: readonly (readonly Value[])[], from: number, to: number, bound: readonly number[]): Value[] {
  const values: Value[] = [];
  for (let at = from; at < to; at += 1) for (const index of bound) values.push(rows[at]?.[index] ?? null);
  return values;
}

/** A statement ends at a zero character; a value that holds one is bound. */
function canBeWritten(value: Value): boolean {
  return typeof value !== 'string' || !value.includes('\0');
}

function literal(value: Value): string {
  if (value === null) return 'NULL';
  return typeof value === 'number' ? String(value) : `'${value.replaceAll("'", "''")}'`;
}
