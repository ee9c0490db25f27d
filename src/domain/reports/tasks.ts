import { printDate } from '#domain/calendar.ts';
import { printDeadline } from '#domain/directives/print-deadline.ts';
import type { Deadline } from '#domain/directives/deadline.ts';
import type { DutyEvent, DutyState } from '#domain/directives/duty.ts';
import type { Lateness } from '#domain/directives/lateness.ts';
import type { ColumnKey } from './form.ts';
import { blank, layTable, type TableAbout } from './lay-out.ts';
import type { Report, ReportCell } from './report.ts';

/** A duty as the table of duties prints it. */
export interface PrintedDuty {
  readonly id: number;
  readonly content: string;
  /** `316/TB-STNMT ngày 30/11/2023, mục III.3`, each paper that lays it. */
  readonly sources: readonly string[];
  readonly lead: string;
  readonly supporting: readonly string[];
  readonly deadline: Deadline;
  readonly state: DutyState;
  readonly percent: number | null;
  readonly lateness: Lateness;
  readonly newest: DutyEvent | undefined;
  readonly criteria: readonly string[];
  readonly unit: string | null;
  readonly isAsked: boolean;
}

/** TT, duty, paper and place in it, who leads, who helps, term, progress, result, remark: as offices follow what papers told them to do. */
export function tasksReport(about: TableAbout, duties: readonly PrintedDuty[]): Report {
  const rows = duties.map((duty, index) => ({ kind: 'body' as const, cells: about.form.columns.map(({ key }) => (key === 'number' ? { text: String(index + 1) } : dutyCell(key, duty, about.form.words ?? {}))), ...(duty.unit === null ? {} : { unit: duty.unit }) }));
  const late = duties.filter(({ lateness }) => lateness.timing === 'overdue').length;
  const facts = duties.map(({ id, content, sources, lead, supporting, deadline, state, percent, lateness, criteria, unit }) => ({ duty: id, content, sources, lead, supporting, deadline: deadline.wording, due: lateness.due, state, percent, overdue: lateness.timing === 'overdue', criteria, unit }));
  return layTable(about, rows, { tasks: facts, total: duties.length, overdue: late }, { count: String(duties.length), late: String(late) });
}

type Words = Readonly<Record<string, string>>;

/** What a column says of a duty, in the words of the form. */
export function dutyCell(key: ColumnKey, duty: PrintedDuty, words: Words): ReportCell {
  switch (key) {
    case 'duty': return { text: duty.content };
    case 'source': return { text: duty.sources.join('; ') };
    case 'lead': return { text: duty.lead };
    case 'supporting': return { text: duty.supporting.join(', ') };
    case 'due': return { text: duty.deadline.wording === '' ? printDeadline(duty.deadline) : duty.deadline.wording };
    case 'progress': return duty.percent === null ? blank : { text: `${duty.percent}%`, value: duty.percent };
    case 'result': return { text: resultOf(duty, words) };
    case 'remark': return { text: remarkOf(duty, words) };
    default: return blank;
  }
}

function resultOf({ state, newest }: PrintedDuty, words: Words): string {
  const told = words[state] ?? state;
  return newest && newest.note !== '' ? `${told} (${printDate(newest.on)}: ${newest.note})` : told;
}

function remarkOf({ lateness, isAsked }: PrintedDuty, words: Words): string {
  const days = (key: string, count: number) => (words[key] ?? key).replace('{days}', String(count));
  return [
    ...(lateness.timing === 'overdue' ? [days('overdue', -(lateness.daysLeft ?? 0))] : []),
    ...(lateness.doneLateBy > 0 ? [days('done-late', lateness.doneLateBy)] : []),
    ...(isAsked ? [words['asked'] ?? 'asked'] : []),
  ].join('; ');
}

