import { date, dayBefore, daysAfter, monthsAfter, readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Days, DeadlineKind } from './deadline.ts';

export interface Term {
  readonly kind: Exclude<DeadlineKind, 'rounds' | 'continuous' | 'none'>;
  readonly span: Days;
}

const lead = /^(?:(?:hoàn thành|xong|báo cáo|thực hiện|thời hạn|hạn|chậm nhất|chậm nhất là|là|vào|trong|từ nay đến|đến|đến hết|hết|cuối|trước|từ)[ :]+)+/u;
const longDay = /^(?:ngày )?\d{1,2} tháng \d{1,2}(?: năm \d{4})?$/u;
const shortDay = /^(?:ngày )?(\d{1,2})[/.-](\d{1,2})(?:(?:[/.-]| năm )(\d{4}))?$/u;
const month = /^tháng (\d{1,2})(?:(?:[/.-]| năm )(\d{4}))?$/u;
const months = /^(?:từ )?(?:tháng )?(\d{1,2})(?:(?:[/.-]| năm )(\d{4}))? ?(?:đến(?: hết)?|-|–) ?(?:tháng )?(\d{1,2})(?:(?:[/.-]| năm )(\d{4}))?$/u;
const quarter = /^quý (i{1,3}|iv|[1-4])(?:(?:[/.-]| năm )(\d{4}))?$/u;
const quarters: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const someMonths = /^(\d{1,2}|sáu|chín) tháng (đầu|cuối)(?: năm)?(?: (\d{4}))?$/u;
const inWords: Readonly<Record<string, number>> = { sáu: 6, chín: 9 };
const wholeYear = /^năm (\d{4})$/u;
const years = /^(?:giai đoạn |năm )?(\d{4}) ?(?:-|–|đến(?: năm)?) ?(\d{4})$/u;

/** Reads one term in lower case: a day, month, quarter, year or stretch of them; where it bears no year, of the year given. */
export function readTerm(words: string, year: number): Outcome<Term> {
  return readDays(words, year) ?? readStretch(words, year) ?? readPlain(words, year) ?? refuse('bad-deadline', { found: words, suggestion: 'trước ngày 15/12/2023' });
}

/** `từ ngày 01/5/2020 đến ngày 31/12/2020`. */
function readDays(words: string, year: number): Outcome<Term> | undefined {
  const cut = /^từ ngày (.+?) đến(?: hết)?(?: ngày)? (.+)$/u.exec(words);
  if (!cut) return undefined;
  const until = readDay(cut[2] ?? '', year);
  if (!until?.ok) return until;
  const since = readDay(cut[1] ?? '', Number(until.value.slice(0, 4)));
  return since?.ok ? stretch(words, since.value, until.value) : since;
}

function readStretch(words: string, year: number): Outcome<Term> | undefined {
  const bare = words.replace(/^trong /u, '');
  const found = months.exec(bare);
  if (found && /tháng/u.test(bare)) {
    const last = Number(found[4] ?? year);
    return between(words, monthOf(words, Number(found[1]), Number(found[2] ?? last)), monthOf(words, Number(found[3]), last));
  }
  const span = years.exec(bare);
  if (span) return stretch(words, firstOf(Number(span[1]), 1), lastOf(Number(span[2]), 12));
  const half = someMonths.exec(bare);
  if (!half) return undefined;
  const [count, of] = [Number(inWords[half[1] ?? ''] ?? half[1]), Number(half[3] ?? year)];
  if (count < 1 || count > 12) return refuse('bad-deadline', { found: words, suggestion: `6 tháng ${half[2] ?? 'đầu'} năm ${of}` });
  return half[2] === 'đầu' ? stretch(words, firstOf(of, 1), lastOf(of, count)) : stretch(words, firstOf(of, 13 - count), lastOf(of, 12));
}

function readPlain(words: string, year: number): Outcome<Term> | undefined {
  const isBefore = /^(?:(?:hoàn thành|xong) )?trước /u.test(words);
  const bare = words.replace(lead, '');
  const day = readDay(bare, year);
  if (day) return day.ok ? done({ kind: 'day', span: { from: day.value, to: day.value } }) : day;
  const inMonth = month.exec(bare);
  const inQuarter = quarter.exec(bare);
  const inYear = wholeYear.exec(bare);
  const read = inMonth ? monthOf(words, Number(inMonth[1]), Number(inMonth[2] ?? year))
    : inQuarter ? quarterOf(quarters[inQuarter[1] ?? ''] ?? Number(inQuarter[1]), Number(inQuarter[2] ?? year))
    : inYear ? done<Term>({ kind: 'year-end', span: { from: firstOf(Number(inYear[1]), 1), to: lastOf(Number(inYear[1]), 12) } })
    : undefined;
  return read?.ok && isBefore ? done(endingBefore(read.value)) : read;
}

/** `trước tháng 6/2020` ends with May, `trước năm 2022` with 2021: the stretch named has not begun. */
function endingBefore({ kind, span }: Term): Term {
  const end = dayBefore(span.from);
  return kind === 'year-end' ? { kind, span: { from: date(`${end.slice(0, 4)}-01-01`), to: end } } : { kind: 'day', span: { from: end, to: end } };
}

function readDay(words: string, year: number): Outcome<CalendarDate> | undefined {
  if (longDay.test(words)) return readDate(/năm/u.test(words) ? words : `${words} năm ${year}`);
  const short = shortDay.exec(words);
  return short ? readDate(`${short[1]}/${short[2]}/${short[3] ?? year}`) : undefined;
}

function monthOf(words: string, of: number, year: number): Outcome<Term> {
  if (of < 1 || of > 12) return refuse('bad-deadline', { found: words, suggestion: `tháng ${Math.min(Math.max(of, 1), 12)}/${year}` });
  return done({ kind: 'month', span: { from: firstOf(year, of), to: lastOf(year, of) } });
}

function quarterOf(of: number, year: number): Outcome<Term> {
  return done({ kind: 'quarter', span: { from: firstOf(year, of * 3 - 2), to: lastOf(year, of * 3) } });
}

function between(words: string, since: Outcome<Term>, until: Outcome<Term>): Outcome<Term> {
  if (!since.ok) return since;
  return until.ok ? stretch(words, since.value.span.from, until.value.span.to) : until;
}

function stretch(words: string, from: CalendarDate, to: CalendarDate): Outcome<Term> {
  return from <= to ? done({ kind: 'period', span: { from, to } }) : refuse('bad-deadline', { found: words, suggestion: 'từ tháng 5 đến tháng 12 năm 2020' });
}

function firstOf(year: number, ofYear: number): CalendarDate {
  return date(`${String(year).padStart(4, '0')}-${String(ofYear).padStart(2, '0')}-01`);
}

function lastOf(year: number, ofYear: number): CalendarDate {
  return daysAfter(monthsAfter(firstOf(year, ofYear), 1), -1);
}
