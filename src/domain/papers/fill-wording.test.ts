import { describe, expect, it } from 'vitest';
import { theLaw } from '#test/factories/the-law.ts';
import type { WordingForm } from '#domain/criteria/wording-form.ts';
import { fillWording } from './fill-wording.ts';
import { numbered, readWording } from './read-wording.ts';

const field = (key: string, label: string, differs = {}) => ({ key, label, holds: 'text' as const, list: null, required: false, meaning: '', ...differs });

const form: WordingForm = {
  id: 'letter', kind: 'letter', name: 'Công văn', confidence: 'template', lines: [],
  lists: [{ key: 'slow', label: 'xã chậm' }],
  placeholders: [
    field('year', 'năm', { required: true }), field('note', 'ghi chú'), field('name', 'tên xã', { list: 'slow' }), field('share', 'tỷ lệ', { list: 'slow' }),
    field('table', 'bảng', { holds: 'blocks' }), field('other', 'việc', { list: 'tasks' }),
  ],
};

function read(...lines: string[]) {
  const outcome = readWording(form, numbered(['[Trích yếu] năm {năm}', ...lines]));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

const told = (...lines: string[]) => {
  const outcome = readWording(form, numbered(lines));
  return outcome.ok ? [] : outcome.refusals.map(({ code, at }) => [code, at]);
};

const line = (block: { kind: string }) => ('text' in block && Array.isArray(block.text) ? block.text.map((span: { text: string }) => span.text).join('') : 'text' in block ? block.text : block.kind);

describe('filling a wording', () => {
  const wording = read('[Phần] Đầu', '[Khoản] Xã {tên xã}: {tỷ lệ}', '[Phần, khi có: xã chậm] Xã chậm', '[Đoạn] {ghi chú}', '[Khối] {bảng}', '[Phần] Cuối', '[Khoản] Hết');

  it('repeats a paragraph for every item of its list and keeps where a figure came from', () => {
    const trace = { set: 's', asOf: '2023-11-28' as never, units: ['06328'], items: ['2.1'] };
    const { blocks, subject } = fillWording(wording, { texts: { year: '2024' }, lists: { slow: [{ name: 'A', share: { text: '86,7%', trace } }, { name: 'B', share: '5%' }] } });
    expect(subject).toBe('năm 2024');
    expect(blocks.map((block) => ('number' in block ? `${block.number} ${line(block)}` : line(block)))).toEqual(['I Đầu', '1 Xã A: 86,7%', '2 Xã B: 5%', 'II Xã chậm', 'III Cuối', '1 Hết']);
    expect(blocks[1]).toMatchObject({ text: [{}, {}, {}, { text: '86,7%', trace }] });
  });

  it('leaves out what has nothing to say, without a hole in the numbers', () => {
    const { blocks } = fillWording(wording, { texts: { year: '2024', note: '' }, lists: { slow: [] } });
    expect(blocks.map((block) => ('number' in block ? `${block.number} ${line(block)}` : line(block)))).toEqual(['I Đầu', 'II Cuối', '1 Hết']);
  });

  it('puts blocks where they belong and numbers them with the rest', () => {
    const { blocks } = fillWording(wording, { texts: { year: '2024' }, blocks: { table: [{ kind: 'clause', number: '9', text: [{ text: 'x' }], isHeading: true }, { kind: 'clause', number: 'a)', text: [{ text: 'y' }], isHeading: false }, { kind: 'clause', number: 'd)', text: [{ text: 'z' }], isHeading: false }] } });
    expect(blocks.map((block) => ('number' in block ? block.number : ''))).toEqual(['I', '1', 'a)', 'b)', 'II', '1']);
  });

  it('shows the hole where something that must be said is not known', () => {
    expect(fillWording(wording, { texts: {} }).subject).toBe('năm {năm}');
  });
});

describe('reading a wording', () => {
  it('tells every doubt at once, each with its paragraph', () => {
    expect(told('Không dấu', '[Đoạn] {lạ}', '[Đoạn] {năm', '[Khoản] {tên xã} {việc}', '[Đoạn] trước {bảng}', '[Phần, khi có: gì] x')).toEqual([
      ['unknown-mark', '1'], ['unknown-placeholder', '2'], ['open-placeholder', '3'], ['mixed-lists', '4'], ['blocks-apart', '5'], ['unknown-placeholder', '6'],
      ['missing-placeholder', undefined], ['missing-line', undefined],
    ]);
  });

  it('forgives case, spaces and the other way of writing marks, never other letters', () => {
    expect(told('[trích  yếu] {NĂM }'.normalize('NFD'))).toEqual([]);
    expect(told('[Trích yếu] {nam}')).toEqual([['unknown-placeholder', '1'], ['missing-placeholder', undefined]]);
  });

  it('reads every wording that comes with the program', () => {
    const { wordings } = theLaw().programme;
    expect([...wordings.values()].map(({ kind }) => kind)).toEqual(expect.arrayContaining(['plan', 'letter', 'notice', 'decision', 'minutes', 'report', 'submission']));
    for (const known of wordings.values()) expect(readWording(known, numbered(known.lines)), known.id).toMatchObject({ ok: true });
  });
});
