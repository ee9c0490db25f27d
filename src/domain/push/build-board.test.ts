import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import { aBoard, aCommuneOf, aDistrict, aProgress, aRegistered, aReported, someRules } from '#test/factories/a-board.ts';
import { buildBoard, type BoardFacts } from './build-board.ts';
import type { Component } from './component.ts';
import { expectedBy } from './curve.ts';

const rules = someRules();
const caoLoc = aDistrict('183', 'Cao Lộc');
const xuatLe = aCommuneOf(caoLoc, '06220', 'Xuất Lễ');
const other = aCommuneOf(caoLoc, '06217');
const below = [xuatLe.id, other.id];

function component(facts: BoardFacts, id: Component['id'], line = 0): Component | undefined {
  return buildBoard(facts, rules).lines[line]?.components.find((one) => one.id === id);
}

describe('criteria gained since 1 January', () => {
  const registered = [aRegistered(xuatLe, '+---?+', '++--+-')];

  test('counts those that were unmet and are met, takes away what was lost, and leaves out what was not known on both days', () => {
    const found = component(aBoard([aProgress(caoLoc, { registered })]), 'criteria');
    expect(found).toMatchObject({ state: 'known', share: { part: 0, whole: 3, unit: 'criteria', summed: null }, score: 0 });
  });

  test('is judged by what the curve expects by the day', () => {
    const facts = aBoard([aProgress(caoLoc, { registered: [aRegistered(xuatLe, '----------', '+++++-----')] })]);
    expect(component(facts, 'criteria')).toMatchObject({ expected: 0.95, score: 0.5 / 0.95 });
  });

  test('is missing where nobody registered, and where nothing was read on 1 January', () => {
    expect(component(aBoard([aProgress(caoLoc)]), 'criteria')).toMatchObject({ state: 'missing', reason: 'none-registered' });
    expect(component(aBoard([aProgress(caoLoc, { registered: [aRegistered(xuatLe, '??', '+-')] })]), 'criteria')).toMatchObject({ state: 'missing', reason: 'no-standings', lacking: ['06220'] });
  });

  test('a unit that needed nothing more has done all that was asked', () => {
    expect(component(aBoard([aProgress(caoLoc, { registered: [aRegistered(xuatLe, '++', '++')] })]), 'criteria')).toMatchObject({ score: 1 });
  });
});

