import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { EvidenceKind } from '#domain/criteria/evidence-kind.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { aKeptFile, aPieceOfEvidence } from '#test/factories/some-evidence.ts';
import { reusesOf } from './reuse.ts';

const kind = (id: string, onePlace: boolean): [string, EvidenceKind] => [id, { id, vi: id, en: id, accepts: ['jpeg', 'pdf'], lifetimeMonths: null, warnBeforeMonths: 0, onePlace, confidence: 'template', basis: '' }];
const kinds = new Map([kind('photo', true), kind('decision', false)]);
const here = aPieceOfEvidence({ id: 1 });
const elsewhere = '06331@1976' as UnitId;
const flags = (...others: Parameters<typeof aPieceOfEvidence>[0][]) => reusesOf(here, others.map((differs, index) => aPieceOfEvidence({ id: index + 2, ...differs })), kinds).map(({ where, exact, otherUnit, otherYear }) => ({ id: where.id, exact, otherUnit, otherYear }));

test('one picture may prove two values of one commune in one year', () => {
  expect(flags({ item: '3.1' }, { asOf: date('2023-06-30') })).toEqual([]);
  expect(reusesOf(here, [here], kinds)).toEqual([]);
});

test('for another commune, or another year, it is asked about', () => {
  expect(flags({ unit: elsewhere }, { asOf: date('2022-12-31') })).toEqual([
    { id: 2, exact: true, otherUnit: true, otherYear: false },
    { id: 3, exact: true, otherUnit: false, otherYear: true },
  ]);
});

test('also where it is only alike', () => {
  expect(flags({ unit: elsewhere, file: aKeptFile('b') })).toMatchObject([{ exact: false }]);
});

test('a decision may name several communes and hold for years, but calling a photo a decision at one place does not help', () => {
  const decision = aPieceOfEvidence({ id: 1, kind: 'decision' });
  expect(reusesOf(decision, [aPieceOfEvidence({ id: 2, kind: 'decision', unit: elsewhere })], kinds)).toEqual([]);
  expect(flags({ unit: elsewhere, kind: 'decision' })).toHaveLength(1);
});
