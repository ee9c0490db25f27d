import { readDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { refusal, type Refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import { letterType, type DocumentTypes } from './document-types.ts';
import { readSign } from './read-sign.ts';
import type { DocumentSign } from './document.ts';

/** A paper as another names it. What could not be read is null and stands among the doubts. */
export interface ReadCitation {
  /** As it stands there, from the word for its type on. */
  readonly text: string;
  /** By its sign, or where that bears none, by the word: `KH`. Null where neither says. */
  readonly type: string | null;
  readonly sign: DocumentSign | null;
  readonly date: CalendarDate | null;
  /** By its day, or by its sign where that bears one. */
  readonly year: number | null;
  /** `UBND tỉnh`, `Ban Chấp hành Đảng bộ tỉnh`; empty where nothing is said. */
  readonly issuerName: string;
  readonly doubts: readonly Refusal[];
}

const dash = '[‐-―−-]';
const signPattern = `\\d{1,5}[a-z]?\\s*(?:/\\s*\\d{4}\\s*)?(?:/|${dash})\\s*[\\p{L}\\d&]+(?:\\s*(?:/|${dash})\\s*\\p{Lu}[\\p{L}\\d&]*)*`;
const dayPattern = '\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4}';
const citation = new RegExp(`(?<lead>(?:[\\p{L}]+\\s+){0,6}?)số\\s*:?\\s*(?<sign>${signPattern})(?:,?\\s*ngày\\s+(?<day>${dayPattern}))?(?:\\s+của\\s+(?<issuer>[^,;.()]+?)(?=\\s+(?:về|ban hành|phê duyệt|quy định|V/v)\\s|\\s+và\\s+(?:\\p{L}+\\s+){0,6}số\\s|\\s*[,;.()]|\\s*$))?`, 'giu');

/** Every paper that a text names by number: `Kế hoạch số 18/KH-UBND ngày 18/01/2023 của UBND tỉnh về …`. */
export function readCitations(text: string, types: DocumentTypes): ReadCitation[] {
  return [...text.normalize('NFC').replace(/\s+/gu, ' ').matchAll(citation)].map((found) => readOne(found, types));
}

function readOne({ 0: whole, groups = {} }: RegExpExecArray | RegExpMatchArray, types: DocumentTypes): ReadCitation {
  const lead = groups['lead'] ?? '';
  const named = typeNamedIn(lead, types);
  const sign = readSign(groups['sign'] ?? '', types);
  const day = groups['day'] === undefined ? null : readDate(groups['day'].replace(/\s*([/.-])\s*/gu, '$1').replace(/^(?=.*tháng)/u, 'ngày '));
  const found = sign.ok ? sign.value : null;
  const byTheSign = found && found.form === 'letter' ? letterType : (found?.type ?? null);
  const doubts = [...(sign.ok ? [] : sign.refusals), ...(day === null || day.ok ? [] : day.refusals), ...apart(named, byTheSign, found, types)];
  const on = day?.ok === true ? day.value : null;
  return {
    text: whole.slice(named === undefined ? lead.length : named.at).trim(),
    type: byTheSign ?? named?.type ?? null,
    sign: found,
    date: on,
    year: on === null ? (found?.year ?? null) : yearOf(on),
    issuerName: (groups['issuer'] ?? '').trim(),
    doubts,
  };
}

interface NamedType {
  readonly type: string;
  readonly name: string;
  readonly at: number;
}

/** The last type that is named in some words: `Thông báo kết luận` is a notice, and `theo Kế hoạch` a plan. */
function typeNamedIn(lead: string, types: DocumentTypes): NamedType | undefined {
  const here = fold(lead);
  const found = [...types].flatMap(([type, name]) => (` ${here} `.includes(` ${fold(name)} `) ? [{ type, name, at: lead.toLowerCase().lastIndexOf(name), end: here.lastIndexOf(fold(name)) + fold(name).length }] : []));
  return found.filter(({ at }) => at >= 0).toSorted((a, b) => b.end - a.end || b.name.length - a.name.length)[0];
}

/** `Quyết định số 41/KH-UBND`: the word and the sign say two things. A letter's sign and a Party's are not held against a word the types do not have. */
function apart(named: NamedType | undefined, byTheSign: string | null, sign: DocumentSign | null, types: DocumentTypes): Refusal[] {
  if (!named || !sign || byTheSign === null || named.type === byTheSign || !types.has(byTheSign)) return [];
  return [refusal('type-and-sign-apart', { word: named.name, sign: sign.text, type: types.get(byTheSign) ?? byTheSign })];
}
