import { DatabaseSync } from 'node:sqlite';
import { rmSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from 'hucre/csv';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import type { Actor } from '#domain/people/actor.ts';
import { importReadings } from '#usecases/assessment/import-readings.ts';
import { takeFile } from '#usecases/assessment/take-file.ts';
import type { Office } from '#usecases/office.ts';
import { median, ratio, timed } from './figures.ts';
import type { BenchPlace } from './place.ts';
import { benchDay, benchSet, provinceCsv } from './province.ts';

const rounds = 7;

export interface ImportFigures {
  readonly rows: number;
  readonly bareMs: number;
  readonly importMs: number;
  readonly times: number;
}

/** Importing 200 communes × 57 against parsing the same file with the bare library and one bare bulk insert of its rows. */
export async function benchImport({ office, place }: BenchPlace, operator: Actor): Promise<ImportFigures> {
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const path = join(place.dataDir, 'bench.csv');
    writeFileSync(path, provinceCsv(office, round));
    bare.push(await timed(() => readAndInsert(path, join(place.dataDir, `bare-${round}.sqlite`))));
    ours.push(await timed(() => importCsv(office, operator, path)));
  }
  return { rows: 200 * 57, bareMs: Math.round(median(bare)), importMs: Math.round(median(ours)), times: ratio(median(ours), median(bare)) };
}

/** The least that must be done with the same rows: read the file, parse it, and write each row with all that is kept of a reading, by one prepared statement in one durable transaction, unchecked and without an index. */
function readAndInsert(path: string, database: string): void {
  const rows = parseCsv(readFileSync(path, 'utf8'));
  const db = new DatabaseSync(database);
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
    CREATE TABLE rows(seq INTEGER PRIMARY KEY, unit TEXT, set_id TEXT, item TEXT, as_of TEXT, kind TEXT, number REAL, text TEXT, note TEXT, source INTEGER, source_at TEXT, entry INTEGER) STRICT`);
  const insert = db.prepare('INSERT INTO rows VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  db.exec('BEGIN');
  for (const [index, [unit, set, item, value, note]] of rows.slice(1).entries()) insert.run(index, String(unit), String(set), String(item), benchDay, 'number', null, String(value), String(note), 1, `D${index + 2}`, 1);
  db.exec('COMMIT');
  db.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(database + suffix, { force: true });
}

export async function importCsv(office: Office, operator: Actor, path: string): Promise<void> {
  const bytes = readFileSync(path);
  const sheets = await readFile('bench.csv', bytes);
  if (!sheets.ok) throw new Error(JSON.stringify(sheets.refusals));
  const file = { fileName: 'bench.csv', fileSha: sha256(bytes), sheets: sheets.value, set: benchSet, unit: null, asOf: benchDay };
  const taken = takeFile(office, operator, file);
  if (!taken.ok) throw new Error(JSON.stringify(taken.refusals));
  const imported = await importReadings(office, operator, { file, taken: taken.value });
  if (!imported.ok) throw new Error(JSON.stringify(imported.refusals.slice(0, 3)));
}
