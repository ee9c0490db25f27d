import { findItem } from '#domain/assessment/known-items.ts';
import { sameValue, type Item, type NewReading, type Reading } from '#domain/assessment/reading.ts';
import { readDate } from '#domain/calendar.ts';
import { readSheets } from '#domain/intake/read-sheets.ts';
import type { Sheet } from '#domain/intake/sheet.ts';
import type { Taken } from '#domain/intake/taken.ts';
import { done, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo, type Reach } from '#domain/people/may-do.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { lockOver } from '#usecases/courses/locks.ts';
import type { Office, StandingBoard } from '#usecases/office.ts';
import { findSet } from '#usecases/view.ts';

/** A workbook or CSV to be taken in. `set` and `unit` help where the file itself does not say. */
export interface ImportFile {
  readonly fileName: string;
  readonly fileSha: string;
  readonly sheets: readonly Sheet[];
  readonly set: string | null;
  readonly unit: string | null;
  readonly asOf: string;
}

export interface FileTaken extends Taken {
  readonly asOf: string;
}

type Here = Pick<Office, 'places' | 'law' | 'board' | 'courses' | 'clock'>;

/** Reads a file's sheets into readings and doubts, without touching the store. */
export function takeFile(office: Here, actor: Actor, file: ImportFile): Outcome<FileTaken> {
  const asOf = readDate(file.asOf);
  if (!asOf.ok) return asOf;
  const set = file.set === null ? null : findSet(office, file.set);
  if (set && !set.ok) return set;
  const within = file.unit === null ? null : unitAt(office.places, file.unit, asOf.value);
  if (within && !within.ok) return within;
  const taken = readSheets(file.sheets, {
    places: office.places,
    sets: office.law.sets,
    overlays: office.law.overlays,
    defaultSet: set?.value.id ?? null,
    asOf: asOf.value,
    ...(within ? { within: within.value } : {}),
    refuses: lockOnNew(office, actor),
    source: { ref: file.fileSha, name: file.fileName },
  });
  return done({ ...taken, asOf: asOf.value });
}

/** The units and criteria a file's readings touch. */
export function reachOfReadings(office: Pick<Office, 'places' | 'law'>, readings: readonly NewReading[]): Reach {
  const units = new Set<UnitId>();
  const items = new Map<string, Set<Item>>();
  for (const { unit, set, item } of readings) {
    units.add(unit);
    const ofSet = items.get(set);
    if (ofSet) ofSet.add(item);
    else items.set(set, new Set([item]));
  }
  const criteria = [...items].flatMap(([id, ofSet]) => {
    const set = office.law.sets.get(id);
    return set ? [...ofSet].map((item) => `${id}/${findItem(set, item, office.law.overlays)?.criterion ?? 0}`) : [];
  });
  return { units: [...units].flatMap((unit) => office.places.find(unit) ?? []), criteria: [...new Set(criteria)] };
}

/** A figure that changes a criterion already submitted is a doubt; one that says again what stands there is not. Where the person may not enter, nothing is told of locks: the file is refused as a whole. */
function lockOnNew(office: Here, actor: Actor): (reading: NewReading) => Refusal | undefined {
  const isNew = newTo(office.board);
  return (reading) => {
    const lock = lockOver(office, reading);
    const isTold = lock && isNew(reading) && mayDo(actor, 'import-readings', reachOfReadings(office, [reading]), office.law.roles, office.places, office.clock.today());
    return isTold ? lock : undefined;
  };
}

/** Leaves out the readings that say again what the log already says for the same item and day. */
export function onlyNew(board: StandingBoard, readings: readonly NewReading[]): NewReading[] {
  return readings.filter(newTo(board));
}

function newTo(board: StandingBoard): (reading: NewReading) => boolean {
  const held = new Map<string, Map<UnitId, LatestPerDay>>();
  return ({ set, unit, asOf, item, note, value }) => {
    let ofSet = held.get(set);
    if (!ofSet) held.set(set, (ofSet = new Map()));
    let latest = ofSet.get(unit);
    if (!latest) ofSet.set(unit, (latest = latestPerDay(board.log(set, unit))));
    const before = latest.get(asOf)?.get(item);
    return before === undefined || before.note !== note || !sameValue(before.value, value);
  };
}

/** By day and item, the reading last entered. */
type LatestPerDay = Map<string, Map<string, Reading>>;

function latestPerDay(log: readonly Reading[]): LatestPerDay {
  const latest: LatestPerDay = new Map();
  for (const reading of log) {
    let day = latest.get(reading.asOf);
    if (!day) latest.set(reading.asOf, (day = new Map()));
    const before = day.get(reading.item);
    if (!before || before.seq < reading.seq) day.set(reading.item, reading);
  }
  return latest;
}
