import { describe, expect, test } from 'vitest';
import { replacedBy, type PastReading } from '#domain/assessment/past-reading.ts';
import type { Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import { aReading } from '#test/factories/a-reading.ts';
import { historySentence, type RoleName } from './history.ts';

const lan = { login: 'lan', name: 'Hoàng Thị Lan', roles: 'commune-officer@06328@1976' };
const hung = { login: 'hung', name: 'Dương Văn Hùng', roles: '' };
const roleName: RoleName = (role, area) => (area === null ? role : `công chức xã, ${area}`);

function past(value: number | boolean | ReadingValue, differs: Partial<Reading> = {}, knows: Partial<PastReading> = {}): PastReading {
  return { ...aReading('2.1', value, differs), by: lan, actedFor: null, takenBack: null, ...knows };
}

const told = (entry: PastReading, replaced: PastReading | null = null) => historySentence(entry, replaced, roleName);

describe('an entry is told', () => {
  test('with the person, the role at that time, the moment in Vietnam and the place it came from', () => {
    const entry = past(86.7, { at: '2023-11-28T18:05:00.000Z', source: { kind: 'file', ref: 'ab', at: 'D14', name: 'Bieu-01.xlsx' }, note: 'BC 12/BC-UBND' });
    expect(told(entry)).toBe('Lúc 01:05 ngày 29/11/2023, Hoàng Thị Lan (công chức xã, 06328@1976) ghi “86,7” cho ngày 28/11/2023, từ ô D14 của tệp Bieu-01.xlsx. Trước đó chưa có số liệu. Ghi chú: BC 12/BC-UBND.');
  });

  test('with what it was before, and of which day', () => {
    expect(told(past(86.7), past(80, { asOf: date('2023-06-30') }))).toContain('Trước đó là “80” (ngày 30/6/2023).');
    expect(told(past(true), past(true))).toContain('Giống số đã ghi trước đó.');
    expect(told(past({ kind: 'blank' }), past(80))).toMatch(/Hoàng Thị Lan .+ xóa số liệu của ngày 28\/11\/2023\. Trước đó là “80”/);
    expect(told(past(5), past({ kind: 'blank' }))).toContain('Trước đó số liệu đã bị xóa.');
  });

  test('with both names where one acted for another', () => {
    expect(told(past(1, {}, { actedFor: hung }))).toContain('Hoàng Thị Lan (công chức xã, 06328@1976) thay mặt Dương Văn Hùng ghi');
  });

  test('with who took the import back, and when', () => {
    expect(told(past(1, {}, { takenBack: { by: hung, at: '2023-11-30T03:00:00.000Z' } }))).toMatch(/Lúc 10:00 ngày 30\/11\/2023, Dương Văn Hùng rút lại cả lần nhập tệp, nên số này không còn tính\.$/);
  });

  test('by login alone where the log knows no more', () => {
    expect(told(past(1, {}, { by: { login: 'cli:root', name: null, roles: '' } }))).toContain(', cli:root ghi “1”');
  });

  test('in English to those who ask for it', () => {
    expect(historySentence(past(86.7), past(80), roleName, 'en')).toBe('At 09:00 on 28/11/2023, Hoàng Thị Lan (công chức xã, 06328@1976) entered “86,7” for 28/11/2023, on the form Phiếu xã. Before that it was “80” (28/11/2023).');
  });
});

describe('what a reading replaced', () => {
  const june = past(50, { asOf: date('2023-06-30'), seq: 1, at: '2023-07-01T00:00:00.000Z' });
  const first = past(60, { seq: 2, at: '2023-11-28T01:00:00.000Z' }, { takenBack: { by: hung, at: '2023-11-28T03:00:00.000Z' } });

  test('is what counted for its own day the moment before', () => {
    expect(replacedBy(first, [june, first])).toBe(june);
    expect(replacedBy(june, [june, first])).toBeUndefined();
  });

  test('is what an import had brought that was taken back only later, and not once it was', () => {
    const meanwhile = past(65, { seq: 3, at: '2023-11-28T02:00:00.000Z' });
    const after = past(65, { seq: 3, at: '2023-11-28T04:00:00.000Z' });
    expect(replacedBy(meanwhile, [june, first, meanwhile])).toBe(first);
    expect(replacedBy(after, [june, first, after])).toBe(june);
  });
});
