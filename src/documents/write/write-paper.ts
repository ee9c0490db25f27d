import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { writePaperLetter } from './paper-letter.ts';
import { paperPage } from './paper-page.ts';
import { figureTraces } from './paper-traces.ts';
import { printLetter, printPage } from './print.ts';

export const paperFormats = ['docx', 'pdf', 'json'] as const;
export type PaperFormat = (typeof paperFormats)[number];

/** A paper as the bytes of a file. Refused where no law says how papers look, and as PDF where the machine has no printing program. */
export async function writePaper(paper: Paper, format: PaperFormat, law: PaperLaw | null): Promise<Outcome<Uint8Array>> {
  if (law === null) return refuse('no-paper-law', {});
  switch (format) {
    case 'docx': return done(await writePaperLetter(paper, law));
    case 'pdf': return printPaper(paper, law);
    case 'json': return done(new TextEncoder().encode(`${JSON.stringify(paperDocument(paper))}\n`));
  }
}

/** By LibreOffice from the Word document, so that both break into the same pages; else by a Chromium browser from a page of the same layout. */
async function printPaper(paper: Paper, law: PaperLaw): Promise<Outcome<Uint8Array>> {
  const byOffice = await printLetter(await writePaperLetter(paper, law));
  return byOffice.ok ? byOffice : printPage(paperPage(paper, law));
}

/** The machine form of a paper: its facts first, then the paper itself with where its figures come from. */
export function paperDocument(paper: Paper): Readonly<Record<string, unknown>> {
  const { facts, ...rest } = paper;
  return { kind: rest.kind, sign: rest.sign, date: rest.date, isDraft: rest.isDraft, ...facts, paper: rest, traces: figureTraces(paper) };
}
