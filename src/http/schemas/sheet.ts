import Type, { type Static } from 'typebox';
import { clauseAnswer } from './sets.ts';
import { standing } from './standings.ts';

export const readingAnswer = Type.Object({
  seq: Type.Integer(),
  item: Type.String(),
  asOf: Type.String(),
  value: Type.Unknown({ description: 'ReadingValue of domain/assessment: number, declared, level, not-applicable, unknown or blank' }),
  text: Type.String({ description: 'The value as it is written: 86,7 · Đạt · Chưa đạt · Không áp dụng: lý do' }),
  note: Type.String(),
  source: Type.Object({ kind: Type.String(), ref: Type.String(), at: Type.String(), name: Type.String() }),
  person: Type.String(),
  at: Type.String(),
  batch: Type.Union([Type.Integer(), Type.Null()]),
});
export type ReadingAnswer = Static<typeof readingAnswer>;

const piece = Type.Object({ item: Type.String(), vi: Type.String(), holds: Type.String(), reading: Type.Union([readingAnswer, Type.Null()]) });

export const sheetIndicator = Type.Object({
  code: Type.String(),
  vi: Type.String(),
  en: Type.String(),
  valueType: Type.String(),
  unit: Type.Union([Type.String(), Type.Null()]),
  evidence: Type.Array(Type.String()),
  mayNotApply: Type.Boolean(),
  owner: Type.String(),
  note: Type.Union([Type.String(), Type.Null()]),
  clause: clauseAnswer,
  standing,
  why: Type.String({ description: 'One sentence' }),
  reading: Type.Union([readingAnswer, Type.Null()]),
  pieces: Type.Array(piece, { description: 'Parts, men and women, and facts a condition asks for' }),
});

/** The commune's sheet: every criterion and indicator of a set with value, threshold, verdict and where it came from. */
export const sheetAnswer = Type.Object({
  unit: Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String(), path: Type.String() }),
  set: Type.String(),
  asOf: Type.String(),
  mayEnter: Type.Boolean(),
  met: Type.Integer(),
  unmet: Type.Integer(),
  unknown: Type.Integer(),
  criteria: Type.Array(Type.Object({
    no: Type.Integer(),
    vi: Type.String(),
    en: Type.String(),
    owner: Type.String({ description: 'Name of the department' }),
    mayEnter: Type.Boolean({ description: 'The criterion is part of the person’s work' }),
    standing,
    by: Type.String({ description: 'readings, declaration or nothing' }),
    computed: standing,
    contradiction: Type.Boolean(),
    declaration: Type.Union([readingAnswer, Type.Null()]),
    indicators: Type.Array(sheetIndicator),
  })),
  /** What live scoring in the page needs: the law of the set and of those it leans on, the unit's circumstances, and the readings in force. */
  live: Type.Object({ sets: Type.Array(Type.Unknown()), circumstances: Type.Record(Type.String(), Type.Unknown()), readings: Type.Array(Type.Unknown()) }),
});
export type SheetAnswer = Static<typeof sheetAnswer>;

/** One cell typed on the sheet. `text` is what the person typed; `base` is the seq it replaces (null where there was none), so that two people never overwrite each other unseen. */
export const enterReadingBody = Type.Object({
  unit: Type.String({ pattern: '^[0-9.]{2,12}$' }),
  set: Type.String({ maxLength: 80 }),
  item: Type.String({ maxLength: 80 }),
  asOf: Type.String({ maxLength: 40 }),
  text: Type.String({ maxLength: 400 }),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
  base: Type.Union([Type.Integer(), Type.Null()]),
}, { additionalProperties: false });
export type EnterReadingBody = Static<typeof enterReadingBody>;

export const historyAnswer = Type.Object({ entries: Type.Array(Type.Intersect([readingAnswer, Type.Object({
  undone: Type.Boolean(),
  inForce: Type.Boolean(),
  sentence: Type.String({ description: 'The entry told in words: who, in which role, when, from where, what it was and became, why, and who took it back' }),
})])) });
export type HistoryAnswer = Static<typeof historyAnswer>;
