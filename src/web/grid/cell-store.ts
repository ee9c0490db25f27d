import type { Item, Reading } from '#domain/assessment/reading.ts';
import { sameValue } from '#domain/assessment/reading.ts';
import { date, type CalendarDate } from '#domain/calendar.ts';
import { readValue } from '#domain/intake/read-value.ts';
import type { GridAnswer } from '#http/schemas/grid.ts';
import { valueText } from '#words/value-text.ts';
import { phaseOf, type Cell, type Edit } from './cell.ts';
import { itemsOf, type GridItem } from './grid-items.ts';
import { readingOf, unitsOf, type GridLaw, type GridUnit, type Held } from './grid-rows.ts';
import { LiveScores } from './live-scores.ts';

/** The number of a cell, whatever the view: its unit's place times the number of items, and its item's place. */
export type CellNo = number;

/** Later than anything the server knows, so that what is being typed is what is scored. */
const typedNow = Number.MAX_SAFE_INTEGER;

/**
 * All cells of a grid: what the server holds, what was typed over it, and how far that has got. Knows neither clock nor network nor screen.
 * Whoever looks at a unit or an item asks for its version and looks again when that has grown.
 */
export class CellStore {
  readonly law: GridLaw;
  readonly asOf: CalendarDate;
  readonly units: readonly GridUnit[];
  readonly items: readonly GridItem[];
  readonly scores: LiveScores;
  readonly #itemPlaces: ReadonlyMap<Item, number>;
  readonly #unitPlaces: ReadonlyMap<string, number>;
  readonly #held: readonly Map<Item, Held>[];
  readonly #locked: ReadonlySet<number>[];
  readonly #edits = new Map<CellNo, Edit>();
  readonly #currents = new Map<number, ReadonlyMap<Item, Reading>>();
  readonly #unitVersions: Uint32Array;
  readonly #itemVersions: Uint32Array;
  readonly #listeners = new Set<() => void>();
  #flight: ReadonlyMap<CellNo, string> = new Map();
  #version = 0;

