import type { Doer, PastReading } from '#domain/assessment/past-reading.ts';
import { sameValue, type ReadingSource } from '#domain/assessment/reading.ts';
import { dayInVietnam, printDate, timeInVietnam, type CalendarDate } from '#domain/calendar.ts';
import type { Language } from './language.ts';
import { valueText } from './value-text.ts';

/** What a history is told with: the name of a role over an area, as the law and the gazetteer know them. */
export type RoleName = (role: string, area: string | null) => string;

interface HistoryWords {
  readonly who: (name: string, roles: string, absent: string | null) => string;
  readonly when: (time: string, day: string) => string;
  readonly entered: (value: string, asOf: string, source: string) => string;
  readonly withdrew: (asOf: string) => string;
  readonly source: Readonly<Record<ReadingSource['kind'], (name: string, at: string) => string>>;
  readonly first: string;
  readonly before: (value: string, asOf: string) => string;
  readonly again: string;
  readonly emptyBefore: string;
  readonly note: (text: string) => string;
  readonly takenBack: (who: string, when: string) => string;
}

const vietnamese: HistoryWords = {
  who: (name, roles, absent) => `${name}${roles === '' ? '' : ` (${roles})`}${absent === null ? '' : ` thay mặt ${absent}`}`,
  when: (time, day) => `Lúc ${time} ngày ${day}`,
  entered: (value, asOf, source) => `ghi “${value}” cho ngày ${asOf}${source === '' ? '' : `, ${source}`}`,
  withdrew: (asOf) => `xóa số liệu của ngày ${asOf}`,
  source: {
    file: (name, at) => (at === '' ? `từ tệp ${name}` : `từ ô ${at} của tệp ${name}`),
    form: (name) => (name === '' ? '' : `trên ${name.charAt(0).toLocaleLowerCase('vi')}${name.slice(1)}`),
    paper: (name, at) => `theo ${name}${at === '' ? '' : `, ${at}`}`,
    demo: (name) => `từ số liệu mẫu${name === '' ? '' : ` ${name}`}`,
  },
  first: 'Trước đó chưa có số liệu.',
  before: (value, asOf) => `Trước đó là “${value}” (ngày ${asOf}).`,
  again: 'Giống số đã ghi trước đó.',
  emptyBefore: 'Trước đó số liệu đã bị xóa.',
  note: (text) => `Ghi chú: ${text}`,
  takenBack: (who, when) => `${when}, ${who} rút lại cả lần nhập tệp, nên số này không còn tính.`,
};

const english: HistoryWords = {
  who: (name, roles, absent) => `${name}${roles === '' ? '' : ` (${roles})`}${absent === null ? '' : `, on behalf of ${absent},`}`,
  when: (time, day) => `At ${time} on ${day}`,
  entered: (value, asOf, source) => `entered “${value}” for ${asOf}${source === '' ? '' : `, ${source}`}`,
  withdrew: (asOf) => `withdrew the value for ${asOf}`,
  source: {
    file: (name, at) => (at === '' ? `from the file ${name}` : `from cell ${at} of the file ${name}`),
    form: (name) => (name === '' ? '' : `on the form ${name}`),
    paper: (name, at) => `by ${name}${at === '' ? '' : `, ${at}`}`,
    demo: (name) => `from sample figures${name === '' ? '' : ` ${name}`}`,
  },
  first: 'Nothing stood there before.',
  before: (value, asOf) => `Before that it was “${value}” (${asOf}).`,
  again: 'The same as what stood there.',
  emptyBefore: 'The value before had been withdrawn.',
  note: (text) => `Note: ${text}`,
  takenBack: (who, when) => `${when}, ${who} took the whole import back, so this no longer counts.`,
};

const words: Readonly<Record<Language, HistoryWords>> = { vi: vietnamese, en: english };

/** One entry told in words: who, in which role, when, from where, what it was and became, why, and who took it back. */
export function historySentence(entry: PastReading, replaced: PastReading | null, roleName: RoleName, language: Language = 'vi'): string {
  const said = words[language];
  const { value, source, note, takenBack } = entry;
  const asOf = printDate(entry.asOf);
  const act = value.kind === 'blank' ? said.withdrew(asOf) : said.entered(valueText(value), asOf, said.source[source.kind](source.name, source.at));
  return [
    `${whenOf(entry.at, said)}, ${whoOf(entry.by, entry.actedFor, roleName, said)} ${act}.`,
    beforeOf(entry, replaced, said),
    note === '' ? '' : closed(said.note(note)),
    takenBack ? said.takenBack(whoOf(takenBack.by, null, roleName, said), whenOf(takenBack.at, said)) : '',
  ].filter((part) => part !== '').join(' ');
}

function beforeOf({ value }: PastReading, replaced: PastReading | null, said: HistoryWords): string {
  if (!replaced) return said.first;
  if (replaced.value.kind === 'blank') return value.kind === 'blank' ? '' : said.emptyBefore;
  return sameValue(replaced.value, value) ? said.again : said.before(valueText(replaced.value), printDate(replaced.asOf));
}

function whenOf(instant: string, said: HistoryWords): string {
  const day: CalendarDate = dayInVietnam(instant);
  return said.when(timeInVietnam(instant), printDate(day));
}

function whoOf(doer: Doer, absent: Doer | null, roleName: RoleName, said: HistoryWords): string {
  const roles = doer.roles.split(' ').filter((held) => held !== '').map((held) => {
    const [role = '', ...area] = held.split('@');
    return roleName(role, area.join('@') === 'VN' ? null : area.join('@'));
  });
  return said.who(nameOf(doer), [...new Set(roles)].join('; '), absent && nameOf(absent));
}

/** Somebody without an account is told by login: it is all the log knows. */
function nameOf({ name, login }: Doer): string {
  return name ?? login;
}

function closed(text: string): string {
  return /[.?!…]$/.test(text) ? text : `${text}.`;
}
