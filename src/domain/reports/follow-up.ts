import { yearOf } from '#domain/calendar.ts';
import { citationOf } from '#domain/directives/print-citation.ts';
import type { DocumentTypes } from '#domain/directives/document-types.ts';
import type { ColumnKey } from './form.ts';
import { blank, layTable, type TableAbout } from './lay-out.ts';
import type { RegisterLine } from './registers.ts';
import type { Report, ReportCell, ReportRow } from './report.ts';
import { dutyCell, type PrintedDuty } from './tasks.ts';

/** A paper that came in, what it obliges the body to, and the signs of the body's answers. */
export interface FollowedPaper extends RegisterLine {
  readonly duties: readonly PrintedDuty[];
  readonly answers: readonly string[];
}

export interface FollowUpRegister {
  readonly body: string;
  readonly lines: readonly FollowedPaper[];
}

/** How papers that came in are dealt with, in the seven columns of NĐ 30/2020/NĐ-CP, Phụ lục IV: a line for each duty, or one for a paper that was only answered. */
export function followUpReport(about: TableAbout, registers: readonly FollowUpRegister[], types: DocumentTypes): Report {
  const { columns, words = {} } = about.form;
  const rows = registers.flatMap(({ body, lines }): ReportRow[] => [
    { kind: 'group', cells: [{ text: body }] },
    ...lines.flatMap((line) => (line.duties.length === 0 ? [undefined] : line.duties).map((duty): ReportRow => ({ kind: 'body', cells: columns.map(({ key }) => cell(key, { ...line, duty, body }, types, words)) }))),
  ]);
  const papers = registers.flatMap(({ lines }) => lines);
  const late = papers.filter(({ duties }) => duties.some(({ lateness }) => lateness.timing === 'overdue'));
  const facts = registers.map(({ body, lines }) => ({
    body, documents: lines.map(({ document, arrival, duties, answers }) => ({ document: document.id, sign: document.sign, arrival: arrival?.number, answers, duties: duties.map(({ id, state, lateness }) => ({ duty: id, state, due: lateness.due, overdue: lateness.timing === 'overdue' })) })),
  }));
  return layTable(about, rows, { registers: facts, total: papers.length, overdue: late.length }, { year: String(yearOf(about.asOf)), count: String(papers.length), late: String(late.length) });
}

interface FollowedLine extends FollowedPaper {
  readonly duty: PrintedDuty | undefined;
  readonly body: string;
}

function cell(key: ColumnKey, { document, arrival, answers, duty, body }: FollowedLine, types: DocumentTypes, words: Readonly<Record<string, string>>): ReportCell {
  switch (key) {
    case 'arrival': return arrival ? { text: String(arrival.number), value: arrival.number } : blank;
    case 'paper': return { text: citationOf(document, types) };
    case 'receiver': return { text: body };
    case 'answered': return { text: answers.join('; ') };
    case 'result': return duty ? dutyCell(key, duty, words) : { text: words['replied'] ?? '' };
    default: return duty ? dutyCell(key, duty, words) : blank;
  }
}
