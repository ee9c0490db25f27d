import { readFigure } from '#domain/figures.ts';

const byteOrderMark = '\ufeff';

/** A CSV that Excel opens with the right letters and runs nothing from: what would start a formula gets an apostrophe, figures stay figures. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
  return byteOrderMark + rows.map((row) => `${row.map(csvField).join(',')}\r\n`).join('');
}

function csvField(text: string): string {
  const safe = couldRun(text) ? `'${text}` : text;
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function couldRun(text: string): boolean {
  return /^[=+\-@\t\r|]/.test(text) && readFigure(text.replace(/%$/, '')) === undefined;
}
