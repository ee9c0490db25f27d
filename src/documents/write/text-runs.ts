import { TextRun, type IRunOptions } from 'docx';
import { printable } from './printable.ts';

/** Text of one look as Word keeps it, a line break where the text has one. */
export function textRuns(text: string, look: IRunOptions): TextRun[] {
  return printable(text)
    .split('\n')
    .map((line, i) => new TextRun({ ...look, text: line, ...(i > 0 && { break: 1 }) }));
}
