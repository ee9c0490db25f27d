import { printDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { DocumentTypes } from '#domain/directives/document-types.ts';
import type { ColumnKey } from './form.ts';
import { blank, layTable, type TableAbout } from './lay-out.ts';
import type { Report, ReportCell, ReportRow } from './report.ts';

/** A line of a register: the paper, and where it came in, its number and day of arrival. */
export interface RegisterLine {
  readonly document: OfficialDocument;
  readonly arrival: { readonly number: number; readonly on: CalendarDate } | null;
}

/** One body's register of a year. */
export interface BodyRegister {
  readonly body: string;
  readonly lines: readonly RegisterLine[];
}

/**
 * The register of issues or of arrivals in the ten columns of NĐ 30/2020/NĐ-CP, Phụ lục IV, body by body. What is done by hand on the printed sheet (number of copies, day handed
 * over, receipt) stays empty.
 */
export function registerReport(about: TableAbout, registers: readonly BodyRegister[], types: DocumentTypes): Report {
  const { columns, words = {} } = about.form;
  const rows = registers.flatMap(({ body, lines }): ReportRow[] => [
    { kind: 'group', cells: [{ text: body }] },
    ...lines.map((line): ReportRow => ({ kind: 'body', cells: columns.map(({ key }) => cell(key, line, body, types, words)) })),
  ]);
  const facts = registers.map(({ body, lines }) => ({ body, documents: lines.map(({ document, arrival }) => ({ document: document.id, sign: document.sign, date: document.date, subject: document.subject, ...(arrival ? { arrival: arrival.number, arrived: arrival.on } : {}) })) }));
  const count = registers.reduce((sum, { lines }) => sum + lines.length, 0);
  return layTable(about, rows, { registers: facts, total: count }, { year: String(yearOf(about.asOf)), count: String(count) });
}

function cell(key: ColumnKey, { document, arrival }: RegisterLine, body: string, types: DocumentTypes, words: Readonly<Record<string, string>>): ReportCell {
  switch (key) {
    case 'sign': return { text: document.sign ?? '' };
    case 'day': return { text: document.date === null ? '' : printDate(document.date) };
    case 'abstract': return { text: abstractOf(document, types) };
    case 'signer': return { text: document.signer };
    case 'recipients': return { text: document.recipients.map(({ name }) => name).join('; ') };
    case 'kept-by': return { text: words['kept'] ?? '' };
    case 'author': return { text: document.issuerName };
    case 'arrival': return arrival ? { text: String(arrival.number), value: arrival.number } : blank;
    case 'arrived-on': return { text: arrival ? printDate(arrival.on) : '' };
    case 'receiver': return { text: body };
    case 'remark': return { text: document.state === 'recalled' ? (words['recalled'] ?? '') : '' };
    default: return blank;
  }
}

/** `Kế hoạch thực hiện Chương trình …`: the type and what it is about, as the register has them in one column. */
function abstractOf({ type, subject }: OfficialDocument, types: DocumentTypes): string {
  const name = types.get(type) ?? type;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}: ${subject}`;
}
