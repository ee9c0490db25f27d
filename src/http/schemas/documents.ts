import Type, { type Static } from 'typebox';
import { now } from './bodies.ts';
import { day, part, unitCode } from './view.ts';

const textOrNull = Type.Union([Type.String(), Type.Null()]);
const integerOrNull = Type.Union([Type.Integer(), Type.Null()]);
const bodyIdText = Type.String({ minLength: 3, maxLength: 80, description: 'A body: its kind and its unit, as GET /documents/choices names them' });
const short = Type.String({ maxLength: 200 });

const body = Type.Object({ id: Type.String(), name: Type.String(), mark: Type.String({ description: 'What its signs end in' }) });

const state = Type.Union([Type.Literal('draft'), Type.Literal('issued'), Type.Literal('received'), Type.Literal('recalled')]);
const fileKind = Type.Union([Type.Literal('printed'), Type.Literal('signed')], { description: 'As the house printed it when it took its number, or what was signed' });
const role = Type.Union([Type.Literal('basis'), Type.Literal('reference'), Type.Literal('amends'), Type.Literal('corrects')], { description: 'Rested on, spoken of, amended in its content, put right in its layout' });

const brief = Type.Object({
  id: Type.Integer(),
  state,
  type: Type.String({ description: 'KH, TB, QĐ; CV is a letter' }),
  sign: textOrNull,
  date: textOrNull,
  issuer: textOrNull,
  issuerName: Type.String(),
  subject: Type.String(),
  signer: Type.String(),
  text: Type.String({ description: 'How other papers name it' }),
  hasFile: Type.Boolean(),
});
export type BriefDocument = Static<typeof brief>;

const arrival = Type.Object({ body: Type.String(), name: Type.String(), now, number: Type.Integer(), on: Type.String() });
const hand = { person: Type.String(), behalf: textOrNull, at: Type.String() };
const recipient = Type.Object({ body: textOrNull, name: Type.String(), purpose: Type.String() });
const citation = Type.Object({ document: integerOrNull, text: Type.String(), role });

export const listDocumentsQuery = {
  unit: unitCode,
  asOf: day,
  direction: Type.Union([Type.Literal('out'), Type.Literal('in')], { description: 'Written by the bodies of the area, or come to them' }),
  year: Type.Optional(Type.Integer({ minimum: 1945, maximum: 2200 })),
  type: Type.Optional(Type.String({ minLength: 1, maxLength: 10 })),
  body: Type.Optional(bodyIdText),
  text: Type.Optional(short),
  skip: Type.Optional(Type.Integer({ minimum: 0, description: 'How many to pass over: the next of a long list' })),
};

export const listDocumentsAnswer = Type.Object({
  part,
  total: Type.Integer({ description: 'How many there are, of which one answer tells `limit` at most, newest first' }),
  limit: Type.Integer(),
  documents: Type.Array(Type.Object({ ...brief.properties, arrivals: Type.Array(arrival) })),
});
export type ListDocumentsAnswer = Static<typeof listDocumentsAnswer>;

export const choicesQuery = { asOf: day };
export const choicesAnswer = Type.Object({
  types: Type.Array(Type.Object({ code: Type.String(), name: Type.String() })),
  draftFor: Type.Array(body),
  issueFor: Type.Array(body),
  receiveFor: Type.Array(body),
  recipients: Type.Array(body),
  file: Type.Object({ accepts: Type.Array(Type.String()), megabytes: Type.Number() }),
});
export type DocumentChoicesAnswer = Static<typeof choicesAnswer>;

export const documentAnswer = Type.Object({
  ...brief.properties,
  recipients: Type.Array(Type.Object({ ...recipient.properties, now })),
  cites: Type.Array(citation),
  answers: integerOrNull,
  thread: Type.Object({ answers: Type.Union([brief, Type.Null()]), answeredBy: Type.Array(brief), cites: Type.Array(brief), citedBy: Type.Array(brief) }, { description: 'As far as the reader may see them' }),
  drafts: Type.Array(Type.Object({ ...hand, subject: Type.String() })),
  issued: Type.Union([Type.Object(hand), Type.Null()]),
  arrivals: Type.Array(Type.Object({ ...arrival.properties, ...hand })),
  files: Type.Array(Type.Object({ ...hand, kind: fileKind, name: Type.String(), sha: Type.String() })),
  recall: Type.Union([Type.Object({ ...hand, reason: Type.String() }), Type.Null()]),
  page: Type.Union([Type.Object({ kind: Type.Union([Type.Literal('plan'), Type.Literal('push')]), id: Type.Integer() }), Type.Null()], { description: 'The plan it is, or the push it urges for, where more is to be read' }),
  may: Type.Object({ redraft: Type.Boolean(), issue: Type.Boolean(), recall: Type.Boolean(), keepFile: Type.Boolean() }),
});
export type DocumentAnswer = Static<typeof documentAnswer>;

const typedCitations = Type.Array(Type.Object({ document: integerOrNull, text: Type.String({ maxLength: 1000 }), role }, { additionalProperties: false }), { maxItems: 100 });
const subject = Type.String({ maxLength: 1000 });
const answersField = integerOrNull;

export const draftBody = Type.Object({
  type: Type.String({ minLength: 1, maxLength: 10 }),
  issuer: bodyIdText,
  subject,
  signer: short,
  recipients: Type.Array(Type.Object({ body: Type.Union([bodyIdText, Type.Null()]), name: short, purpose: short }, { additionalProperties: false }), { maxItems: 500 }),
  cites: typedCitations,
  answers: answersField,
}, { additionalProperties: false });

export const briefAnswer = brief;

export const issueBody = Type.Object({
  date: day,
  number: Type.Union([Type.Integer({ minimum: 1, maximum: 99999 }), Type.Null()], { description: 'Null is the next number of the series' }),
  letter: Type.Optional(Type.String({ pattern: '^[a-z]?$' })),
  division: Type.Optional(Type.String({ maxLength: 40, description: 'For a letter: KT of 537/UBND-KT' })),
}, { additionalProperties: false });
export const issuedAnswer = Type.Object({ ...brief.properties, lateBy: Type.Union([Type.Integer(), Type.Null()], { description: 'Working days between signing and issue, where more than the decree allows' }) });
export type IssuedAnswer = Static<typeof issuedAnswer>;

export const recallBody = Type.Object({ reason: Type.String({ minLength: 1, maxLength: 2000 }) }, { additionalProperties: false });

export const receiveBody = Type.Object({
  at: bodyIdText,
  arrivedOn: day,
  type: Type.String({ minLength: 1, maxLength: 10 }),
  issuer: Type.Union([bodyIdText, Type.Null()]),
  issuerName: short,
  sign: Type.String({ maxLength: 80 }),
  date: Type.String({ maxLength: 40 }),
  subject,
  signer: short,
  cites: typedCitations,
  answers: answersField,
}, { additionalProperties: false });
export const receivedAnswer = Type.Object({ ...brief.properties, arrival: Type.Integer({ description: 'Number of arrival' }), doubts: Type.Array(Type.Object({ code: Type.String(), sentence: Type.String() })) });
export type ReceivedAnswer = Static<typeof receivedAnswer>;

export const documentFileQuery = { kind: fileKind };
export const keepFileQuery = { name: Type.String({ minLength: 1, maxLength: 200, description: 'The file’s own name' }) };
