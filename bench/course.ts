import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { date } from '#domain/calendar.ts';
import { ownTask, type Actor } from '#domain/people/actor.ts';
import { moveCriteria, type MoveCriteria } from '#usecases/courses/move-criteria.ts';
import type { Office } from '#usecases/office.ts';
import { median, ratio, timed } from './figures.ts';
import type { BenchPlace } from './place.ts';
import { benchDay, benchProvince, benchSet } from './province.ts';

const rounds = 5;
const many = 5_000;

export interface CourseFigures {
  readonly cells: number;
  readonly bareMs: number;
  /** A department confirms them all in one request; each leaves its opinion and its audit line. */
  readonly confirmMs: number;
  readonly times: number;
}

/** Confirming 5,000 criteria at once against writing as many rows of the same length, hashed in a chain, by two prepared statements in one durable transaction. */
export async function benchCourse({ office, place }: BenchPlace): Promise<CourseFigures> {
  const cells = cellsOf(office);
  const bare: number[] = [];
  const ours: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await move(office, 'commune-officer', { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells });
    bare.push(await timed(() => writeRows(join(place.dataDir, `course-${round}.sqlite`), cells)));
    ours.push(await timed(() => move(office, 'department', { move: 'confirm', axis: 'department', verdict: 'met', reason: '', cells })));
    await move(office, 'department', { move: 'return', axis: 'department', verdict: null, reason: 'bench', cells });
  }
  return { cells: many, bareMs: Math.round(median(bare)), confirmMs: Math.round(median(ours)), times: ratio(median(ours), median(bare)) };
}

function cellsOf(office: Office): MoveCriteria['cells'] {
  const province = office.places.findByCode(benchProvince, date(benchDay));
  const communes = province ? office.places.descendants(province.id, date(benchDay)).filter(({ level }) => level === 'commune') : [];
  return communes.flatMap(({ code }) => Array.from({ length: 19 }, (_, index) => ({ unit: code, set: benchSet, criterion: index + 1, asOf: benchDay }))).slice(0, many);
}

async function move(office: Office, role: string, input: MoveCriteria): Promise<void> {
  const moved = await moveCriteria(office, holder(role), input);
  if (!moved.ok || moved.value.length !== many) throw new Error(JSON.stringify(moved.ok ? moved.value.length : moved.refusals.slice(0, 3)));
}

/** Somebody who holds a role in the whole country. */
function holder(role: string): Actor {
  const kind = role === 'department' ? 'criterion-ownership' : 'office';
  return { account: `bench-${role}`, name: role, assignments: [{ ...ownTask(role), kind }] };
}

function writeRows(path: string, cells: MoveCriteria['cells']): void {
  const db = new DatabaseSync(path);
  db.exec(`PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;
    CREATE TABLE opinions(seq INTEGER PRIMARY KEY, unit TEXT, set_id TEXT, criterion INTEGER, as_of TEXT, move TEXT, axis TEXT, verdict TEXT, reason TEXT, person TEXT, role TEXT, behalf TEXT, up_to INTEGER, at TEXT) STRICT;
    CREATE TABLE audit(seq INTEGER PRIMARY KEY, at TEXT, person TEXT, behalf TEXT, roles TEXT, deed TEXT, subject TEXT, details TEXT, previous_hash TEXT, hash TEXT) STRICT`);
  const opinion = db.prepare('INSERT INTO opinions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const line = db.prepare('INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)');
  const at = '2023-11-28T02:00:00.000Z';
  let hash = '';
  db.exec('BEGIN');
  for (const [index, { unit, set, criterion, asOf }] of cells.entries()) {
    const details = JSON.stringify({ set, asOf, move: 'confirm', axis: 'department', verdict: 'met', reason: '', role: 'department', stage: 'confirmed', opinion: index });
    const previous = hash;
    hash = createHash('sha256').update(`${index} ${unit} ${criterion} ${details} ${previous}`).digest('hex');
    opinion.run(index, `${unit}@2004-07-08`, set, criterion, asOf, 'confirm', 'department', 'met', '', 'bench-department', 'department', null, 0, at);
    line.run(index, at, 'bench-department', null, 'department@VN', 'confirm-criteria', `${unit} ${criterion}`, details, previous, hash);
  }
  db.exec('COMMIT');
  db.close();
  for (const suffix of ['', '-wal', '-shm']) rmSync(path + suffix, { force: true });
}
