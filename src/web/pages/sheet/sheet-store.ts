import { findItem } from '#domain/assessment/known-items.ts';
import type { Item, Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import { readValue } from '#domain/intake/read-value.ts';
import type { Refusal } from '#domain/outcome.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { scoreCriterion, scoreSet, type Case } from '#domain/scoring/score.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';
import type { EnterReadingBody, ReadingAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import { Refused } from '#web/api.ts';
import { LiveCases } from './live-case.ts';

export type Phase = 'clean' | 'typed' | 'saving' | 'saved' | 'failed' | 'conflict';

/** One field of the sheet: what stands in it, how far it has got, and what is wrong with it. */
export interface Cell {
  readonly text: string;
  readonly note: string;
  /** What the server holds; null where nothing is in force. */
  readonly held: ReadingAnswer | null;
  readonly phase: Phase;
  /** Why the text cannot be taken as it stands. */
  readonly doubts: readonly Refusal[];
  /** Why the server did not take it. */
  readonly error: unknown;
}

type Send = (body: EnterReadingBody) => Promise<ReadingAnswer>;
type LookAgain = () => Promise<SheetAnswer>;

const empty: Cell = { text: '', note: '', held: null, phase: 'clean', doubts: [], error: null };

/** Later than anything the server knows, so that what is being typed is what is scored. */
const typedNow = Number.MAX_SAFE_INTEGER;

/**
 * The sheet while somebody works on it. Each keystroke is read and scored here, by the code the server uses, and only the fields that changed are told.
 * Nothing typed is lost: a text that cannot be read stays in its field with the reason; a figure somebody else changed stays beside theirs until a person chooses.
 */
export class SheetStore {
  readonly #send: Send;
  readonly #lookAgain: LookAgain;
  readonly #listeners = new Set<() => void>();
  #answer: SheetAnswer;
  #live: LiveCases;
  #cells: Map<Item, Cell>;
  #scores: Map<number, CriterionScore>;

  constructor(answer: SheetAnswer, send: Send, lookAgain: LookAgain) {
    this.#send = send;
    this.#lookAgain = lookAgain;
    this.#answer = answer;
    this.#live = new LiveCases(answer.live);
    this.#cells = cellsOf(answer);
    this.#scores = this.#scoreAll();
  }

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  cell = (item: Item): Cell => this.#cells.get(item) ?? empty;
  score = (no: number): CriterionScore | undefined => this.#scores.get(no);
  scores = (): ReadonlyMap<number, CriterionScore> => this.#scores;
  cells = (): ReadonlyMap<Item, Cell> => this.#cells;

  hasUnsaved(): boolean {
    return [...this.#cells.values()].some(isOpen);
  }

  /** Something a person typed that no saving will ever take along by itself. */
  hasLoose(): boolean {
    return [...this.#cells.values()].some(({ phase }) => phase === 'typed' || phase === 'failed' || phase === 'conflict');
  }

  /** What the server says now; fields somebody is working on keep what was typed. */
  refresh(answer: SheetAnswer): void {
    const fresh = cellsOf(answer);
    for (const [item, cell] of this.#cells) if (isOpen(cell)) fresh.set(item, { ...cell, held: fresh.get(item)?.held ?? null });
    this.#answer = answer;
    this.#live = new LiveCases(answer.live);
    this.#cells = fresh;
    this.#scores = this.#scoreAll();
    this.#tell();
  }

  type(item: Item, text: string, note: string = this.#noteFor(item, text)): void {
    const cell = this.cell(item);
    const isBack = text === (cell.held?.text ?? '') && note === (cell.held?.note ?? '');
    const read = this.#read(item, text, note);
    this.#put(item, { ...cell, text, note, phase: isBack ? 'clean' : 'typed', doubts: read.ok || isBack ? [] : read.refusals, error: null });
  }

  /** A note speaks of its own figure: one that came with a file does not carry over to a figure typed by hand. */
  #noteFor(item: Item, text: string): string {
    const { held, note } = this.cell(item);
    if (held === null || note !== held.note || held.source.kind === 'form') return note;
    return text === held.text ? held.note : '';
  }

  /** Gives up what was typed. */
  drop(item: Item): void {
    const { held } = this.cell(item);
    this.#put(item, { ...empty, held, text: held?.text ?? '', note: held?.note ?? '' });
  }

  /** Saves what can be taken; a text with a doubt waits in its field. */
  async save(item: Item): Promise<void> {
    const cell = this.cell(item);
    if ((cell.phase !== 'typed' && cell.phase !== 'failed') || cell.doubts.length > 0) return;
    await this.#sendCell(item, cell);
  }

  /** A person has seen both figures and wants the own one. */
  async keepMine(item: Item): Promise<void> {
    await this.#sendCell(item, this.cell(item));
  }

  async #sendCell(item: Item, sent: Cell): Promise<void> {
    const { unit, set, asOf } = this.#answer;
    this.#put(item, { ...sent, phase: 'saving', error: null });
    try {
      const held = await this.#send({ unit: unit.code, set, item, asOf, text: sent.text, note: sent.note, base: sent.held?.seq ?? null });
      this.#settle(item, sent, held);
    } catch (error) {
      const theirs = error instanceof Refused && error.has('changed-meanwhile') ? await this.#lookAgain().catch(() => null) : null;
      if (theirs) this.#meet(item, theirs);
      else this.#put(item, { ...this.cell(item), phase: 'failed', error });
    }
  }

  /** Saved; what was typed on top of it meanwhile waits for its own turn. */
  #settle(item: Item, sent: Cell, answer: ReadingAnswer): void {
    const held = isBlank(answer) ? null : answer;
    const now = this.cell(item);
    if (now.text !== sent.text || now.note !== sent.note) this.#put(item, { ...now, held, phase: 'typed' });
    else this.#put(item, { text: held?.text ?? '', note: held?.note ?? '', held, phase: 'saved', doubts: [], error: null });
  }

  /** Two figures for one cell: both are shown at the same moment, so that nobody chooses between his own and a stale one. */
  #meet(item: Item, theirs: SheetAnswer): void {
    this.#cells = new Map(this.#cells).set(item, { ...this.cell(item), phase: 'conflict' });
    this.refresh(theirs);
  }

  #put(item: Item, cell: Cell): void {
    this.#cells = new Map(this.#cells).set(item, cell);
    this.#rescore(item);
    this.#tell();
  }

  #rescore(item: Item): void {
    const subject = this.#subject();
    const no = subject && findItem(subject.set, item)?.criterion;
    const criterion = subject?.set.criteria.find((candidate) => candidate.no === no);
    if (subject && criterion) this.#scores = new Map(this.#scores).set(criterion.no, scoreCriterion(criterion, subject));
  }

  #scoreAll(): Map<number, CriterionScore> {
    const subject = this.#subject();
    return new Map(subject ? scoreSet(subject).map((score) => [score.no, score]) : []);
  }

  /** The readings in force with everything typed laid over them. */
  #subject(): Case | undefined {
    const { set, asOf } = this.#answer;
    const current = new Map(this.#live.readingsOf(set));
    for (const [item, cell] of this.#cells) {
      const value = cell.phase === 'clean' ? null : this.#valueOf(item, cell);
      if (value === null) continue;
      if (value.kind === 'blank') current.delete(item);
      else current.set(item, { ...unsigned, set, item, asOf: date(asOf), value, note: cell.note, seq: cell.phase === 'saved' && cell.held ? cell.held.seq : typedNow });
    }
    return this.#live.case(set, current);
  }

  #valueOf(item: Item, cell: Cell): ReadingValue | null {
    const read = this.#read(item, cell.text, cell.note);
    return read.ok ? read.value : null;
  }

  #read(item: Item, text: string, note: string): ReturnType<typeof readValue> {
    const set = this.#live.case(this.#answer.set)?.set;
    const known = set && findItem(set, item);
    return set && known ? readValue(text, undefined, known, set, note) : { ok: false, refusals: [] };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

/** A reading before the server has signed it. */
const unsigned: Omit<Reading, 'set' | 'item' | 'asOf' | 'value' | 'note' | 'seq'> = {
  unit: '' as UnitId, source: { kind: 'form', ref: '', at: '', name: '' }, person: '', behalf: null, at: '', batch: null,
};

function isOpen(cell: Cell): boolean {
  return cell.phase !== 'clean' && cell.phase !== 'saved';
}

function isBlank(answer: ReadingAnswer): boolean {
  return (answer.value as ReadingValue).kind === 'blank';
}

function cellsOf(answer: SheetAnswer): Map<Item, Cell> {
  const cells = new Map<Item, Cell>();
  const hold = (item: Item, held: ReadingAnswer | null) => cells.set(item, { ...empty, held, text: held?.text ?? '', note: held?.note ?? '' });
  for (const criterion of answer.criteria) {
    hold(String(criterion.no), criterion.declaration);
    for (const indicator of criterion.indicators) {
      hold(indicator.code, indicator.reading);
      for (const piece of indicator.pieces) hold(piece.item, piece.reading);
    }
  }
  return cells;
}
