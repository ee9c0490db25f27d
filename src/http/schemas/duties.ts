import Type, { type Static } from 'typebox';
import { deadlineKinds } from '#domain/directives/deadline.ts';
import { dutyAnswers, dutyEventKinds, dutyJudgements, dutyStates } from '#domain/directives/duty.ts';
import { timings } from '#domain/directives/lateness.ts';
import { heldBody, now } from './bodies.ts';
import { day, part, unitCode } from './view.ts';

const oneOf = <const T extends string>(values: readonly T[]) => Type.Unsafe<T>({ type: 'string', enum: [...values] });
const orNull = { text: Type.Union([Type.String(), Type.Null()]), integer: Type.Union([Type.Integer(), Type.Null()]) };
const bodyName = Type.String({ minLength: 1, maxLength: 80, description: 'A body as kind:unit' });
const criterion = Type.String({ minLength: 1, maxLength: 120, description: 'set/no or set/2.1' });
const note = Type.String({ maxLength: 4000 });
const term = Type.String({ maxLength: 200, description: 'In words: trước ngày 15/12/2023, quý I/2024, 02 đợt: tháng 6 và tháng 10, thường xuyên' });
const registerNumber = Type.Integer({ minimum: 1 });

export const dutiesQuery = {
  whose: oneOf(['mine', 'given', 'area'] as const),
  unit: Type.Optional(unitCode),
  asOf: Type.Optional(day),
  state: Type.Optional(oneOf(dutyStates)),
  timing: Type.Optional(oneOf(timings)),
  document: Type.Optional(registerNumber),
  criterion: Type.Optional(criterion),
  skip: Type.Optional(Type.Integer({ minimum: 0, description: 'How many to pass over: the next of a long list' })),
};

export const giveDutiesBody = Type.Object({
  document: Type.Union([registerNumber, Type.Null()]),
  place: Type.String({ maxLength: 80 }),
  giver: bodyName,
  leads: Type.Array(bodyName, { maxItems: 500 }),
  supporting: Type.Array(bodyName, { maxItems: 100 }),
  content: note,
  unit: Type.Union([unitCode, Type.Null()]),
  asOf: Type.Union([day, Type.Null()]),
  criteria: Type.Array(criterion, { maxItems: 100 }),
  deadline: term,
  proof: Type.String({ maxLength: 1000 }),
}, { additionalProperties: false });
export type GiveDutiesBody = Static<typeof giveDutiesBody>;

export const givenAnswer = Type.Object({ duties: Type.Array(Type.Object({ id: Type.Integer(), lead: Type.String(), due: orNull.text })) });
export type GivenAnswer = Static<typeof givenAnswer>;

export const alikeBody = Type.Object({ leads: Type.Array(bodyName, { maxItems: 500 }), content: note, criteria: Type.Array(criterion, { maxItems: 100 }) }, { additionalProperties: false });
export const citeBody = Type.Object({ document: registerNumber, place: Type.String({ maxLength: 80 }) }, { additionalProperties: false });

const said = oneOf([...dutyAnswers, ...dutyJudgements]);
export const eventBody = Type.Object({ kind: said, note, percent: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })), deadline: Type.Optional(term), document: Type.Optional(registerNumber) }, { additionalProperties: false });
export const proofQuery = {
  kind: said, note, percent: Type.Optional(Type.Integer({ minimum: 0, maximum: 100 })), deadline: Type.Optional(term), document: Type.Optional(registerNumber),
  name: Type.String({ minLength: 1, maxLength: 200, description: 'The file’s own name' }),
};

const deadline = Type.Object({ kind: oneOf(deadlineKinds), wording: Type.String(), printed: Type.String(), spans: Type.Array(Type.Object({ from: Type.String(), to: Type.String() })) });

const line = {
  id: Type.Integer(),
  content: Type.String(),
  giver: heldBody,
  lead: heldBody,
  supporting: Type.Array(heldBody),
  unit: Type.Union([Type.Object({ code: Type.String(), kind: Type.String(), name: Type.String() }), Type.Null()]),
  /** Where the criteria it serves are looked at: of the unit it is about, or of the lead's. */
  criteria: Type.Array(Type.Object({ set: Type.String(), item: Type.String() })),
  deadline,
  due: Type.Union([Type.String(), Type.Null()], { description: 'The next day something is due by' }),
  daysLeft: Type.Union([Type.Integer(), Type.Null()], { description: 'Negative: days late' }),
  timing: oneOf(timings),
  doneLateBy: Type.Integer(),
  state: oneOf(dutyStates),
  percent: orNull.integer,
  isAsked: Type.Boolean({ description: 'More time was asked for and not answered yet' }),
  papers: Type.Integer(),
  proof: Type.String(),
};
export const dutyLine = Type.Object(line);
export type DutyLine = Static<typeof dutyLine>;

export const dutiesAnswer = Type.Object({ part, counts: Type.Object({ 'closed': Type.Integer(), 'no-term': Type.Integer(), 'far': Type.Integer(), 'soon': Type.Integer(), 'overdue': Type.Integer() }), total: Type.Integer({ description: 'How many there are, of which one answer tells `limit` at most' }), limit: Type.Integer(), duties: Type.Array(dutyLine) });
export type DutiesAnswer = Static<typeof dutiesAnswer>;

export const dutyAnswer = Type.Object({
  ...line,
  sources: Type.Array(Type.Object({ document: Type.Integer(), sign: orNull.text, date: orNull.text, subject: Type.String(), issuer: Type.String(), place: Type.String() })),
  events: Type.Array(Type.Object({
    kind: oneOf(dutyEventKinds), on: Type.String(), note: Type.String(), percent: orNull.integer, deadline: orNull.text,
    files: Type.Array(Type.Object({ sha: Type.String(), name: Type.String() })), document: orNull.integer, person: Type.String(), behalf: orNull.text, at: Type.String(),
  })),
  ladder: Type.Array(Type.Object({ afterDays: Type.Integer(), body: Type.String(), name: Type.String(), now, isReached: Type.Boolean() })),
  reminders: Type.Array(Type.Object({ login: Type.String(), kind: Type.String(), due: Type.String(), on: Type.String() })),
  moves: Type.Array(Type.Object({ event: said, needs: Type.Array(Type.String()) }), { description: 'What the one who asks may say now' }),
});
export type DutyAnswer = Static<typeof dutyAnswer>;

export const deskAnswer = Type.Object({ givers: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), leads: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), kind: Type.String(), kindName: Type.String(), level: Type.String(), isOwn: Type.Boolean() })) })) });
export type DeskAnswer = Static<typeof deskAnswer>;

export const countsAnswer = Type.Object({ criteria: Type.Array(Type.Object({ no: Type.Integer(), open: Type.Integer(), overdue: Type.Integer(), all: Type.Integer() })) });
export type DutyCountsAnswer = Static<typeof countsAnswer>;
