import { colToLetter } from 'hucre/xlsx';
import { readFigure } from '#domain/figures.ts';
import type { Sheet, SheetCell } from '#domain/intake/sheet.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';
import { cleanText } from './clean-text.ts';
import { csvRecords, delimiterOf } from './csv-records.ts';
import { startsUtf16 } from './file-kind.ts';

/** A CSV as one sheet. Its cells are what was typed: never numbers, so that `86.7` is asked about and not taken for 867 or 86,7. */
export function readCsv(name: string, bytes: Uint8Array): Outcome<Sheet[]> {
  const text = decode(bytes);
  if (text === undefined) return refuse('file-unreadable', { name, why: documentWords.unreadable.notUtf8 });
  const records = csvRecords(text, delimiterOf(text));
  if (records === 'tooManyCells') return refuse('file-bomb', { why: documentWords.bomb.tooManyCells });
  if ('openQuoteIn' in records) return refuse('file-unreadable', { name, why: documentWords.unreadable.openQuote(records.openQuoteIn) });

  const letters: string[] = [];
  const rows = records.map((record, row) => record.map((field, column) => csvCell(field, (letters[column] ??= colToLetter(column)), row)));
  return done([{ name: sheetName(name), rows, merges: [] }]);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(startsUtf16(bytes) ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function csvCell(field: string, letters: string, row: number): SheetCell | undefined {
  const text = cleanText(field);
  if (text === '') return undefined;
  const at = `${letters}${row + 1}`;
  return isFormula(text) ? { at, text, formula: true } : { at, text };
}

/** What Excel would run on opening the CSV. A signed figure is a figure, and a lone dash is how offices write "none". */
function isFormula(text: string): boolean {
  const typed = text.trim();
  const first = typed[0];
  if (first === '=' || first === '@') return true;
  if (first !== '+' && first !== '-') return false;
  const rest = typed.slice(1).trimStart();
  return rest !== '' && readFigure(rest.replace(/%$/, '')) === undefined;
}

function sheetName(name: string): string {
  return name.replace(/^.*[\\/]/, '').replace(/\.[^.]*$/, '');
}
