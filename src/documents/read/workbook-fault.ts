import { refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';

/** Why the workbook library gave up. It says only in English prose that a sheet's corners lie too far apart. */
export function workbookFault(name: string, error: unknown): Outcome<never> {
  if (error instanceof Error && /cell/i.test(error.message) && /limit|exceed|too (many|large)/i.test(error.message)) {
    return refuse('file-bomb', { why: documentWords.bomb.tooManyCells });
  }
  return refuse('file-unreadable', { name, why: documentWords.unreadable.brokenWorkbook });
}
