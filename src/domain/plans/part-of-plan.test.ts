import { expect, test } from 'vitest';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { aBacSon, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { partForArea, partForCriteria } from './part-of-plan.ts';
import type { Plan, PlanTask, Target } from './plan.ts';
import { withoutTarget } from './without-target.ts';

const places = aBacSon();
const [longDong, nhatTien] = [bacSonUnit(places, '06328').id, bacSonUnit(places, '06418').id];
const [bacSon, province] = [bacSonUnit(places, '185').id, bacSonUnit(places, '20').id];
const set = 'commune-ntm-nang-cao-2021-2025';

const aTask = (content: string, lead: UnitId, unit: UnitId | null, criteria: readonly string[]): PlanTask =>
  ({ content, leads: [`ubnd:${lead}` as BodyId], supporting: [], unit, criteria, deadline: { kind: 'continuous', wording: 'thường xuyên', spans: [] }, proof: '' });
const aTarget = (id: number, target: Target) => ({ id, wording: `mục tiêu ${id}`, due: date('2024-12-31'), target });

const plan: Plan = {
  document: 1, area: province, from: date('2023-01-01'), to: date('2024-12-31'), set, campaign: null, aim: '',
  targets: [
    aTarget(1, { kind: 'titles', title: 'XA_NTM', year: 2023, units: [longDong, nhatTien], count: 2 }),
    aTarget(2, { kind: 'titles', title: 'XA_NTM', year: 2023, units: [nhatTien], count: 1 }),
    aTarget(3, { kind: 'indicator', set, item: '12.1', comparison: '>=', value: 85, unit: '%' }),
  ],
  tasks: [aTask('đường', bacSon, null, [`${set}/2`]), aTask('trường', province, longDong, [`${set}/5.1`]), aTask('chợ', province, nhatTien, [`${set}/7`]), aTask('của tỉnh', province, null, [])],
};

test('a district sees its own communes, the tasks laid on it or about them, and what counts for all', () => {
  const part = partForArea(plan, bacSon, places);
  expect(part.targets.map(({ id, target }) => [id, target.kind === 'titles' ? target.units : null])).toEqual([[1, [longDong]], [3, null]]);
  expect(part.tasks.map(({ content }) => content)).toEqual(['đường', 'trường']);
});

test('a department sees what is about the criteria it owns, by criterion or by indicator', () => {
  const part = partForCriteria(plan, [`${set}/5`, `${set}/12`]);
  expect([part.targets.map(({ id }) => id), part.tasks.map(({ content }) => content)]).toEqual([[3], ['trường']]);
});

test('GIVEN targets for criteria other than income WHEN a plan is for the nâng cao set THEN income is found without a target; keeping the title itself speaks of all', () => {
  const { sets, programme: { titles } } = theLaw();
  const nangCao = sets.get(set);
  if (!nangCao) throw new Error(set);
  const all = nangCao.criteria.filter(({ no }) => no !== 10).map(({ no, indicators }): Target => ({ kind: 'indicator', set, item: indicators[0]?.code ?? String(no), comparison: '>=', value: 1, unit: '' }));
  expect(withoutTarget(nangCao, all, titles)).toEqual([10]);
  expect(withoutTarget(nangCao, [{ kind: 'titles', title: 'KDC_KM', year: 2024, units: null, count: 2 }], titles)).toHaveLength(nangCao.criteria.length);
  expect(withoutTarget(nangCao, [{ kind: 'keep-titles', title: 'XA_NTM_NC', count: 1, campaign: null }], titles)).toEqual([]);
});
