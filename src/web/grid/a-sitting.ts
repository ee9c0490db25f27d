import { packValue } from '#domain/assessment/packed-value.ts';
import type { ReadingValue } from '#domain/assessment/reading.ts';
import type { EnterReadingsAnswer, GridAnswer, GridChangesAnswer } from '#http/schemas/grid.ts';
import type { ReadingAnswer } from '#http/schemas/sheet.ts';
import { valueText } from '#words/value-text.ts';
import { aCriterion, anIndicator, aSet, asks } from '#test/factories/a-set.ts';
import { CellStore } from './cell-store.ts';
import { Hand } from './hand.ts';
import { Outbox, type Sent } from './outbox.ts';

/** Two people at one server, for the tests of the store of cells. */
export const asOf = '2023-11-28';
export const set = aSet([
  aCriterion(2, [anIndicator('2.1', { thresholds: asks(100) }), anIndicator('2.2', { thresholds: asks(70) })]),
  aCriterion(10, [anIndicator('10.1', { valueType: 'number', unit: 'triệu đồng', thresholds: asks(39) })]),
]);
export const codes = ['06328', '06331'];

/** The server as a grid meets it: readings that count, and cells judged one by one. */
export class Server {
  seq = 0;
  readonly held = new Map<string, ReadingAnswer>();
  readonly log: string[] = [];

  write(unit: string, item: string, value: ReadingValue, person: string): number {
    this.seq += 1;
    const key = `${unit} ${item}`;
    if (value.kind === 'blank') this.held.delete(key);
    else this.held.set(key, { seq: this.seq, item, asOf, value, text: valueText(value), note: '', source: { kind: 'form', ref: '', at: '', name: '' }, person, at: '2023-11-28T10:00:00Z', batch: null } as ReadingAnswer);
    return this.seq;
  }

  enter(sent: readonly Sent[], person: string): EnterReadingsAnswer {
    const answer: EnterReadingsAnswer = { operation: '', repeated: false, taken: [], unchanged: [], refused: [], conflicts: [] };
    sent.forEach(({ unit, item, value, text, base }, cell) => {
      const key = `${unit} ${item}`;
      const held = this.held.get(key);
      if (held ? JSON.stringify(held.value) === JSON.stringify(value) : value.kind === 'blank') answer.unchanged.push({ cell, seq: held?.seq ?? null });
      else if ((held?.seq ?? null) !== base) answer.conflicts.push({ cell, theirs: held ?? null });
      else {
        this.log.push(text);
        answer.taken.push({ cell, seq: this.write(unit, item, value, person) });
      }
    });
    return answer;
  }

  grid(locked: readonly number[] = []): GridAnswer {
    const items = set.criteria.flatMap(({ no, indicators }) => [String(no), ...indicators.map(({ code }) => code)]);
    return {
      unit: '185', part: null, set: set.id, asOf, seq: this.seq, rewound: 0, items, days: [asOf], leansOn: [], circumstances: [[{ year: 2023, key: 'TDMNPB', overlays: [] }]],
      units: codes.map((code) => ({
        code, name: code, parent: 'huyện Bắc Sơn', circumstances: 0, enter: null, locked: [...locked], criteria: '', indicators: '', leaning: [],
        cells: items.flatMap((item, place) => {
          const held = this.held.get(`${code} ${item}`);
          return held ? [[place, held.seq, packValue(held.value as Exclude<ReadingValue, { kind: 'blank' }>), 0]] : [];
        }),
      })),
    };
  }

  /** Everything as it stands now; a grid passes over what it knows. */
  changes(locked: readonly number[] = []): GridChangesAnswer {
    const items = this.grid().items;
    const cells = codes.flatMap((unit) => items.map((item) => ({ unit, item, reading: this.held.get(`${unit} ${item}`) ?? null })));
    return { seq: this.seq, rewound: 0, cells, locked: locked.length === 0 ? [] : codes.map((unit) => ({ unit, criteria: [...locked] })) };
  }
}

/** One person at a grid. */
export class Person {
  readonly name: string;
  readonly server: Server;
  readonly cells: CellStore;
  readonly hand: Hand;
  readonly outbox: Outbox;
  readonly seen = new Map<number, { readonly text: string; readonly seq: number | null }>();

  constructor(name: string, server: Server, locked: readonly number[] = []) {
    this.name = name;
    this.server = server;
    this.cells = new CellStore(server.grid(locked), { set, leaning: [], overlays: [] });
    this.hand = new Hand(this.cells);
    this.outbox = new Outbox(this.cells);
  }

  at(unit: string, item: string): number {
    return this.cells.findCell(unit, item) ?? -1;
  }

  type(unit: string, item: string, text: string): void {
    this.hand.type([{ cell: this.at(unit, item), text }]);
  }

  save(): void {
    const sent = this.outbox.take(100);
    this.outbox.settle(sent, this.server.enter(sent, this.name));
  }

  look(): void {
    this.outbox.merge(this.server.changes());
  }

  /** Which reading stood in each edited cell when the person typed there, or chose. */
  remember(): void {
    for (const [cell, { text }] of this.cells.edits()) if (this.seen.get(cell)?.text !== text) this.seen.set(cell, { text, seq: this.cells.held(cell)?.seq ?? null });
  }

  /** Values about to replace one that their writer never saw. */
  blind(): readonly Sent[] {
    for (const cell of this.seen.keys()) if (!this.cells.edits().has(cell)) this.seen.delete(cell);
    const sent = this.outbox.take(100);
    this.outbox.giveBack(sent);
    return sent.filter(({ cell, base }) => this.seen.get(cell)?.seq !== base);
  }

  shows(unit: string, item: string): string {
    const { text, phase } = this.cells.cell(this.at(unit, item));
    return `${text} ${phase}`;
  }
}
