import type { AnsweredRefusal } from '#web/api.ts';
import type { RoadmapAnswer, RoadmapAnswerLine, WrittenRoadmapLine } from '#http/schemas/roadmaps.ts';
import type { Words } from '#words/screen.vi.ts';
import { choicesOf, costOf, faultOf, fields, takeText, textsOf, type Choice, type Field, type LineTexts } from './line-fields.ts';

/** Something to be written into one cell. */
export interface Write {
  readonly line: RoadmapAnswerLine;
  readonly field: Field;
  readonly text: string;
}

interface Edit {
  readonly texts: Partial<Record<Field, string>>;
  /** The stored line it was written over. */
  readonly base: number | null;
}

export function keyOf({ unit, item }: Pick<RoadmapAnswerLine, 'unit' | 'item'>): string {
  return `${unit} ${item}`;
}

/** What was written into the table and is not saved yet, and what was refused of it. The table listens. */
export class RoadmapDrafts {
  #roadmap: RoadmapAnswer;
  readonly #words: () => Words['roadmap'];
  #edits = new Map<string, Edit>();
  #refused = new Map<string, string>();
  #steps: ReadonlyMap<string, Edit>[] = [];
  #version = 0;
  readonly #listeners = new Set<() => void>();

  constructor(roadmap: RoadmapAnswer, words: () => Words['roadmap']) {
    this.#roadmap = roadmap;
    this.#words = words;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly version = (): number => this.#version;

  /** What the server has now. Of what was written only that stays which still says something else; it is from now on written over what is shown. */
  rebase(roadmap: RoadmapAnswer): void {
    this.#roadmap = roadmap;
    const lines = new Map(roadmap.lines.map((line) => [keyOf(line), line]));
    this.#edits = new Map([...this.#edits].flatMap(([key, { texts }]) => {
      const line = lines.get(key);
      const kept = line ? this.#differing(line, texts) : undefined;
      return line && kept ? [[key, { texts: kept, base: line.seq }] as const] : [];
    }));
    this.#steps = [];
    this.#tell();
  }

  text(line: RoadmapAnswerLine, field: Field): string {
    return this.#edits.get(keyOf(line))?.texts[field] ?? textsOf(line)[field];
  }

  texts(line: RoadmapAnswerLine): LineTexts {
    return { ...textsOf(line), ...this.#edits.get(keyOf(line))?.texts };
  }

  isWritten(line: RoadmapAnswerLine, field: Field): boolean {
    return this.#edits.get(keyOf(line))?.texts[field] !== undefined;
  }

  choices(line: RoadmapAnswerLine, field: Field): readonly Choice[] {
    return choicesOf(field, line, this.#roadmap, this.#words());
  }

  /** Why a cell cannot be: what the page sees itself, else what the server said. */
  fault(line: RoadmapAnswerLine, field: Field): string | undefined {
    const own = this.isWritten(line, field) ? faultOf(field, this.text(line, field), this.choices(line, field), this.#words()) : undefined;
    return own ?? this.#refused.get(`${keyOf(line)} ${field}`) ?? (field === 'central' ? this.#refused.get(`${keyOf(line)} cost`) : undefined);
  }

  /** What was refused of the line as a whole: changed meanwhile, not one's own, not unmet. */
  lineFault(line: RoadmapAnswerLine): string | undefined {
    return this.#refused.get(`${keyOf(line)} item`);
  }

  /** Writes cells as one step that can be taken back; cells of lines that are not one's own are left. Answers how many were written. */
  write(cells: readonly Write[]): number {
    const open = cells.filter(({ line }) => line.mayEdit && line.isGap);
    if (open.length === 0) return 0;
    this.#steps.push(new Map(this.#edits));
    for (const { line, field, text } of open) {
      const key = keyOf(line);
      const before = this.#edits.get(key);
      const texts = this.#differing(line, { ...before?.texts, [field]: takeText(field, text, this.choices(line, field)) });
      if (texts) this.#edits.set(key, { texts, base: before ? before.base : line.seq });
      else this.#edits.delete(key);
      for (const spot of [field, 'item', 'cost']) this.#refused.delete(`${key} ${spot}`);
    }
    this.#tell();
    return open.length;
  }

  undo(): void {
    const before = this.#steps.pop();
    if (!before) return;
    this.#edits = new Map(before);
    this.#tell();
  }

  drop(): void {
    this.#edits.clear();
    this.#refused.clear();
    this.#steps = [];
    this.#tell();
  }

  /** Keys of the lines that were written. */
  get written(): readonly string[] {
    return [...this.#edits.keys()];
  }

  /** Cells that cannot be sent as they stand. */
  get faulty(): readonly Pick<Write, 'line' | 'field'>[] {
    return this.#roadmap.lines.filter((line) => this.#edits.has(keyOf(line))).flatMap((line) => fields.filter((field) => this.isWritten(line, field) && faultOf(field, this.text(line, field), this.choices(line, field), this.#words())).map((field) => ({ line, field })));
  }

  /** What is sent. */
  toSend(): WrittenRoadmapLine[] {
    return this.#roadmap.lines.flatMap((line) => {
      const edit = this.#edits.get(keyOf(line));
      if (!edit) return [];
      const texts = this.texts(line);
      const orNull = (text: string) => (text === '' ? null : text);
      return [{ unit: line.unit, item: line.item, solution: texts.solution, owner: orNull(texts.owner), doer: orNull(texts.doer), cost: costOf(texts), due: orNull(texts.due), after: orNull(texts.after), note: texts.note, base: edit.base }];
    });
  }

  refuse(refusals: readonly AnsweredRefusal[]): void {
    this.#refused = new Map(refusals.flatMap(({ at, sentence }) => (at === undefined ? [] : [[at, sentence] as const])));
    this.#tell();
  }

  /** Places that were refused, as `unit item field`. */
  get refusedSpots(): readonly string[] {
    return [...this.#refused.keys()];
  }

  #differing(line: RoadmapAnswerLine, texts: Partial<Record<Field, string>>): Partial<Record<Field, string>> | undefined {
    const stored = textsOf(line);
    const kept = fields.filter((field) => texts[field] !== undefined && texts[field] !== stored[field]);
    return kept.length === 0 ? undefined : Object.fromEntries(kept.map((field) => [field, texts[field] ?? '']));
  }

  #tell(): void {
    this.#version += 1;
    for (const listener of this.#listeners) listener();
  }
}
