import { expect, test } from 'vitest';
import type { Item } from '#domain/assessment/reading.ts';
import { readFigure } from '#domain/figures.ts';
import type { EnterReadingBody, ReadingAnswer, SheetAnswer } from '#http/schemas/sheet.ts';
import { aCriterion, anIndicator, aSet, asks } from '#test/factories/a-set.ts';
import { Refused } from '#web/api.ts';
import { SheetStore } from './sheet-store.ts';

/** Roads must all be paved; income must reach 39 million. */
const set = aSet([
  aCriterion(2, [anIndicator('2.1', { thresholds: asks(100) }), anIndicator('2.2')]),
  aCriterion(10, [anIndicator('10.1', { valueType: 'number', unit: 'triệu đồng', thresholds: asks(39) })]),
]);
const asOf = '2023-11-28';

/** The server's side of a sheet: readings that count, and what it answers. */
class Server {
  seq = 0;
  readonly held = new Map<Item, ReadingAnswer>();
  readonly taken: EnterReadingBody[] = [];

  enter = async (body: EnterReadingBody): Promise<ReadingAnswer> => {
    this.taken.push(body);
    const held = this.held.get(body.item);
    if ((held?.seq ?? null) !== body.base) throw new Refused(409, [{ code: 'changed-meanwhile', sentence: '', about: {} }]);
    return this.write(body.item, body.text, body.note);
  };

  write(item: Item, text: string, note = '', kind = 'form'): ReadingAnswer {
    this.seq += 1;
    const value = text === '' ? { kind: 'blank' } : text === 'Đạt' || text === 'Chưa đạt' ? { kind: 'declared', met: text === 'Đạt' } : { kind: 'number', value: readFigure(text) };
    const answer = { seq: this.seq, item, asOf, value, text, note, source: { kind, ref: '', at: '', name: '' }, person: 'lan', at: '2023-11-28T02:00:00Z', batch: null };
    if (text === '') this.held.delete(item);
    else this.held.set(item, answer);
    return answer;
  }

  sheet = (): SheetAnswer => {
    const circumstances = { year: 2023, key: 'TDMNPB', overlays: [] };
    const readings = [...this.held.values()].map((reading) => ({ ...reading, unit: '06328', set: set.id }));
    const criteria = set.criteria.map((criterion) => ({
      no: criterion.no, declaration: this.held.get(String(criterion.no)) ?? null,
      indicators: criterion.indicators.map(({ code }) => ({ code, reading: this.held.get(code) ?? null, pieces: [] })),
    }));
    return { unit: { code: '06328', name: 'Long Đống', kind: 'xã', path: '' }, set: set.id, asOf, criteria, live: { sets: [set], circumstances: { [set.id]: circumstances }, readings } } as unknown as SheetAnswer;
  };
}

function aSheet(...readings: readonly (readonly [Item, string])[]) {
  const server = new Server();
  for (const [item, text] of readings) server.write(item, text, 'số minh họa', 'file');
  return { server, store: new SheetStore(server.sheet(), server.enter, async () => server.sheet()) };
}

const standing = (store: SheetStore, code: string) => store.score(Number(code.split('.')[0]))?.indicators.find((indicator) => indicator.code === code)?.standing;

test('a figure is scored as it is typed, long before it is saved', () => {
  const { store, server } = aSheet(['2.1', '97,9']);
  expect(standing(store, '2.1')).toBe('unmet');
  store.type('2.1', '100');
  expect([standing(store, '2.1'), store.cell('2.1').phase, server.taken]).toEqual(['met', 'typed', []]);
});

test('a text that says nothing certain waits in its field with the reason, and the last verdict stands', async () => {
  const { store, server } = aSheet(['2.1', '100']);
  store.type('2.1', '86.7');
  await store.save('2.1');
  expect([store.cell('2.1').text, store.cell('2.1').doubts.map(({ code }) => code), standing(store, '2.1'), server.taken]).toEqual(['86.7', ['bad-figure'], 'met', []]);
  store.drop('2.1');
  expect([store.cell('2.1').text, store.cell('2.1').phase]).toEqual(['100', 'clean']);
});

test('saved, a value has the number the server gave it, and the next change stands on it', async () => {
  const { store, server } = aSheet(['2.1', '97,9']);
  store.type('2.1', '100');
  await store.save('2.1');
  expect([store.cell('2.1').phase, store.hasUnsaved()]).toEqual(['saved', false]);
  store.type('2.1', '99');
  await store.save('2.1');
  expect(server.taken.map(({ base, text }) => [base, text])).toEqual([[1, '100'], [2, '99']]);
});

test('what is typed while the last figure is on its way is kept, and sent on top of it', async () => {
  const { store, server } = aSheet();
  store.type('10.1', '40');
  const saving = store.save('10.1');
  store.type('10.1', '40,5');
  await saving;
  expect([store.cell('10.1').text, store.cell('10.1').phase]).toEqual(['40,5', 'typed']);
  await store.save('10.1');
  expect(server.held.get('10.1')?.text).toBe('40,5');
});

test('two people, two figures: both are shown at once and neither is lost until a person chooses', async () => {
  const { store, server } = aSheet(['10.1', '40']);
  server.write('10.1', '41,5');
  store.type('10.1', '42,5');
  await store.save('10.1');
  expect([store.cell('10.1').phase, store.cell('10.1').text, store.cell('10.1').held?.text]).toEqual(['conflict', '42,5', '41,5']);
  await store.keepMine('10.1');
  expect([store.cell('10.1').phase, server.held.get('10.1')?.text]).toEqual(['saved', '42,5']);
});

test('a note that came with a file does not speak for a figure typed by hand', async () => {
  const { store, server } = aSheet(['2.1', '97,9']);
  store.type('2.1', '100');
  await store.save('2.1');
  expect(server.held.get('2.1')?.note).toBe('');
  store.type('2.1', '100', 'Biên bản 12');
  await store.save('2.1');
  store.type('2.1', '99,5');
  expect(store.cell('2.1').note).toBe('Biên bản 12');
});

test('a declaration against the figures is flagged as it is made, and taken back it is gone', async () => {
  const { store } = aSheet(['2.1', '10'], ['2.2', '90']);
  store.type('2', 'Đạt');
  await store.save('2');
  expect([store.score(2)?.contradiction, store.score(2)?.standing]).toEqual([true, 'met']);
  store.type('2', '');
  await store.save('2');
  expect([store.score(2)?.contradiction, store.score(2)?.standing, store.cell('2').held]).toEqual([false, 'unmet', null]);
});
