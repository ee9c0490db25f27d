import { afterEach, describe, expect, it } from 'vitest';
import { aReport } from '#test/factories/a-report.ts';
import { writeReportLetter } from './letter.ts';
import { reportPage } from './page.ts';
import { printLetter, printPage, printReport } from './print.ts';

const before = { PATH: process.env['PATH'], CHROME_PATH: process.env['CHROME_PATH'] };
afterEach(() => {
  for (const [name, value] of Object.entries(before)) {
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  }
});

describe('printing a report', () => {
  it.each([
    ['by whichever program there is', () => printReport(aReport())],
    ['by LibreOffice', async () => printLetter(await writeReportLetter(aReport()))],
    ['by a Chromium browser', () => printPage(reportPage(aReport()))],
  ])('gives a PDF of A4 on its side %s, or says that this machine has none', async (_way, print) => {
    const outcome = await print();
    if (!outcome.ok) return expect(outcome.refusals).toEqual([{ code: 'no-pdf-printer', about: {} }]);
    const pdf = Buffer.from(outcome.value).toString('latin1');
    expect(pdf.slice(0, 5)).toBe('%PDF-');
    const [, width, height] = /\/MediaBox *\[ *0 0 ([\d.]+) ([\d.]+) *\]/.exec(pdf) ?? [];
    expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  }, 60_000);

  it('refuses when the browser named is not there', async () => {
    process.env['CHROME_PATH'] = '/nowhere/chromium';
    expect(await printPage(reportPage(aReport()))).toMatchObject({ ok: false, refusals: [{ code: 'no-pdf-printer' }] });
  });

  it('refuses when the program named ends without printing', async () => {
    process.env['CHROME_PATH'] = process.execPath;
    expect(await printPage(reportPage(aReport()))).toMatchObject({ ok: false, refusals: [{ code: 'no-pdf-printer' }] });
  });
});
