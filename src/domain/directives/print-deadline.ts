import { daysAfter, monthsAfter, printDate } from '#domain/calendar.ts';
import type { Days, Deadline } from './deadline.ts';

/** A term in the words of a paper. What is printed reads back as the same days (read-deadline.ts). */
export function printDeadline({ kind, spans, wording }: Deadline): string {
  switch (kind) {
    case 'none': return wording;
    case 'continuous': return 'thường xuyên';
    case 'year-end': return spans.map(({ to }) => `đến hết năm ${to.slice(0, 4)}`).join('');
    case 'day': return spans.map(({ to }) => `trước ngày ${printDate(to)}`).join('');
    case 'rounds': return `${String(spans.length).padStart(2, '0')} đợt: ${spans.map(printSpan).join('; ')}`;
    case 'month': case 'quarter': case 'period': return spans.map(printSpan).join('');
  }
}

const romans = ['I', 'II', 'III', 'IV'];

/** `ngày 15/12/2023`, `tháng 6/2020`, `quý I/2024`, `năm 2024`, or from a day to a day. */
function printSpan({ from, to }: Days): string {
  const [year, month] = [from.slice(0, 4), Number(from.slice(5, 7))];
  const isWhole = (months: number) => from.endsWith('-01') && daysAfter(monthsAfter(from, months), -1) === to;
  if (from === to) return `ngày ${printDate(to)}`;
  if (isWhole(1)) return `tháng ${month}/${year}`;
  if (isWhole(3) && month % 3 === 1) return `quý ${romans[(month - 1) / 3] ?? ''}/${year}`;
  return `từ ngày ${printDate(from)} đến ngày ${printDate(to)}`;
}
