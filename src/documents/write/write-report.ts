import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Report } from '#domain/reports/report.ts';
import { writeReportLetter } from './letter.ts';
import { printReport } from './print.ts';
import { writeReportWorkbook } from './workbook.ts';

export const formats = ['xlsx', 'docx', 'pdf', 'json'] as const;
export type Format = (typeof formats)[number];

export function formatOf(ending: string): Outcome<Format> {
  const format = formats.find((candidate) => candidate === ending.toLowerCase());
  return format ? done(format) : refuse('unknown-format', { found: ending, known: formats.join(', ') });
}

/** A report as the bytes of a file. Only PDF can be refused: it needs a printing program on the machine. */
export async function writeReport(report: Report, format: Format): Promise<Outcome<Uint8Array>> {
  switch (format) {
    case 'xlsx': return done(await writeReportWorkbook(report));
    case 'docx': return done(await writeReportLetter(report));
    case 'pdf': return printReport(report);
    case 'json': return done(new TextEncoder().encode(`${JSON.stringify(reportDocument(report))}\n`));
  }
}

/** The machine form of a report: its facts first, then the paper itself, cell by cell with its traces. */
export function reportDocument(report: Report): Readonly<Record<string, unknown>> {
  const { facts, ...paper } = report;
  return { kind: paper.kind, unit: paper.unit.code, set: paper.set, asOf: paper.asOf, ...facts, paper };
}
