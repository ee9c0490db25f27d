import type { Body } from '#domain/bodies/body.ts';
import { bodiesOf, fullName } from '#domain/bodies/find-body.ts';
import { daysAfter, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { Citation, DocumentHead, OfficialDocument } from '#domain/directives/document.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { citationOf } from '#domain/directives/print-citation.ts';
import type { UrgingFacts } from '#domain/papers/urging-letter.ts';
import { fold } from '#domain/places/fold.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Pace, ProgressBoard } from '#domain/push/progress-board.ts';
import type { LetterChoices, NewPush } from '#domain/push/push.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

type Known = Pick<Office, 'law' | 'places'>;

/** Who pushes: the coordination office of the area, or its people's committee where it has none. */
export function pusherOf({ law }: Known, area: Unit, asOf: CalendarDate): Body | undefined {
  const bodies = bodiesOf(law.programme.bodies, area, asOf);
  return bodies.find(({ kind }) => kind.id === 'vpdp') ?? bodies.find(({ kind }) => kind.id === 'ubnd');
}

/** The committees and coordination offices a letter goes to, unit by unit. */
export function receiversOf({ law, places }: Known, push: NewPush, to: LetterChoices['to']): Body[] {
  const placed = new Map(push.places.map(({ unit, chosen }) => [unit, chosen]));
  const isMeant = (unit: Unit) => to === 'all' || placed.get(unit.id) === 'slow';
  return push.board.lines.flatMap(({ unit }) => places.find(unit) ?? []).filter(isMeant).flatMap((unit) => bodiesOf(law.programme.bodies, unit, push.asOf).filter(({ kind }) => kind.id === 'ubnd' || kind.id === 'vpdp'));
}

/** As the board proposes, where nobody has chosen yet. */
export function asProposed(board: ProgressBoard): NewPush {
  const placeOf = (pace: Pace) => ({ proposed: pace, chosen: pace, reason: '' });
  return { area: board.area, asOf: board.asOf, board, places: board.lines.map(({ unit, proposed }) => ({ unit, ...placeOf(proposed) })) };
}

/** What a letter says where nobody said otherwise: to all, an answer within the days of law/push.json, resting on what the register has. */
export function usualChoices({ law }: Known, bases: readonly Citation[], today: CalendarDate): LetterChoices {
  return { to: 'all', answerBy: daysAfter(today, law.programme.push.answer.days), context: '', signer: { name: '', right: 'head' }, bases: bases.map(({ text }) => text) };
}

/** Plans and directives of the year about the programme that the register has of the area's own bodies, up to a day. */
export async function usualBases({ law }: Known, { documents }: Pick<Shelves, 'documents'>, area: Unit, asOf: CalendarDate): Promise<Citation[]> {
  const year = yearOf(asOf);
  const issuers = bodiesOf(law.programme.bodies, area, asOf).filter(({ kind }) => kind.id === 'ubnd' || kind.id === 'bcd').map(({ id }) => id);
  const found = await documents.headsOfIssuers(issuers, { from: year, to: year });
  const types = documentTypes(law.programme.papers);
  const isBasis = ({ type, state, sign, date, subject }: DocumentHead) =>
    (type === 'KH' || type === 'CT') && (state === 'issued' || state === 'received') && sign !== null && date !== null && date <= asOf && /nong thon moi|ntm/.test(fold(subject));
  return found.filter(isBasis).map((document) => ({ document: document.id, text: citationOf(document, types), role: 'basis' }));
}

/** Everything the paper needs beside its wording. */
export function urgingFacts({ law, places }: Known, push: NewPush, choices: LetterChoices, issuer: Body, document: OfficialDocument | undefined): UrgingFacts {
  const receivers = receiversOf({ law, places }, push, choices.to);
  const kinds = kindsOf(push.board.lines.flatMap(({ unit }) => places.find(unit) ?? []));
  const patterns = [...new Set(receivers.map(({ kind }) => kind.full))];
  return {
    push, choices, issuer, kinds,
    addressees: choices.to === 'all' ? patterns.map((pattern) => pattern.replaceAll('{unit}', kinds)) : receivers.map(fullName),
    number: document?.sign ? Number.parseInt(document.sign, 10) : null,
    sign: document?.sign ?? null,
    date: document?.date ?? null,
  };
}

const order = ['huyện', 'quận', 'thị xã', 'thành phố', 'xã', 'phường', 'thị trấn', 'đặc khu'];

/** `các huyện, thành phố`. */
function kindsOf(units: readonly Unit[]): string {
  const kinds = [...new Set(units.map(({ kind }) => kind))].toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return `các ${kinds.join(', ')}`;
}
