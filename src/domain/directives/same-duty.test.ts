import { expect, test } from 'vitest';
import type { BodyId } from '#domain/bodies/body.ts';
import { likelySame } from './same-duty.ts';

const [district, commune] = ['ubnd:185@x', 'ubnd:06328@x'] as unknown as [BodyId, BodyId];
const land = { id: 1, lead: district, criteria: ['s/6'], content: 'Hoàn thành việc cấp giấy chứng nhận quyền sử dụng đất cho nhà văn hóa thôn, khu thể thao' };
const roads = { id: 2, lead: district, criteria: ['s/2'], content: 'Báo cáo kết quả cứng hóa đường trục thôn' };
const told = (content: string, lead = district, criteria: readonly string[] = []) => likelySame({ content, lead, criteria }, [roads, land]).map(({ id }) => id);

test('the same obligation in another paper’s words is proposed, for the same body only', () => {
  const other = 'Rà soát, chỉ đạo thủ tục đăng ký đất đai, cấp giấy chứng nhận quyền sử dụng đất đối với nhà văn hóa thôn';
  expect([told(other), told(other, commune)]).toEqual([[1], []]);
});

test('a common item proposes it whatever the words; a few common words do not', () => {
  expect(told('Việc khác hẳn', district, ['s/2'])).toEqual([2]);
  expect(told('Rà soát biển báo đường thôn')).toEqual([]);
  expect(told('')).toEqual([]);
});
