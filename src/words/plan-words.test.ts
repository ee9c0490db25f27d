import { describe, expect, it } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { MeasuredTarget } from '#domain/plans/measure-target.ts';
import type { Target } from '#domain/plans/plan.ts';
import { planWords } from './plan-words.ts';

const measured: MeasuredTarget = { before: null, now: null, target: 0, of: null, shares: null, reached: null, missing: [], open: [], counts: { set: '', units: [], items: [], grounds: [] } };
const said = (wording: string, target: Target, differs: Partial<MeasuredTarget> = {}) => planWords.target({ id: 1, wording, due: date('2024-12-31'), target, measured: { ...measured, ...differs } });
const poverty = { kind: 'indicator', set: 's', item: '11.1', comparison: '<', value: 1, unit: '%' } as const;
const houses = { kind: 'facilities', facility: 'nhà văn hóa thôn', count: 5, built: null } as const;

describe('a target in the words of a plan', () => {
  it.each([
    ['Tỷ lệ nghèo đa chiều', poverty, 'Tỷ lệ nghèo đa chiều: < 1%.'],
    ['Lao động qua đào tạo;', { ...poverty, comparison: '>=', value: 76.5 }, 'Lao động qua đào tạo: ≥ 76,5%.'],
    ['Rác thải được xử lý', { ...poverty, comparison: '=', value: 100 }, 'Rác thải được xử lý: 100%.'],
    ['Hợp tác xã có liên kết', { ...poverty, comparison: '>=', unit: 'hợp tác xã' }, 'Hợp tác xã có liên kết: ≥ 01 hợp tác xã.'],
    ['Xây mới', houses, 'Xây mới: 05 nhà văn hóa thôn.'],
    ['Giữ danh hiệu', { kind: 'keep-titles', title: 'XA_NTM', count: 58, campaign: 1 }, 'Giữ danh hiệu: 58 đơn vị.'],
  ] as const)('“%s” has its figure behind it', (wording, target, expected) => {
    expect(said(wording, target)).toBe(expected);
  });

  it('says no figure twice, and takes no other figure for its own', () => {
    expect(said('Xây 05 nhà văn hóa thôn.', houses)).toBe('Xây 05 nhà văn hóa thôn.');
    expect(said('Xây thêm ở 105 thôn', houses)).toBe('Xây thêm ở 105 thôn: 05 nhà văn hóa thôn.');
    expect(said('Theo Kế hoạch 85,5', { ...poverty, comparison: '>=', value: 85 })).toBe('Theo Kế hoạch 85,5: ≥ 85%.');
  });

  it('counts units of a whole from where they were', () => {
    const target = { kind: 'criterion-count', set: 's', criterion: 1, before: 126, count: 157, of: 181 } as const;
    expect(said('Xã đạt quy hoạch', target, { before: 126, shares: { before: 69.6, now: null, target: 86.7 } })).toBe('Xã đạt quy hoạch: tăng 31 đơn vị, từ 126 lên 157/181 đơn vị (69,6% lên 86,7%).');
  });
});

it('the plan of one unit does not count its units', () => {
  const road = { no: 2, name: 'Giao thông' };
  expect([planWords.priority(road, 1, 1), planWords.unmetOf(1, 1)]).toEqual(['Tiêu chí số 2 (Giao thông): chưa đạt.', 'chưa đạt']);
  expect([planWords.priority(road, 4, 17), planWords.unmetOf(4, 17)]).toEqual(['Tiêu chí số 2 (Giao thông): 04/17 đơn vị chưa đạt.', 'còn 04/17 đơn vị chưa đạt']);
});
