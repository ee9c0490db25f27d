import { bodyByName } from '#domain/bodies/body-by-name.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { readDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { DocumentSign, OfficialDocument } from '#domain/directives/document.ts';
import { documentTypes, letterType } from '#domain/directives/document-types.ts';
import { readSign } from '#domain/directives/read-sign.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { ReceivedPaper } from '#store/programme-shelves.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { found, handOf, lineOf } from './draft-document.ts';
import { pastDay } from './issue-document.ts';
import { linkCitations } from './link-citations.ts';
import { anyBody, filledSubject, knownType, ownBody, type TypedCitation } from './take-document.ts';

/** A paper that came in, as the clerk reads it off. */
export interface ReceiveDocument {
  /** The body it came to. */
  readonly at: string;
  readonly arrivedOn: string;
  readonly type: string;
  /** The body that wrote it, where it is known to the house; else its name is looked for, and kept as it stands. */
  readonly issuer: string | null;
  readonly issuerName: string;
  /** Empty where it bears none. */
  readonly sign: string;
  /** Empty where it bears none. */
  readonly date: string;
  readonly subject: string;
  readonly signer: string;
  readonly cites: readonly TypedCitation[];
  readonly answers: number | null;
}

export interface Received {
  readonly document: OfficialDocument;
  /** Its number among what came to the body that year. */
  readonly arrival: number;
  /** What is odd about the paper itself; it is registered as it is. */
  readonly doubts: readonly Refusal[];
}

/**
 * Registers a paper that came in, with the next number of arrival of the body and year. A paper the register has already, from its issuer or from another receiver, is not
 * entered twice: it only arrives once more.
 */
export const receiveDocument = deed<ReceiveDocument, Received>('receive-document', {
  reach: (office, { at }) => {
    const body = anyBody(office, at);
    return body.ok ? done({ units: [body.value.unit] }) : body;
  },
  act: async (desk, typed) => {
    const at = ownBody(desk, desk.actor, typed.at);
    if (!at.ok) return at;
    const [arrived, read] = [pastDay(desk, typed.arrivedOn, 'arrivedOn'), await takePaper(desk, typed, at.value)];
    if (!arrived.ok || !read.ok) return { ok: false, refusals: [...(arrived.ok ? [] : arrived.refusals), ...(read.ok ? [] : read.refusals)] };
    const { documents } = desk.shelves;
    const known = await alreadyThere(desk, read.value.paper);
    const before = known && (await documents.trail(known.id)).arrivals.find((arrival) => arrival.body === at.value.id);
    if (before) return refuse('arrived-already', { sign: known.sign ?? known.subject, number: before.number, on: before.on });
    const id = known?.id ?? (await documents.receive(read.value.paper, handOf(desk)));
    const number = await documents.nextArrival(at.value.id, yearOf(arrived.value));
    await documents.arrive(id, { body: at.value.id, number, on: arrived.value }, handOf(desk));
    const document = await found(desk, id);
    return document.ok ? done({ document: document.value, arrival: number, doubts: read.value.doubts }) : document;
  },
  record: ({ at }, { document, arrival }) => lineOf(document, { at, arrival }),
});

async function takePaper(desk: Desk, typed: ReceiveDocument, at: Body): Promise<Outcome<{ paper: ReceivedPaper; doubts: readonly Refusal[] }>> {
  const types = documentTypes(desk.law.programme.papers);
  const [type, subject, day, sign, cites] = [knownType(desk, typed.type), filledSubject(typed.subject), dayOrNone(typed.date), signOrNone(desk, typed.sign), await linkCitations(desk, typed.cites, at.unit)];
  if (!type.ok || !subject.ok || !day.ok || !sign.ok || !cites.ok) return { ok: false, refusals: [type, subject, day, sign, cites].flatMap((one) => (one.ok ? [] : one.refusals)) };
  const issuer = issuerOf(desk, typed, at, day.value);
  const name = issuer?.name ?? typed.issuerName.trim();
  if (name === '') return refuse('unknown-body', { found: typed.issuerName }, 'issuerName');
  const bySign = sign.value === null ? null : sign.value.form === 'letter' ? letterType : sign.value.type;
  const isApart = bySign !== null && types.has(bySign) && bySign !== type.value;
  const year = day.value === null ? (sign.value?.year ?? null) : yearOf(day.value);
  const paper: ReceivedPaper = {
    type: type.value, issuer: issuer?.id ?? null, issuerName: name, subject: subject.value, signer: typed.signer.trim(), recipients: [], cites: cites.value, answers: typed.answers,
    sign: sign.value?.text ?? null, date: day.value, year, numbered: sign.value && year !== null ? numberedBy(sign.value) : null,
  };
  return done({ paper, doubts: isApart ? [refusal('type-and-sign-apart', { word: types.get(type.value) ?? type.value, sign: sign.value?.text ?? '', type: types.get(bySign) ?? bySign }, 'type')] : [] });
}

function issuerOf({ law, places, clock }: Desk, { issuer, issuerName }: ReceiveDocument, at: Body, day: CalendarDate | null): Body | undefined {
  const { bodies } = law.programme;
  return issuer === null ? bodyByName(bodies, places, issuerName, at.unit, day ?? clock.today()) : findBody(bodies, places, issuer);
}

/** How others keep their series is theirs: the ending of the sign stands for it. */
function numberedBy({ number, letter, text }: DocumentSign): ReceivedPaper['numbered'] {
  return { number, letter, series: text.replace(/^\d+[a-z]?/u, '') };
}

async function alreadyThere({ shelves }: Desk, { sign, year, issuer, issuerName }: ReceivedPaper): Promise<OfficialDocument | undefined> {
  if (sign === null) return undefined;
  const found = await shelves.documents.bySign(sign, year, issuer);
  return issuer === null ? found.find((document) => document.issuer === null && fold(document.issuerName) === fold(issuerName)) : found[0];
}

function dayOrNone(typed: string): Outcome<CalendarDate | null> {
  if (typed.trim() === '') return done(null);
  const day = readDate(typed);
  return day.ok ? day : { ok: false, refusals: day.refusals.map((refused) => ({ ...refused, at: 'date' })) };
}

function signOrNone({ law }: Desk, typed: string): Outcome<DocumentSign | null> {
  if (typed.trim() === '') return done(null);
  const sign = readSign(typed, documentTypes(law.programme.papers));
  return sign.ok ? sign : { ok: false, refusals: sign.refusals.map((refused) => ({ ...refused, at: 'sign' })) };
}