describe('reported figures', () => {
  const unit = aProgress(caoLoc, { below });

  test('disbursement names its denominator: what was assigned, else what was allocated', () => {
    const figures = [aReported(caoLoc, 'disbursed', 30_000_000_000), aReported(caoLoc, 'allocated', 50_000_000_000)];
    expect(component(aBoard([unit], figures), 'disbursement')).toMatchObject({ share: { part: 30_000_000_000, whole: 50_000_000_000, of: 'allocated' } });
    expect(component(aBoard([unit], [...figures, aReported(caoLoc, 'assigned', 60_000_000_000)]), 'disbursement')).toMatchObject({ share: { whole: 60_000_000_000, of: 'assigned' } });
  });

  test('works are judged by money where it is known, and their number stands beside it', () => {
    const works = [aReported(caoLoc, 'works-not-started', 3), aReported(caoLoc, 'works-allocated', 12)];
    expect(component(aBoard([unit], works), 'not-started')).toMatchObject({ share: { part: 3, whole: 12, unit: 'works' }, score: 0.5, beside: null });
    const money = [aReported(caoLoc, 'allocated-not-started', 10), aReported(caoLoc, 'allocated', 100)];
    expect(component(aBoard([unit], [...works, ...money]), 'not-started')).toMatchObject({ share: { part: 10, whole: 100, unit: 'dong' }, score: 0.8, beside: { part: 3, whole: 12 } });
  });

  test('a district that reported nothing is told from its communes, only those with both figures, and how many they are', () => {
    const figures = [aReported(xuatLe, 'disbursed', 4), aReported(xuatLe, 'allocated', 10), aReported(other, 'disbursed', 5)];
    expect(component(aBoard([unit], figures), 'disbursement')).toMatchObject({ share: { part: 4, whole: 10, summed: { reported: 1, of: 2 } } });
  });

  test('zero is a figure, and nothing is none', () => {
    const assigned = aReported(caoLoc, 'assigned', 10);
    expect(component(aBoard([unit], [assigned, aReported(caoLoc, 'disbursed', 0)]), 'disbursement')).toMatchObject({ state: 'known', score: 0 });
    expect(component(aBoard([unit], [assigned]), 'disbursement')).toMatchObject({ state: 'missing', reason: 'no-figures', lacking: ['disbursed'] });
    expect(component(aBoard([unit], []), 'disbursement')).toMatchObject({ lacking: ['disbursed', 'assigned'] });
    expect(component(aBoard([unit], [aReported(caoLoc, 'assigned', 0), aReported(caoLoc, 'disbursed', 0)]), 'disbursement')).toMatchObject({ reason: 'nothing-allocated' });
  });

  test('a figure of another year says nothing, and one that is too old says so', () => {
    const assigned = aReported(caoLoc, 'assigned', 10, { asOf: date('2023-01-31') });
    expect(component(aBoard([unit], [assigned, aReported(caoLoc, 'disbursed', 9, { asOf: date('2022-12-31') })]), 'disbursement')).toMatchObject({ reason: 'no-figures' });
    expect(component(aBoard([unit], [assigned, aReported(caoLoc, 'disbursed', 9, { asOf: date('2023-07-30') })]), 'disbursement')).toMatchObject({ reason: 'stale', lacking: ['disbursed'] });
    expect(component(aBoard([unit], [assigned, aReported(caoLoc, 'disbursed', 9, { asOf: date('2023-07-31') })]), 'disbursement')).toMatchObject({ state: 'known', share: { asOf: '2023-01-31' } });
  });
});

describe('the board', () => {
  const count = (bad: number, due: number) => ({ bad, due, grounds: [] });
  const good = { duties: count(0, 4), reports: count(0, 10) };
  const bad = { duties: count(2, 4), reports: count(6, 10) };

  test('ranks by score with ties told as ties, proposes by the bands, and leaves out whom too little is known of', () => {
    const units = [aProgress(aDistrict('183'), bad), aProgress(aDistrict('181'), good), aProgress(aDistrict('182'), good), aProgress(aDistrict('180'), { duties: count(0, 1) })];
    const { lines } = buildBoard(aBoard(units), rules);
    expect(lines.map(({ code, rank, score, proposed }) => [code, rank, score, proposed])).toEqual([['181', 1, 100, 'good'], ['182', 1, 100, 'good'], ['183', 3, 0, 'slow'], ['180', null, null, 'unranked']]);
  });

  test('a registered commune lags when something built is unmet and its works were not started; where nobody reported it may', () => {
    const registered = [aRegistered(xuatLe, '+--', '+-+'), aRegistered(other, '+++', '+?-'), aRegistered(aCommuneOf(caoLoc, '06230'), '---', '-++')];
    const unit = aProgress(caoLoc, { below, registered });
    const facts = aBoard([unit], [aReported(xuatLe, 'works-not-started', 2), aReported(xuatLe, 'allocated-not-started', 4_500_000_000)]);
    const board = buildBoard(facts, rules);
    expect(board.lagging).toMatchObject([{ code: '06220', name: 'xã Xuất Lễ', withinName: 'huyện Cao Lộc', unmet: [2], notStarted: 2, allocatedNotStarted: 4_500_000_000 }]);
    expect(board.perhapsLagging).toMatchObject([{ code: '06217', unmet: [3], notStarted: null }]);
    expect(buildBoard(aBoard([unit], [aReported(xuatLe, 'works-not-started', 0)]), rules).lagging).toEqual([]);
  });

  test('a curve is walked day by day between two month ends', () => {
    const curve = [10, 20, 30, 40, 50, 60, 70, 80, 90, 95, 98, 100];
    expect(['2023-01-31', '2023-02-14', '2023-10-31', '2023-12-31'].map((day) => expectedBy(curve, date(day)))).toEqual([0.1, 0.15, 0.95, 1]);
  });
});