  constructor(answer: GridAnswer, law: GridLaw) {
    this.law = law;
    this.asOf = date(answer.asOf);
    this.units = unitsOf(answer, law);
    this.items = itemsOf(law.set, law.overlays);
    this.#itemPlaces = new Map(this.items.map(({ item }, place) => [item, place]));
    this.#unitPlaces = new Map(this.units.map(({ code }, place) => [code, place]));
    this.#held = this.units.map(({ held }) => new Map(held));
    this.#locked = this.units.map(({ locked }) => locked);
    this.#unitVersions = new Uint32Array(this.units.length);
    this.#itemVersions = new Uint32Array(this.items.length);
    this.scores = new LiveScores(law, this.units, (unit) => this.#currentOf(unit));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  version = (): number => this.#version;
  unitVersion = (unit: number): number => this.#unitVersions[unit] ?? 0;
  itemVersion = (item: number): number => this.#itemVersions[item] ?? 0;

  noOf(unit: number, item: number): CellNo {
    return unit * this.items.length + item;
  }

  placeOf(cell: CellNo): { readonly unit: number; readonly item: number } {
    return { unit: Math.floor(cell / this.items.length), item: cell % this.items.length };
  }

  /** undefined for a piece of an indicator, which has no cell of its own. */
  findCell(code: string, item: Item): CellNo | undefined {
    const [unit, place] = [this.#unitPlaces.get(code), this.#itemPlaces.get(item)];
    return unit === undefined || place === undefined ? undefined : this.noOf(unit, place);
  }

  unitOf(code: string): number | undefined {
    return this.#unitPlaces.get(code);
  }

  cell(cell: CellNo): Cell {
    const [edit, held] = [this.#edits.get(cell), this.held(cell)];
    return {
      text: edit?.text ?? this.heldText(cell),
      phase: phaseOf(edit, edit !== undefined && this.#flight.get(cell) === edit.text, this.isOpen(cell)),
      doubts: edit?.doubts ?? [],
      told: edit?.told ?? [],
      theirs: edit?.theirs ?? null,
      isEarlier: edit === undefined && held !== undefined && held.asOf < this.asOf,
    };
  }

  text(cell: CellNo): string {
    return this.#edits.get(cell)?.text ?? this.heldText(cell);
  }

  /** The server's value as it is written in a cell. */
  heldText(cell: CellNo): string {
    const held = this.held(cell);
    return held ? valueText(held.value) : '';
  }

  held(cell: CellNo): Held | undefined {
    const { unit, item } = this.placeOf(cell);
    return this.#held[unit]?.get(this.items[item]?.item ?? '');
  }

  edits(): ReadonlyMap<CellNo, Edit> {
    return this.#edits;
  }

  /** Whether the person may enter the cell now. */
  isOpen(cell: CellNo): boolean {
    const { unit, item } = this.placeOf(cell);
    const no = this.items[item]?.criterion.no ?? 0;
    const enter = this.units[unit]?.enter;
    return enter !== undefined && (enter === null || enter.has(no)) && this.#locked[unit]?.has(no) === false;
  }

  /** Reads a text as the cell would take it. */
  read(cell: CellNo, text: string): ReturnType<typeof readValue> {
    const known = this.items[this.placeOf(cell).item]?.known;
    return known ? readValue(text, undefined, known, this.law.set, '') : { ok: false, refusals: [] };
  }

  /** Puts a text into a cell; what says the same as the server is no edit. */
  put(cell: CellNo, text: string, isAsked = false): void {
    const read = this.read(cell, text);
    const value = read.ok ? read.value : null;
    const theirs = this.#edits.get(cell)?.theirs ?? null;
    const held = theirs ? theirs.held : this.held(cell);
    const isSame = !isAsked && value !== null && (held ? held.asOf === this.asOf && sameValue(held.value, value) : value.kind === 'blank');
    if (isSame && theirs) this.hold(cell, theirs.held);
    if (isSame && !this.#flight.has(cell)) this.#edits.delete(cell);
    else this.#edits.set(cell, { text, value, doubts: read.ok ? [] : read.refusals, told: [], theirs: isSame ? null : theirs, isAsked });
    this.touch(cell);
  }

  change(cell: CellNo, next: (edit: Edit) => Edit | undefined): void {
    const edit = this.#edits.get(cell);
    if (!edit) return;
    const changed = next(edit);
    if (changed) this.#edits.set(cell, changed);
    else this.#edits.delete(cell);
    this.touch(cell);
  }

  hold(cell: CellNo, held: Held | null): void {
    const { unit, item } = this.placeOf(cell);
    this.holdOf(unit, this.items[item]?.item ?? '', held);
    this.touch(cell);
  }

  /** Also a piece of an indicator, which is scored though it has no cell. */
  holdOf(unit: number, item: Item, held: Held | null): void {
    if (held) this.#held[unit]?.set(item, held);
    else this.#held[unit]?.delete(item);
    this.#currents.delete(unit);
  }

  heldOf(unit: number, item: Item): Held | undefined {
    return this.#held[unit]?.get(item);
  }

  lock(unit: number, criteria: ReadonlySet<number>): void {
    const before = this.#locked[unit] ?? new Set();
    if (before.size === criteria.size && [...before].every((no) => criteria.has(no))) return;
    this.#locked[unit] = criteria;
    this.#grow(unit, () => true);
  }

  /** The texts on their way to the server. */
  setFlight(flight: ReadonlyMap<CellNo, string>): void {
    const before = this.#flight;
    this.#flight = flight;
    for (const cell of new Set([...before.keys(), ...flight.keys()])) this.touch(cell);
  }

  /** A cell changed, and with it what is found of its criterion in this unit. */
  touch(cell: CellNo): void {
    const { unit, item } = this.placeOf(cell);
    this.touchCriterion(unit, this.items[item]?.criterion.no ?? 0);
  }

  touchCriterion(unit: number, no: number): void {
    this.#currents.delete(unit);
    this.scores.forget(unit, no);
    this.#grow(unit, ({ criterion }) => criterion.no === no);
  }

  tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }

  #grow(unit: number, concerns: (item: GridItem) => boolean): void {
    this.#unitVersions[unit] = this.unitVersion(unit) + 1;
    this.items.forEach((item, place) => {
      if (concerns(item)) this.#itemVersions[place] = this.itemVersion(place) + 1;
    });
  }

  /** The readings in force with everything typed laid over them; a doubtful text says nothing. */
  #currentOf(unit: number): ReadonlyMap<Item, Reading> {
    const ready = this.#currents.get(unit);
    if (ready) return ready;
    const set = this.law.set.id;
    const current = new Map([...(this.#held[unit] ?? [])].map(([item, held]) => [item, readingOf(set, item, held)]));
    this.items.forEach(({ item }, place) => {
      const edit = this.#edits.get(this.noOf(unit, place));
      if (!edit) return;
      if (edit.value === null || edit.value.kind === 'blank') current.delete(item);
      else current.set(item, readingOf(set, item, { seq: typedNow, value: edit.value, asOf: this.asOf, note: '' }));
    });
    this.#currents.set(unit, current);
    return current;
  }
}
