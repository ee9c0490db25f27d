import type { Current } from '#domain/assessment/current.ts';
import { sameValue, type NewReading, type Reading } from '#domain/assessment/reading.ts';
import { refusal, type Refusal } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Desk } from '#usecases/office.ts';
import { lockOver } from '#usecases/courses/locks.ts';
import { takeReading, type EnterReading, type TakenReading } from './take-reading.ts';

/** A cell of the grid as it was typed; without a note it leaves the note of an equal value alone. */
export interface TypedCell extends Omit<EnterReading, 'note'> {
  readonly note?: string;
}

/** What becomes of one cell. */
export type CellVerdict =
  | { readonly kind: 'taken'; readonly reading: NewReading }
  | { readonly kind: 'unchanged'; readonly seq: number | null }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'conflict'; readonly theirs: Reading | null };

/** Judges each cell of a request by itself: a doubt in one, or somebody else's hand on another, holds up none of the rest. */
export function judgeCells(desk: Desk, cells: readonly TypedCell[]): CellVerdict[] {
  const seen = new Seen(desk);
  return cells.map((cell, index) => judgeCell(seen, cell, index));
}

function judgeCell(seen: Seen, cell: TypedCell, index: number): CellVerdict {
  const taken = takeReading(seen.desk, { ...cell, note: cell.note ?? '' }, 'grid');
  if (!taken.ok) return { kind: 'refused', refusals: taken.refusals };
  const { view: { unit }, reading } = taken.value;
  const first = seen.firstFor(reading, index);
  if (first !== index) return { kind: 'refused', refusals: [refusal('two-values', { item: cell.item, unit: unit.name, first: String(first + 1) }, cell.item)] };
  if (!seen.mayEnter(taken.value)) return { kind: 'refused', refusals: [refusal('not-yours', { deed: 'enter-reading', place: unit.name }, cell.item)] };
  const held = seen.current(reading).get(cell.item);
  if (saysTheSame(held, reading, cell.note)) return { kind: 'unchanged', seq: held?.seq ?? null };
  if ((held?.seq ?? null) !== cell.base) return { kind: 'conflict', theirs: held ?? null };
  const lock = lockOver(seen.desk, reading);
  return lock ? { kind: 'refused', refusals: [lock] } : { kind: 'taken', reading };
}

/** A value confirmed for a new day is a new reading; a blank where nothing stands is none. */
function saysTheSame(held: Reading | undefined, reading: NewReading, note: string | undefined): boolean {
  if (!held) return reading.value.kind === 'blank';
  return held.asOf === reading.asOf && sameValue(held.value, reading.value) && (note === undefined || note === held.note);
}

/** What is asked once for many cells of one request. */
class Seen {
  readonly desk: Desk;
  readonly #currents = new Map<string, Current>();
  readonly #allowed = new Map<string, boolean>();
  readonly #first = new Map<string, number>();

  constructor(desk: Desk) {
    this.desk = desk;
  }

  /** The place of the first cell that speaks of the same thing. */
  firstFor({ unit, set, item, asOf }: NewReading, index: number): number {
    const key = `${unit}|${set}|${item}|${asOf}`;
    const first = this.#first.get(key) ?? index;
    this.#first.set(key, first);
    return first;
  }

  current({ unit, set, asOf }: NewReading): Current {
    const key = `${unit}|${set}|${asOf}`;
    const current = this.#currents.get(key) ?? this.desk.board.current(set, unit, asOf);
    this.#currents.set(key, current);
    return current;
  }

  mayEnter({ view: { unit, set }, criterion }: TakenReading): boolean {
    const key = `${unit.id}|${set.id}|${criterion}`;
    const { actor, law, places, clock } = this.desk;
    const allowed = this.#allowed.get(key) ?? mayDo(actor, 'enter-reading', { units: [unit], criteria: [`${set.id}/${criterion}`] }, law.roles, places, clock.today());
    this.#allowed.set(key, allowed);
    return allowed;
  }
}
