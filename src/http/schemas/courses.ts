import Type, { type Static } from 'typebox';
import { axes, moveNames, stages } from '#domain/criteria/workflow.ts';
import { enterReadingBody, readingAnswer } from './sheet.ts';
import { standing } from './standings.ts';
import { day, part, setId, unitCode } from './view.ts';

const axis = Type.Enum(axes, { description: 'Whose opinion: the unit itself, its area, the owning department, the council' });
const stage = Type.Enum(stages, { description: 'open may be entered freely; every other stage is locked' });
const move = Type.Enum(moveNames);
const plainMove = Type.Enum(['submit', 'withdraw', 'verify', 'confirm', 'return', 'decide'], { description: 'Every move but correct, which brings a figure: POST /readings/correct' });
const verdict = Type.Union([Type.Literal('met'), Type.Literal('unmet')]);
export const criterion = Type.Integer({ minimum: 1, maximum: 99 });
const since = Type.Union([Type.String(), Type.Null()], { description: 'ISO instant; null where nothing was done yet' });
const place = Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String() });

export const opinionAnswer = Type.Object({
  seq: Type.Integer(),
  asOf: Type.String(),
  move,
  axis,
  verdict: Type.Union([verdict, Type.Null()]),
  reason: Type.String(),
  person: Type.String({ description: 'Login' }),
  name: Type.String({ description: 'Name of the person, or the login where there is none' }),
  behalf: Type.Union([Type.String(), Type.Null()], { description: 'Login of whom the person acted for' }),
  role: Type.String({ description: 'Name of the role in which the person acted then' }),
  at: Type.String(),
  older: Type.Boolean({ description: 'A figure of the criterion was entered after this opinion was given' }),
});
export type OpinionAnswer = Static<typeof opinionAnswer>;

/** A move the signed-in person may make now; exactly these are accepted. */
export const openMove = Type.Object({ move, axis, verdict: Type.Boolean({ description: 'A verdict must be given, and otherwise must not' }), reason: Type.Boolean({ description: 'A reason must be given' }) });

const held = Type.Union([opinionAnswer, Type.Null()]);

export const courseAnswer = Type.Object({
  criterion: Type.Integer(),
  vi: Type.String(),
  en: Type.String(),
  owner: Type.String({ description: 'Name of the department' }),
  computed: standing,
  /** How many readings of the criterion are in force. */
  readings: Type.Integer(),
  stage,
  since,
  /** The four opinions side by side: the latest verdict on each axis, kept whatever came after. */
  opinions: Type.Object({ self: held, area: held, department: held, council: held }),
  /** The return that sent it back, until it is submitted again. */
  returned: held,
  last: held,
  moves: Type.Array(openMove),
});
export type CourseAnswer = Static<typeof courseAnswer>;

/** The way of every criterion of one unit, with the moves open to the signed-in person. */
export const coursesAnswer = Type.Object({ unit: place, set: Type.String(), asOf: Type.String(), courses: Type.Array(courseAnswer) });
export type CoursesAnswer = Static<typeof coursesAnswer>;

export const criterionCell = Type.Object({ unit: unitCode, set: setId, criterion, asOf: day }, { additionalProperties: false });
export type CriterionCell = Static<typeof criterionCell>;

export const maxCells = 10_000;

/** One move on one or thousands of criteria: all of them or none. `computed` gives each the verdict its figures have. A refusal's `at` is `06328 Long Đống/2`. */
export const movesBody = Type.Object({
  move: plainMove,
  axis,
  verdict: Type.Union([verdict, Type.Literal('computed'), Type.Null()]),
  reason: Type.String({ maxLength: 2000 }),
  cells: Type.Array(criterionCell, { minItems: 1, maxItems: maxCells }),
}, { additionalProperties: false });
export type MovesBody = Static<typeof movesBody>;

export const movesAnswer = Type.Object({ moved: Type.Integer(), stages: Type.Record(Type.String(), Type.Integer(), { description: 'Stage → how many now stand there' }) });
export type MovesAnswer = Static<typeof movesAnswer>;

const { note: _note, ...typed } = enterReadingBody.properties;
export const correctBody = Type.Object({ ...typed, reason: Type.String({ maxLength: 2000 }) }, { additionalProperties: false });
export type CorrectBody = Static<typeof correctBody>;

export const printedReport = Type.Object({ kind: Type.String(), unit: place, set: Type.String(), asOf: Type.String(), format: Type.String(), person: Type.String(), at: Type.String() });

/** The new reading, the criteria that stand open again, and the papers already printed that the correction changes. */
export const correctedAnswer = Type.Object({
  reading: readingAnswer,
  reopened: Type.Array(Type.Object({ criterion: Type.Integer(), asOf: Type.String() })),
  reports: Type.Array(printedReport),
});
export type CorrectedAnswer = Static<typeof correctedAnswer>;

export const courseHistoryAnswer = Type.Object({ opinions: Type.Array(opinionAnswer) });
export type CourseHistoryAnswer = Static<typeof courseHistoryAnswer>;

/** What is to be done: enter figures, submit them, correct what was sent back, verify, confirm, decide. */
export const waitingKinds = ['enter', 'submit', 'correct', 'verify', 'confirm', 'decide'] as const;
const cells = Type.Array(Type.Object({ unit: Type.String(), criterion: Type.Integer(), since, reason: Type.String({ description: 'Why it was sent back; else empty' }) }));
const tallies = {
  set: Type.String(),
  asOf: Type.String(),
  count: Type.Integer(),
  since,
  byUnit: Type.Array(Type.Object({ unit: Type.String(), name: Type.String(), count: Type.Integer(), since })),
  byCriterion: Type.Array(Type.Object({ criterion: Type.Integer(), vi: Type.String(), en: Type.String(), count: Type.Integer(), since })),
  cells,
};

/** What waits for the signed-in person, and what the person waits for, in groups; `since` is the longest wait in each. */
export const waitingAnswer = Type.Object({
  mine: Type.Array(Type.Object({ kind: Type.Enum(waitingKinds), axis, ...tallies })),
  others: Type.Array(Type.Object({ with: axis, roles: Type.Array(Type.String(), { description: 'Names of the roles that may go on with it' }), ...tallies })),
});
export type WaitingAnswer = Static<typeof waitingAnswer>;

const progressCell = Type.Object({
  empty: Type.Integer({ description: 'Open, without any figure' }),
  entered: Type.Integer({ description: 'Open, with figures' }),
  submitted: Type.Integer(),
  verified: Type.Integer({ description: 'By the area only' }),
  confirmed: Type.Integer({ description: 'By the department only' }),
  settled: Type.Integer({ description: 'By both' }),
  oldest: since,
});

/** Units one level down × criteria: how many communes stand where. The six counts of a cell add up to `units`. */
export const progressAnswer = Type.Object({
  unit: place,
  set: Type.String(),
  asOf: Type.String(),
  part,
  criteria: Type.Array(Type.Object({ no: Type.Integer(), vi: Type.String(), en: Type.String(), owner: Type.String() })),
  rows: Type.Array(Type.Object({ unit: place, units: Type.Integer(), cells: Type.Array(progressCell, { description: 'In the order of `criteria`' }) })),
  total: Type.Array(progressCell),
});
export type ProgressAnswer = Static<typeof progressAnswer>;
