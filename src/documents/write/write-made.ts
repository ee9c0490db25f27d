import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Report } from '#domain/reports/report.ts';
import { writeAppendicesWorkbook } from './appendices-workbook.ts';
import { paperFormats, writePaper } from './write-paper.ts';
import { writeReport, type Format } from './write-report.ts';

/** A table or an official paper as the bytes of a file; of an official paper only its tables make a workbook, a sheet each. */
export async function writeMade(made: { readonly report: Report } | { readonly paper: Paper }, format: Format, law: PaperLaw | null): Promise<Outcome<Uint8Array>> {
  if ('report' in made) return writeReport(made.report, format);
  if (format === 'xlsx' && made.paper.appendices.length > 0) return done(await writeAppendicesWorkbook(made.paper.appendices));
  const known = paperFormats.find((candidate) => candidate === format);
  return known ? writePaper(made.paper, known, law) : refuse('unknown-format', { found: format, known: paperFormats.join(', ') });
}
