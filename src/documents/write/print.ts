import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Report } from '#domain/reports/report.ts';
import { findProgram } from './find-program.ts';
import { writeReportLetter } from './letter.ts';
import { reportPage } from './page.ts';

const run = promisify(execFile);
const deadlineMs = 60_000;

const offices = ['soffice', 'libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice', 'C:\\Program Files\\LibreOffice\\program\\soffice.exe'];
const browsers = [
  '/usr/bin/chromium',
  'chromium',
  'chromium-browser',
  'google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** A report as a PDF: by LibreOffice from the Word document, so that both break into the same pages; else by a Chromium browser from a page of the same layout. */
export async function printReport(report: Report): Promise<Outcome<Uint8Array>> {
  const byOffice = await printLetter(await writeReportLetter(report));
  return byOffice.ok ? byOffice : printPage(reportPage(report));
}

/** Any Word document as a PDF, where LibreOffice is present. */
export async function printLetter(docx: Uint8Array): Promise<Outcome<Uint8Array>> {
  const office = await findProgram(offices);
  if (!office) return refuse('no-pdf-printer', {});
  return inFolder(async (folder) => {
    const source = join(folder, 'paper.docx');
    await writeFile(source, docx);
    // Two conversions that share a profile fail without a word, so each has its own.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    await run(office, [profile, '--headless', '--norestore', '--convert-to', 'pdf', '--outdir', folder, source], { timeout: deadlineMs });
    return join(folder, 'paper.pdf');
  });
}

/** A page of ours as a PDF, where a Chromium browser is present. The browser is kept off the network. */
export async function printPage(html: string): Promise<Outcome<Uint8Array>> {
  const chosen = process.env['CHROME_PATH'];
  const browser = await findProgram(chosen ? [chosen] : browsers);
  if (!browser) return refuse('no-pdf-printer', {});
  return inFolder(async (folder) => {
    const source = join(folder, 'paper.html');
    const printed = join(folder, 'paper.pdf');
    await writeFile(source, html);
    const offline = ['--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run'];
    const printing = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer', `--user-data-dir=${join(folder, 'profile')}`, `--print-to-pdf=${printed}`];
    await run(browser, [...printing, ...offline, pathToFileURL(source).href], { timeout: deadlineMs });
    return printed;
  });
}

/** Works in a folder of its own that is gone afterwards. The printers may end well without having printed, so what counts is the file. */
async function inFolder(print: (folder: string) => Promise<string>): Promise<Outcome<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'ntm-print-'));
  try {
    const pdf = await readFile(await print(folder));
    return done(new Uint8Array(pdf));
  } catch {
    return refuse('no-pdf-printer', {});
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
