import { expect, test } from 'vitest';
import { aPeriodContent } from '#test/factories/some-periods.ts';
import { changedSections, gatherTexts, type LowerReport } from './content.ts';

const lower = (name: string, texts: LowerReport['texts'], state: LowerReport['state'] = 'received'): LowerReport => ({ code: '06328', name, state, isLate: false, texts });

test('what those below said is gathered under their names, and who said nothing, or was not received yet, is not named', () => {
  expect(gatherTexts([lower('xã Nhất Hòa', { difficulties: 'Chưa tiếp nhận' }, 'sent'), lower('xã Long Đống', { difficulties: 'Thiếu vốn' }), lower('xã Tân Tri', { results: 'Xong' }), lower('xã Vũ Lễ', { difficulties: 'Mưa lũ' })], 'difficulties'))
    .toBe('xã Long Đống: Thiếu vốn\nxã Vũ Lễ: Mưa lũ');
});

test('a report differs from today only where a figure or a word below does', () => {
  const kept = aPeriodContent({ below: [lower('xã Long Đống', { difficulties: 'Thiếu vốn' })] });
  expect(changedSections(kept, { ...kept, below: [lower('xã Long Đống', { difficulties: 'Thiếu vốn' }, 'frozen')] })).toEqual([]);
  expect(changedSections(kept, { ...kept, duties: { open: 3, done: 1, overdue: 0 }, distribution: null })).toEqual(['distribution', 'duties']);
  expect(changedSections(kept, { ...kept, progress: [{ measure: 'disbursed', value: 0, from: 1, of: 1 }] })).toEqual(['progress']);
  expect(changedSections(kept, { ...kept, below: [lower('xã Long Đống', {})] })).toEqual(['below']);
});
