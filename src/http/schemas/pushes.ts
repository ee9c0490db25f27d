import Type, { type Static } from 'typebox';
import { grounds } from './grounds.ts';
import { day, part, unitCode } from './view.ts';

const orNull = { text: Type.Union([Type.String(), Type.Null()]), integer: Type.Union([Type.Integer(), Type.Null()]), number: Type.Union([Type.Number(), Type.Null()]) };
const pace = Type.Union([Type.Literal('good'), Type.Literal('middle'), Type.Literal('slow'), Type.Literal('unranked')], { description: 'khá, trung bình, chậm; unranked where too little is known' });
const id = Type.Integer({ minimum: 1 });

export const pushQuery = { unit: unitCode, asOf: day };
export const pushParams = Type.Object({ id });

const share = Type.Object({
  part: Type.Number(),
  whole: Type.Number(),
  unit: Type.String({ description: 'criteria, works, dong, duties or reports' }),
  of: Type.Union([Type.String(), Type.Null()], { description: 'The measure that is the denominator' }),
  asOf: orNull.text,
  summed: Type.Union([Type.Object({ reported: Type.Integer(), of: Type.Integer() }), Type.Null()], { description: 'Added up from so many of so many units below' }),
  grounds,
});

const component = Type.Object({
  id: Type.String({ description: 'criteria, not-started, disbursement, overdue or late-reports' }),
  state: Type.Union([Type.Literal('known'), Type.Literal('missing')]),
  score: orNull.number,
  share: Type.Union([share, Type.Null()]),
  expected: Type.Union([Type.Number(), Type.Null()], { description: 'Share of the whole that the curve expects by the day' }),
  beside: Type.Union([share, Type.Null()]),
  reason: Type.Union([Type.String(), Type.Null()], { description: 'Why it is missing' }),
  lacking: Type.Array(Type.String()),
});
export type PresentedComponent = Static<typeof component>;

const line = Type.Object({
  unit: Type.String(), name: Type.String(), rank: orNull.integer, score: orNull.number, proposed: pace, components: Type.Array(component),
});
export type PresentedLine = Static<typeof line>;

const lagging = Type.Object({
  unit: Type.String(), name: Type.String(), within: Type.String(), withinName: Type.String(), set: Type.String(), unmet: Type.Array(Type.Integer()),
  notStarted: orNull.integer, allocatedNotStarted: orNull.integer,
});
export type PresentedLagging = Static<typeof lagging>;

const board = Type.Object({ area: Type.String(), areaName: Type.String(), asOf: Type.String(), lines: Type.Array(line), lagging: Type.Array(lagging), perhapsLagging: Type.Array(lagging) });

const named = Type.Array(Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String() }));

export const boardAnswer = Type.Object({
  board, part, mayPush: Type.Boolean(), mayEnter: Type.Boolean(),
  components: Type.Array(Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String(), weight: Type.Number(), confidence: Type.String(), note: Type.String() })),
  measures: named,
  reports: named,
  bands: Type.Object({ good: Type.Number(), slow: Type.Number() }),
  minimumKnown: Type.Integer(),
});
export type BoardAnswer = Static<typeof boardAnswer>;

export const savePushBody = Type.Object({
  ...pushQuery,
  places: Type.Array(Type.Object({ unit: unitCode, proposed: pace, chosen: pace, reason: Type.String({ maxLength: 2000 }) }, { additionalProperties: false }), { maxItems: 1000 }),
}, { additionalProperties: false });
export const savedPushAnswer = Type.Object({ id });

const signer = Type.Object({ name: Type.String({ maxLength: 200 }), right: Type.Union([Type.Literal('head'), Type.Literal('deputy')]) }, { additionalProperties: false });
export const draftLetterBody = Type.Object({
  to: Type.Union([Type.Literal('all'), Type.Literal('slow')]),
  answerBy: Type.Union([day, Type.Null()], { description: 'null: so many days from today as law/push.json says' }),
  context: Type.String({ maxLength: 2000 }),
  signer,
  bases: Type.Union([Type.Array(Type.String({ maxLength: 500 }), { maxItems: 30 }), Type.Null()], { description: 'As printed; null: what the register has of the area’s plans of the year' }),
}, { additionalProperties: false });
export const draftedLetterAnswer = Type.Object({ push: id, document: id, answerBy: Type.String() });

const paper = Type.Object({ id, state: Type.String(), sign: orNull.text, date: orNull.text, subject: Type.String(), issuerName: Type.String() });
const thread = Type.Object({
  document: paper, answerBy: Type.String(), answers: Type.Array(paper),
  duties: Type.Array(Type.Object({ id, unit: orNull.text, name: Type.String({ description: 'Of the body that leads it' }), state: Type.String() })),
});
export type PresentedThread = Static<typeof thread>;

const place = Type.Object({ unit: Type.String(), proposed: pace, chosen: pace, reason: Type.String() });
export const pushAnswer = Type.Object({
  id, board, places: Type.Array(place), person: Type.String(), behalf: orNull.text, at: Type.String(), mayPush: Type.Boolean(), letters: Type.Array(thread),
  usual: Type.Object({ answerBy: Type.String(), bases: Type.Array(Type.String()) }),
});
export type PushAnswer = Static<typeof pushAnswer>;

const followed = Type.Object({
  unit: Type.String(), name: Type.String(), proposed: pace, chosen: pace, reason: Type.String(), score: orNull.number,
  duty: orNull.text, answer: Type.Union([paper, Type.Null()]),
  next: Type.Union([Type.Object({ asOf: Type.String(), chosen: pace, score: orNull.number }), Type.Null()]),
});
export const pushesAnswer = Type.Object({
  pushes: Type.Array(Type.Object({ id, area: Type.String(), areaName: Type.String(), asOf: Type.String(), person: Type.String(), at: Type.String(), letters: Type.Array(thread), units: Type.Array(followed) })),
});
export type PushesAnswer = Static<typeof pushesAnswer>;
