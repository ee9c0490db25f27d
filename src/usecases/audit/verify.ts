import { courseOf } from '#domain/assessment/lifecycle.ts';
import type { CriterionAt, Opinion } from '#domain/assessment/opinion.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import { done } from '#domain/outcome.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { caseOf } from '#domain/scoring/case-of.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';

export interface Verification {
  /** `broken` is the number of the first entry whose hash does not hold. */
  readonly audit: { readonly entries: number; readonly broken: number | null };
  /** `differences` names sets and units, or sets, units, criteria and days, whose standing or course in memory is not what the store gives. */
  readonly board: { readonly equal: boolean; readonly differences: readonly string[] };
  /** `broken` names the files of evidence whose bytes are gone or are no longer those that were handed in. */
  readonly files: { readonly kept: number; readonly broken: readonly string[] };
}

/** Checks the hash chain of the audit log, and the boards in memory against a recomputation from the store: every unit, set and day that has a reading, every criterion that was ever moved; and the bytes of every file of evidence against its name. */
export const verify = question<Record<string, never>, Verification>('verify', {
  reach: () => done({ units: [] }),
  answer: async (office) => {
    const audit = await office.store.reading((shelves) => shelves.audit.check());
    const differences = [...compare(office, await logsInStore(office)), ...compareCourses(office, await opinionsInStore(office))];
    return done({ audit, board: { equal: differences.length === 0, differences }, files: await checkFiles(office) });
  },
});

async function checkFiles({ store }: Office): Promise<Verification['files']> {
  const shas = await store.reading(({ evidence }) => evidence.shas());
  const broken: string[] = [];
  for (const sha of shas) if (!(await store.files.isSound(sha))) broken.push(sha);
  return { kept: shas.size, broken };
}

async function logsInStore(office: Office): Promise<Map<string, Reading[]>> {
  const logs = new Map<string, Reading[]>();
  await office.store.reading((shelves) => shelves.readings.inSlices(0, (readings) => {
    for (const reading of readings) {
      const key = `${reading.set}|${reading.unit}`;
      const log = logs.get(key);
      if (log) log.push(reading);
      else logs.set(key, [reading]);
    }
  }));
  return logs;
}

function compare(office: Office, logs: ReadonlyMap<string, readonly Reading[]>): string[] {
  const onBoard = new Set([...office.board.subjects()].map(({ set, unit }) => `${set}|${unit}`));
  const missing = [...logs.keys()].filter((key) => !onBoard.has(key));
  const different = [...office.board.subjects()].filter(({ set, unit, days }) => days.some((day) => !sameStanding(office, logs, set, unit, day))).map(({ set, unit }) => `${set}|${unit}`);
  return [...missing, ...different];
}

function sameStanding(office: Office, logs: ReadonlyMap<string, readonly Reading[]>, set: string, unitId: UnitId, day: Reading['asOf']): boolean {
  const unit = office.places.find(unitId);
  const subject = unit && caseOf(set, unit, day, office.law, office.places, (id) => logs.get(`${id}|${unitId}`) ?? []);
  const held = office.board.standing(set, unitId, day);
  return textOf(held?.scores) === textOf(subject && scoreSet(subject));
}

async function opinionsInStore(office: Office): Promise<Map<string, Opinion[]>> {
  const logs = new Map<string, Opinion[]>();
  await office.store.reading((shelves) => shelves.opinions.inSlices(0, (opinions) => {
    for (const opinion of opinions) {
      const key = courseKey(opinion);
      const log = logs.get(key);
      if (log) log.push(opinion);
      else logs.set(key, [opinion]);
    }
  }));
  return logs;
}

function compareCourses({ courses, law }: Office, logs: ReadonlyMap<string, readonly Opinion[]>): string[] {
  const held = new Map([...courses.all()].flat().map((at) => [courseKey(at), at.course]));
  return [...new Set([...logs.keys(), ...held.keys()])].filter((key) => textOf(held.get(key)) !== textOf(courseOf(logs.get(key) ?? [], law.workflow)));
}

function courseKey({ set, unit, criterion, asOf }: CriterionAt): string {
  return `${set}|${unit}|${criterion}|${asOf}`;
}

/** The same facts have the same text, in whatever order their fields were written: what was just entered comes to the board straight, the rest through the store. */
function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, held: unknown) => (isFields(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held));
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
