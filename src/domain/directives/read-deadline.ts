import { daysAfter, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { dueOn, type Days, type Deadline, type DeadlineKind } from './deadline.ts';
import { readTerm, type Term } from './read-term.ts';

const continuous = /^(?:thường xuyên|liên tục|định kỳ|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|khi (?:phát sinh|có yêu cầu))/u;
const elsewhere = /^(?:theo |không (?:thời hạn|quy định|có thời hạn)|chưa (?:ấn định|xác định|quy định))/u;
const rounds = /^(\d{1,2}|hai|ba|bốn) (?:đợt|lần)\s*[:,]?\s*(.*)$/u;
const counts: Readonly<Record<string, number>> = { hai: 2, ba: 3, bốn: 4 };
const afterDays = /^(?:trong )?(?:vòng |thời hạn )?(\d{1,3}) ngày(?: kể từ .*)?$/u;

/**
 * Reads by when something is due as papers word it. A year that is not written is that of the paper, whose day is given. `trước ngày 15/12/2023`
 * has that day as its last, as the papers mean it; `trước năm 2022` and `trước tháng 6` end before that year and month begin. A term set by
 * another paper (`theo Thông báo …`) is kept in its words and has no day until somebody enters it. What cannot be read, days that do not exist
 * and terms that end before the paper was written are refused, with what may have been meant.
 */
export function readDeadline(typed: string, paperOn: CalendarDate): Outcome<Deadline> {
  const wording = typed.trim().normalize('NFC').replace(/\s+/gu, ' ').replace(/[.;,]$/u, '');
  const words = wording.toLocaleLowerCase('vi');
  if (words === '' || elsewhere.test(words)) return done({ kind: 'none', wording, spans: [] });
  if (continuous.test(words)) return done({ kind: 'continuous', wording, spans: [] });
  const within = afterDays.exec(words);
  if (within) return done(only('day', wording, single(daysAfter(paperOn, Number(within[1])))));
  const read = readSpans(words, paperOn);
  if (!read.ok) return read;
  const deadline = { ...read.value, wording };
  const due = dueOn(deadline);
  return due !== null && due < paperOn && !/\d{4}/u.test(words) ? refuse('bad-deadline', { found: wording, suggestion: `${wording} năm ${yearOf(paperOn) + 1}` }) : done(deadline);
}

function readSpans(words: string, paperOn: CalendarDate): Outcome<Omit<Deadline, 'wording'>> {
  const counted = rounds.exec(words);
  const named = (counted?.[2] ?? words).split(/\s*(?:;|,| và )\s*/u).filter((part) => part !== '').map((part) => part.replace(/^đợt \d+\s*:?\s*/u, '')).map(withNoun);
  const many = counted ? Number(counts[counted[1] ?? ''] ?? counted[1]) : named.length;
  if (counted && many !== named.length) return refuse('bad-deadline', { found: words, suggestion: `${String(named.length).padStart(2, '0')} đợt: ${named.join(' và ')}` });
  const terms = readTerms(named, paperOn);
  if (!terms.ok) return terms;
  const [first] = terms.value;
  if (!first) return refuse('bad-deadline', { found: words, suggestion: '02 đợt: tháng 6 và tháng 10' });
  if (terms.value.length === 1 && !counted) return done({ kind: first.kind, spans: [first.span] });
  return done({ kind: 'rounds', spans: terms.value.map(({ span }) => span).toSorted((a, b) => (a.to < b.to ? -1 : 1)) });
}

/** `tháng 6, 10 năm 2020`: the noun stands once. */
function withNoun(part: string, index: number, parts: readonly string[]): string {
  const noun = /^(?:tháng|quý) /u.exec(parts[0] ?? '')?.[0];
  return noun && index > 0 && /^(?:\d{1,2}|i{1,3}|iv)(?: năm|[/.-]|$)/u.test(part) ? `${noun}${part}` : part;
}

/** The year behind the last counts for all: `tháng 6 và tháng 10 năm 2020`. */
function readTerms(named: readonly string[], paperOn: CalendarDate): Outcome<readonly Term[]> {
  const year = Number(/(\d{4})$/u.exec(named.at(-1) ?? '')?.[1] ?? yearOf(paperOn));
  const read = named.map((part) => readTerm(part, year));
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals));
  return refusals.length > 0 ? { ok: false, refusals } : done(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

function only(kind: DeadlineKind, wording: string, span: Days): Deadline {
  return { kind, wording, spans: [span] };
}

function single(on: CalendarDate): Days {
  return { from: on, to: on };
}
