import { date } from '#domain/calendar.ts';
import type { Item, ReadingValue } from '#domain/assessment/reading.ts';
import type { EnterReadingsAnswer, GridChangesAnswer } from '#http/schemas/grid.ts';
import type { ReadingAnswer } from '#http/schemas/sheet.ts';
import type { CellNo, CellStore } from './cell-store.ts';
import type { Held } from './grid-rows.ts';

/** One cell on its way to the server. */
export interface Sent {
  readonly cell: CellNo;
  readonly unit: string;
  readonly item: Item;
  readonly text: string;
  readonly value: ReadingValue;
  /** Number of the reading it was typed over. */
  readonly base: number | null;
}

/** Between the cells and the server: what goes out, what came of it, and what others entered meanwhile. */
export class Outbox {
  readonly #cells: CellStore;
  #saved = 0;

  constructor(cells: CellStore) {
    this.#cells = cells;
  }

  /** Takes the cells that can go now; until they are settled or given back they are on their way. */
  take(limit: number): readonly Sent[] {
    const sent: Sent[] = [];
    for (const [cell, { text, value, isAsked, theirs, told }] of this.#cells.edits()) {
      if (sent.length === limit) break;
      if (value === null || isAsked || theirs || told.length > 0) continue;
      const { unit, item } = this.#cells.placeOf(cell);
      sent.push({ cell, unit: this.#cells.units[unit]?.code ?? '', item: this.#cells.items[item]?.item ?? '', text, value, base: this.#cells.held(cell)?.seq ?? null });
    }
    if (sent.length === 0) return sent;
    this.#cells.setFlight(new Map(sent.map(({ cell, text }) => [cell, text])));
    this.#cells.tell();
    return sent;
  }

  /** No answer came, or the request was turned down as a whole, for reasons told: the cells stay with what was typed. */
  giveBack(sent: readonly Sent[], told: readonly string[] = []): void {
    this.#cells.setFlight(new Map());
    if (told.length > 0) for (const { cell, text } of sent) this.#refuse(cell, text, told);
    this.#cells.tell();
  }

  /** The answer, cell by cell. What was typed on top of a cell meanwhile waits for its own turn. */
  settle(sent: readonly Sent[], answer: EnterReadingsAnswer): void {
    const cells = this.#cells;
    cells.setFlight(new Map());
    for (const { cell, seq } of [...answer.taken, ...answer.unchanged]) this.#keep(sent[cell], seq);
    for (const { cell, refusals } of answer.refused) this.#refuse(sent[cell]?.cell ?? -1, sent[cell]?.text ?? '', refusals.map(({ sentence }) => sentence));
    for (const { cell, theirs } of answer.conflicts) this.#meet(sent[cell]?.cell ?? -1, theirs);
    this.#saved += answer.taken.length;
    cells.tell();
  }

  /** What others entered stands at once where nobody types here, and beside one's own text where somebody does. */
  merge({ cells: changes, locked }: Pick<GridChangesAnswer, 'cells' | 'locked'>): void {
    const cells = this.#cells;
    const locks = new Map(locked.map(({ unit, criteria }) => [unit, new Set(criteria)]));
    cells.units.forEach(({ code }, unit) => cells.lock(unit, locks.get(code) ?? new Set()));
    for (const { unit: code, item, reading } of changes) {
      const unit = cells.unitOf(code);
      if (unit === undefined || (cells.heldOf(unit, item)?.seq ?? null) === (reading?.seq ?? null)) continue;
      const cell = cells.findCell(code, item);
      if (cell !== undefined && cells.edits().has(cell)) this.#meet(cell, reading);
      else this.#hold(unit, item, reading);
    }
    cells.tell();
  }

  /** What the server turned down is tried again. */
  tryAgain(): void {
    const cells = this.#cells;
    for (const [cell, { told }] of [...cells.edits()]) if (told.length > 0) cells.change(cell, (edit) => ({ ...edit, told: [] }));
    cells.tell();
  }

  /** How many cells stand how far, and which are disputed. */
  counts(): Counts {
    const counts = { saved: this.#saved, waiting: 0, doubtful: 0, refused: 0, asked: 0 };
    const conflicts: CellNo[] = [];
    for (const [cell, { value, told, theirs, isAsked }] of this.#cells.edits()) {
      if (theirs) conflicts.push(cell);
      else counts[isAsked ? 'asked' : value === null ? 'doubtful' : told.length > 0 ? 'refused' : 'waiting'] += 1;
    }
    return { ...counts, conflicts };
  }

  #keep(sent: Sent | undefined, seq: number | null): void {
    if (!sent) return;
    const isBlank = sent.value.kind === 'blank' || seq === null;
    this.#cells.hold(sent.cell, isBlank ? null : { seq, value: sent.value, asOf: this.#cells.asOf, note: '' });
    this.#cells.change(sent.cell, (edit) => (edit.text === sent.text ? undefined : edit));
  }

  #refuse(cell: CellNo, text: string, told: readonly string[]): void {
    this.#cells.change(cell, (edit) => (edit.text === text ? { ...edit, told } : edit));
  }

  /** Somebody's value and one's own: both stay. Where they say the same there is no dispute. */
  #meet(cell: CellNo, reading: ReadingAnswer | null): void {
    const cells = this.#cells;
    const text = cells.edits().get(cell)?.text;
    cells.change(cell, (edit) => ({ ...edit, told: [], theirs: { held: heldOf(reading), text: reading?.text ?? '', person: reading?.person ?? '', at: reading?.at ?? '' } }));
    if (text !== undefined) cells.put(cell, text);
  }

  #hold(unit: number, item: Item, reading: ReadingAnswer | null): void {
    const cells = this.#cells;
    const { code } = cells.units[unit] ?? { code: '' };
    const cell = cells.findCell(code, item) ?? cells.findCell(code, item.split('#')[0] ?? '');
    cells.holdOf(unit, item, heldOf(reading));
    if (cell !== undefined) cells.touch(cell);
  }
}

export interface Counts {
  /** Taken by the server since the grid was opened. */
  readonly saved: number;
  readonly waiting: number;
  readonly doubtful: number;
  readonly refused: number;
  /** Held back by the question about their block. */
  readonly asked: number;
  readonly conflicts: readonly CellNo[];
}

function heldOf(reading: ReadingAnswer | null): Held | null {
  return reading && { seq: reading.seq, value: reading.value as ReadingValue, asOf: date(reading.asOf), note: reading.note };
}
