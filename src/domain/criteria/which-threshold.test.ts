import { expect, test } from 'vitest';
import { date, type CalendarDate } from '#domain/calendar.ts';
import { aCommune } from '#test/factories/a-commune.ts';
import { theDay } from '#test/factories/a-reading.ts';
import { anIndicator, aSetOf, asks } from '#test/factories/a-set.ts';
import type { CriteriaSet, Overlay, Threshold } from './criteria-set.ts';
import { noEvidence } from './evidence-kind.ts';
import type { Law, UnitClass } from './law.ts';
import { circumstancesOf, clauseFor } from './which-threshold.ts';
import { noProgramme } from './programme-law.ts';
import { noWorkflow } from './workflow.ts';

const law = (differs: Partial<Law>): Law => ({
  sets: new Map(), overlays: [], departments: new Map(), sources: new Map(), unitClasses: [], regions: new Map(), provinceRegions: new Map(), roles: new Map(), workflow: noWorkflow, evidence: noEvidence, forms: new Map(), checks: null, programme: noProgramme, ...differs,
});

const num = (value: number): Threshold => ({ kind: 'num', value, confidence: 'official' });

function anOverlay(id: string, validFrom: string, thresholds: Readonly<Record<string, Threshold>>, differs: Partial<Overlay> = {}): Overlay {
  return { id, base: 'a-set', province: '20', validFrom, validTo: null, name: { vi: id, en: id }, legalBasis: [], notes: [], thresholds: { '1.1': thresholds }, ...differs };
}

function required(given: Partial<Law>, asOf: CalendarDate = theDay, set: CriteriaSet = aSetOf({}), province = '20'): [unknown, string | null] {
  const clause = clauseFor(anIndicator('1.1'), circumstancesOf(set, aCommune({ validTo: null }), province, law(given), asOf));
  return [clause.threshold.kind === 'num' ? clause.threshold.value : clause.threshold.kind, clause.overlay];
}

test('of two decisions of a province in force the later speaks, whichever was filed first', () => {
  const [first, second] = [anOverlay('first', '2022-09-14', { '*': num(85) }), anOverlay('second', '2023-05-01', { '*': num(90) })];
  for (const overlays of [[first, second], [second, first]]) {
    expect(required({ overlays })).toEqual([90, 'second']);
    expect(required({ overlays }, date('2023-04-30'))).toEqual([85, 'first']);
    expect(required({ overlays }, date('2022-09-13'))).toEqual([80, null]);
  }
});

test('a decision that has ended, is another province’s, or is about another set says nothing', () => {
  expect(required({ overlays: [anOverlay('ended', '2022-01-01', { '*': num(85) }, { validTo: '2023-11-27' })] })).toEqual([80, null]);
  expect(required({ overlays: [anOverlay('last-day', '2022-01-01', { '*': num(85) }, { validTo: '2023-11-28' })] })).toEqual([85, 'last-day']);
  expect(required({ overlays: [anOverlay('theirs', '2022-01-01', { '*': num(85) }, { province: '33' })] })).toEqual([80, null]);
  expect(required({ overlays: [anOverlay('other', '2022-01-01', { '*': num(85) }, { base: 'b-set' })] })).toEqual([80, null]);
});

test('a decision that names only other regions leaves the unit to the set', () => {
  expect(required({ overlays: [anOverlay('delta', '2022-01-01', { DBSH: num(95) })] })).toEqual([80, null]);
});

test('a decision by groups leaves a unit of no known group undecided, not under the old level', () => {
  const byGroup = aSetOf({}, { thresholdDimension: 'communeGroup' });
  expect(required({ overlays: [anOverlay('by-group', '2022-01-01', { 'nhom-1': num(95), '*': num(85) })] }, theDay, byGroup)).toEqual(['unknown', 'by-group']);
  expect(required({ overlays: [anOverlay('for-all', '2022-01-01', { '*': num(85) })] }, theDay, byGroup)).toEqual([85, 'for-all']);
});

test('of two classes of a unit in force the one that began later counts, whichever was filed first', () => {
  const entry = (from: string, communeGroup: string): UnitClass => ({ unit: '06328', from: date(from), to: null, communeGroup, basis: 'Danh sách' });
  const byGroup = aSetOf({}, { thresholdDimension: 'communeGroup' });
  const [older, newer] = [entry('2021-01-01', 'nhom-3'), entry('2023-01-01', 'nhom-2')];
  for (const unitClasses of [[older, newer], [newer, older]]) expect(circumstancesOf(byGroup, aCommune(), '20', law({ unitClasses }), theDay).key).toBe('nhom-2');
});

test('a region is named first, then those not named, then the country as a whole', () => {
  const clause = (thresholds: Readonly<Record<string, Threshold>>) => clauseFor(anIndicator('1.1', { thresholds }), { year: 2023, key: 'TDMNPB', overlays: [] });
  expect(clause({ chung: num(1), '*': num(2), TDMNPB: num(3) })).toMatchObject({ key: 'TDMNPB', threshold: { value: 3 } });
  expect(clause({ chung: num(1), '*': num(2), DBSH: num(3) })).toMatchObject({ key: '*', threshold: { value: 2 } });
  expect(clause({ chung: num(1), DBSH: num(3) })).toMatchObject({ key: 'chung', threshold: { value: 1 } });
  expect(clause({ DBSH: num(3) })).toMatchObject({ threshold: { kind: 'unknown' } });
  expect(clause(asks(80))).toMatchObject({ key: '*' });
});
