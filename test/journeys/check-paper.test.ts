import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CheckedPaper } from '#documents/check/check-paper.ts';
import { writePaperLetter } from '#documents/write/paper-letter.ts';
import { aPaper, thePaperLaw } from '#test/factories/a-paper.ts';
import { aCommandLine } from '#test/factories/command-line.ts';
import { aWordFile } from '#test/factories/a-word-file.ts';

const { run: ntm, json, data, remove } = aCommandLine();
const folder = mkdtempSync(join(tmpdir(), 'ntm-papers-'));
afterAll(() => {
  remove();
  rmSync(folder, { recursive: true, force: true });
});

function aFile(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('GIVEN a letter of ours WHEN it is checked THEN every rule is told, none is broken, and no data directory is made', async () => {
  const file = aFile('công văn.docx', await writePaperLetter(aPaper('letter'), thePaperLaw()));
  const { exit, document } = await json<CheckedPaper>('check-paper', file);
  expect(exit).toBe(0);
  expect(document).toMatchObject({ paper: 'CV', failed: 0 });
  expect(document.passed + document.notApplicable).toBe(document.rules.length);
  expect(document.rules.find(({ id }) => id === 'margin-left')).toEqual({ id: 'margin-left', rule: 'Lề trái', pass: true, found: '30 mm', expected: '30-35 mm' });
  expect(document.rules.find(({ id }) => id === 'type-look')).toMatchObject({ pass: null, found: 'không áp dụng cho loại này' });
  expect(existsSync(data)).toBe(false);
});

test('GIVEN any other Word file WHEN it is checked THEN what is broken is told with what was expected, and the exit says so', async () => {
  const file = aFile('khác.docx', aWordFile(['Chỉ có một dòng']));
  const { exit, out } = await ntm('check-paper', file);
  expect(exit).toBe(1);
  expect(out).toContain('✗  Quốc hiệu đúng chữ, trên một dòng: không thấy (cần CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM)');
  expect(out).toMatch(/sai \d+/);
});

test('GIVEN what is no Word file WHEN it is checked THEN it is refused and not judged', async () => {
  const codes = async (file: string) => {
    const { exit, document } = await json<{ refusals: { code: string }[] }>('check-paper', file);
    return [exit, ...document.refusals.map(({ code }) => code)];
  };
  expect(await codes(aFile('a.docx', 'không phải Word'))).toEqual([1, 'no-word-file']);
  expect(await codes(aFile('b.docx', aWordFile([])))).toEqual([1, 'no-word-file']);
  expect(await codes(join(folder, 'không có.docx'))).toEqual([1, 'not-found']);
});
