import { printDate, readDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { seriesOf, workingDaysBetween } from '#domain/criteria/series-rules.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { letterType } from '#domain/directives/document-types.ts';
import { makeSign } from '#domain/directives/print-sign.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { found, handOf, lineOf } from './draft-document.ts';
import { ownDocument, reachOfIssuer } from './own-document.ts';

export interface IssueDocument {
  readonly id: number;
  /** The day it was signed, as typed; the year its number is of. */
  readonly date: string;
  /** Null is the next of the series. A number is given for a paper that bears one already. */
  readonly number: number | null;
  /** Behind a number that was used twice: `a`; empty otherwise. */
  readonly letter: string;
  /** Mark of the division, for a letter: KT of 537/UBND-KT. */
  readonly division: string;
}

export interface Issued {
  readonly document: OfficialDocument;
  /** Working days after signing, where more than the decree allows; null where it was in time, or its number was given because it is old. */
  readonly lateBy: number | null;
}

/**
 * Numbers a draft and puts it out: the next number of issuer, year and series, or the one it bears already if nobody else does (NĐ 30/2020/NĐ-CP, Điều 15). From then on
 * nothing in it changes. It should leave on the day of signing or the next working day (Điều 18); later is told, not refused.
 */
export const issueDocument = deed<IssueDocument, Issued>('issue-document', {
  reach: (office, { id }) => reachOfIssuer(office, id),
  act: issueDraft,
  record: (_input, { document }) => lineOf(document),
});

/** Within a deed of one's own: the number is taken and the paper is out, or nothing is done. */
export async function issueDraft(desk: Desk, input: IssueDocument): Promise<Outcome<Issued>> {
  const own = await ownDocument(desk, input.id);
  if (!own.ok) return own;
  const body = own.value.issuer && findBody(desk.law.programme.bodies, desk.places, own.value.issuer);
  if (!body) return refuse('unknown-document', { id: String(input.id) });
  if (own.value.state !== 'draft') return refuse('not-a-draft', { sign: own.value.sign ?? own.value.subject });
  const day = pastDay(desk, input.date);
  if (!day.ok) return day;
  const numbered = await takeNumber(desk, body, own.value.type, day.value, input);
  if (!numbered.ok) return numbered;
  await desk.shelves.documents.issue(input.id, { ...numbered.value, issuer: body.id, date: day.value }, handOf(desk));
  const document = await found(desk, input.id);
  if (!document.ok) return document;
  const { series: rules } = desk.law.programme;
  const waited = workingDaysBetween(day.value, desk.clock.today(), rules);
  return done({ document: document.value, lateBy: input.number === null && waited > rules.issueWithinWorkingDays ? waited : null });
}

interface Numbered {
  readonly number: number;
  readonly letter: string;
  readonly series: string;
  readonly sign: string;
}

/**
 * The next free number, or the given one if it is free. A sign of the issuer that came in from outside counts as used. A letter that we number bears the mark of its
 * division (NĐ 30/2020/NĐ-CP, Phụ lục I, mục II.3); one that bears its number already is taken as it is.
 */
async function takeNumber({ shelves, law }: Desk, body: Body, type: string, day: CalendarDate, { number: given, letter: typed, division }: IssueDocument): Promise<Outcome<Numbered>> {
  if (given === null && type === letterType && division.trim() === '') return refuse('division-needed', { issuer: body.name, mark: body.kind.mark }, 'division');
  const year = yearOf(day);
  const letter = given === null ? '' : typed.trim().toLowerCase();
  const series = seriesOf(law.programme.series, { kind: body.kind.id, level: body.unit.level }, type);
  const signed = (number: number) => makeSign({ number, letter, type, mark: body.kind.mark, division: division.trim() });
  const isUsed = async (number: number) => (await shelves.documents.bySign(signed(number), year, body.id)).length > 0;
  let number = given ?? (await shelves.documents.nextNumber(body.id, year, series));
  if (given === null) while (await isUsed(number)) number++;
  else if (await shelves.documents.isTaken(body.id, year, { number, letter, series }) || (await isUsed(number))) return refuse('number-taken', { sign: signed(number), year, issuer: body.name }, 'number');
  return done({ number, letter, series, sign: signed(number) });
}

/** A day that has come already. */
export function pastDay({ clock }: Pick<Desk, 'clock'>, typed: string, at = 'date'): Outcome<CalendarDate> {
  const day = readDate(typed);
  if (!day.ok) return { ok: false, refusals: day.refusals.map((refusal) => ({ ...refusal, at })) };
  return day.value > clock.today() ? refuse('day-ahead', { found: printDate(day.value), today: printDate(clock.today()) }, at) : day;
}
