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
  /** `differences` names sets and units whose standing in memory is not what the store gives. */
  readonly board: { readonly equal: boolean; readonly differences: readonly string[] };
}

/** Checks the hash chain of the audit log, and the board in memory against a recomputation from the store for every unit, set and day that has a reading. */
export const verify = question<Record<string, never>, Verification>('verify', {
  reach: () => done({ units: [] }),
  answer: async (office) => {
    const audit = await office.store.reading((shelves) => shelves.audit.check());
    const differences = compare(office, await logsInStore(office));
    return done({ audit, board: { equal: differences.length === 0, differences } });
  },
});

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

/** The same facts have the same text, in whatever order their fields were written: what was just entered comes to the board straight, the rest through the store. */
function textOf(value: unknown): string | undefined {
  return JSON.stringify(value, (_key, held: unknown) => (isFields(held) ? Object.fromEntries(Object.entries(held).sort(([a], [b]) => (a < b ? -1 : 1))) : held));
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
