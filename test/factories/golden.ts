import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { checkPaper } from '#documents/check/check-paper.ts';
import { paragraphsIn, readLetter } from '#documents/read/read-letter.ts';
import { date, printLongDate } from '#domain/calendar.ts';
import type { Paper } from '#domain/papers/paper.ts';
import type { Report } from '#domain/reports/report.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import { addAccount, type NewAccount } from '#usecases/people/add-account.ts';
import { changePassword } from '#usecases/people/change-password.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { Caller, cookieOf, type Answer, type House } from './a-house.ts';

/** Bodies that the offices of the papers add to the law of their own: divisions of a department, people and unions of a commune. */
export const goldenLaw = fileURLToPath(new URL('../papers/golden-law', import.meta.url));

export const places = ['head', 'subject', 'addressees', 'bases', 'I', 'II', 'III', 'body', 'recipients', 'signature', 'appendices'] as const;
export type Place = (typeof places)[number];

/** A fact of a paper of the past: its number in the list of facts, what must be read, and in which part. */
export type GoldenFact = readonly [no: number, text: string, place: Place];

/** A paper as it was printed: its words part by part as the JSON has them, and all words of its Word file. */
export interface Printed {
  readonly parts: Readonly<Record<Place, string>>;
  readonly word: string;
  readonly bytes: Uint8Array;
  readonly paper: Paper;
}

/** Somebody of another house than test/people.ts, signed in. */
export async function aGuest(house: House, guest: Pick<NewAccount, 'login' | 'name' | 'role' | 'area'> & Partial<NewAccount>): Promise<Caller> {
  const password = 'mật khẩu của khách quen';
  const account: NewAccount = { kind: 'office', criteria: null, areaAsOf: '12/3/2024', from: '01/01/2019', basis: { number: '01/QĐ', date: '02/01/2019', issuer: 'Phân công để thử' }, password, ...guest };
  const added = await addAccount(house.office, operatorAtKeyboard(), account);
  const actor = await findActor(house.office, guest.login);
  if (!added.ok || !actor) throw new Error(JSON.stringify(added));
  await changePassword(house.office, actor, { password, session: null });
  return new Caller(house.app, cookieOf(await house.nobody.post('/api/v1/session', { login: guest.login, password })));
}

export function done<T>(answer: Answer): T {
  expect(answer.statusCode, answer.body.slice(0, 2000)).toBe(200);
  return answer.json<T>();
}

/** Id of a unit that bore a code on a day. */
export function unitId(house: House, code: string, on: string): string {
  const unit = house.office.places.findByCode(code, date(on));
  if (!unit) throw new Error(`no unit ${code} on ${on}`);
  return unit.id;
}

const lineOf = (text: Paper['blocks'][number]) => {
  switch (text.kind) {
    case 'section': return text.text;
    case 'table': return wordsOf(text.table);
    case 'clause': return `${text.number}${text.number.endsWith(')') ? '' : '.'} ${text.text.map((span) => span.text).join('')}`;
    case 'article': case 'bullet': case 'paragraph': return text.text.map((span) => span.text).join('');
  }
};

/** Takes apart a paper from its two forms. What stands in no numbered part, and the words it closes with, are its body. */
export async function readPrinted(json: Answer, word: Answer): Promise<Printed> {
  const { paper } = done<{ paper: Paper }>(json);
  const bytes = new Uint8Array(word.rawPayload);
  const letter = await readLetter('paper.docx', bytes);
  if (!letter.ok) throw new Error(JSON.stringify(letter.refusals));
  const sections: Record<string, string[]> = { I: [], II: [], III: [], body: [] };
  let now = 'body';
  for (const block of paper.blocks) {
    if (block.kind === 'section') now = block.number;
    (sections[now] ??= []).push(lineOf(block));
  }
  sections['body'] = [...(sections['body'] ?? []), ...paper.blocks.slice(-1).map(lineOf)];
  const joined = (lines: readonly (string | null)[]) => lines.filter((line) => line !== null).join('\n');
  return {
    parts: {
      head: joined([paper.parentBody, paper.body, paper.sign, paper.date === null ? paper.place : `${paper.place}, ${printLongDate(paper.date)}`, paper.typeName]), subject: paper.subject, addressees: joined(paper.addressees), bases: joined(paper.bases),
      I: joined(sections['I'] ?? []), II: joined(sections['II'] ?? []), III: joined(sections['III'] ?? []), body: joined(sections['body'] ?? []),
      recipients: joined([...paper.recipients, `Lưu: ${paper.archive}`]), signature: joined(paper.signatures.flatMap(({ lines, name }) => [...lines, name])), appendices: joined(paper.appendices.map(wordsOf)),
    },
    word: letter.value.sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)).map(({ text }) => text).join('\n'), bytes, paper,
  };
}

/** Whatever its rows hold, as text. */
function wordsOf(report: Report): string {
  return JSON.stringify(report);
}

/** Where a fact stands: in the part named, and in the Word file too, whatever its capitals and broken lines. */
export function expectFact({ parts, word }: Printed, [no, text, place]: GoldenFact): void {
  const flat = (words: string) => words.toLocaleLowerCase('vi').replace(/\s+/gu, ' ');
  const found = places.filter((part) => flat(parts[part]).includes(flat(text)));
  expect({ no, text, found, inWord: flat(word).includes(flat(text)) }).toEqual({ no, text, found: expect.arrayContaining([place]), inWord: true });
}

/** Rules of NĐ 30/2020/NĐ-CP that a Word file breaks. */
export async function brokenRules(house: House, bytes: Uint8Array): Promise<readonly string[]> {
  const checked = await checkPaper('paper.docx', bytes, house.office.law.programme.papers);
  if (!checked.ok) throw new Error(JSON.stringify(checked.refusals));
  return checked.value.rules.filter(({ pass }) => pass === false).map(({ id, found }) => `${id}: ${found}`);
}
