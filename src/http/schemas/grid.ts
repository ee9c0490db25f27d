import Type, { type Static } from 'typebox';
import { refusalAnswer } from './session.ts';
import { readingAnswer } from './sheet.ts';
import { part } from './view.ts';

/** The most cells one request may bring: 200 communes × 75 indicators. */
export const mostCells = 15_000;

const item = Type.String({ minLength: 1, maxLength: 80 });
const seq = Type.Union([Type.Integer(), Type.Null()]);

const cellTyped = Type.Object({
  unit: Type.String({ pattern: '^[0-9.]{2,12}$' }),
  set: Type.String({ minLength: 1, maxLength: 80 }),
  item,
  asOf: Type.String({ maxLength: 40 }),
  text: Type.String({ maxLength: 400 }),
  note: Type.Optional(Type.String({ maxLength: 2000 })),
  base: seq,
}, { additionalProperties: false });

/** Cells as they were typed, each with the number of the reading it was typed over. */
export const enterReadingsBody = Type.Object({
  operation: Type.String({ pattern: '^[A-Za-z0-9_-]{8,64}$', description: 'Chosen by the sender, new for every request; sent again with the same one, a request does nothing and is answered as before' }),
  cells: Type.Array(cellTyped, { minItems: 1, maxItems: mostCells }),
}, { additionalProperties: false });
export type EnterReadingsBody = Static<typeof enterReadingsBody>;

/** What became of every cell; `cell` is its place in the request. */
export const enterReadingsAnswer = Type.Object({
  operation: Type.String(),
  repeated: Type.Boolean({ description: 'This request had been answered before; nothing was done now' }),
  taken: Type.Array(Type.Object({ cell: Type.Integer(), seq: Type.Integer() })),
  unchanged: Type.Array(Type.Object({ cell: Type.Integer(), seq }), { description: 'Say what is in force already' }),
  refused: Type.Array(Type.Object({ cell: Type.Integer(), refusals: refusalAnswer.properties.refusals }), { description: 'Doubtful, locked or not yours, with the reason' }),
  conflicts: Type.Array(Type.Object({ cell: Type.Integer(), theirs: Type.Union([readingAnswer, Type.Null()]) }), { description: 'Somebody entered another value meanwhile; null where it was withdrawn' }),
});
export type EnterReadingsAnswer = Static<typeof enterReadingsAnswer>;

const circumstances = Type.Object({ year: Type.Integer(), key: Type.Union([Type.String(), Type.Null()], { description: 'Region or commune group' }), overlays: Type.Array(Type.String(), { description: 'Province decisions in force, by id' }) });

const gridUnit = Type.Object({
  code: Type.String(),
  name: Type.String(),
  parent: Type.String({ description: 'Name of the unit one level up, with its common noun' }),
  circumstances: Type.Integer({ description: 'Place in `circumstances`' }),
  enter: Type.Union([Type.Null(), Type.Array(Type.Integer())], { description: 'Criteria the person may enter; null is all of them' }),
  locked: Type.Array(Type.Integer(), { description: 'Criteria already submitted, and so locked' }),
  criteria: Type.String({ description: 'Standing of every criterion in the order of the set: M met, U unmet, - unknown' }),
  indicators: Type.String({ description: 'Standing of every indicator in the order of the set, in the same letters' }),
  cells: Type.Array(Type.Unknown(), { description: 'Readings in force, each [item, seq, value, day, note]: places in `items` and `days`; value is a number, true or false (declared), text (level), {reason} (not applicable) or null (unknown); an empty note is left out' }),
  leaning: Type.Array(Type.Unknown(), { description: 'Readings of the sets this one leans on, each [place in `leansOn`, item, value]' }),
});

/** Every cell of every unit below one, compact: 200 communes × 75 indicators in one answer. */
export const gridAnswer = Type.Object({
  unit: Type.String(),
  part,
  set: Type.String(),
  asOf: Type.String(),
  seq: Type.Integer({ description: 'Newest reading the answer knows; ask /grid/changes for what came after' }),
  rewound: Type.Integer({ description: 'Grows when an import was taken back; another number means that the whole grid must be fetched again' }),
  items: Type.Array(Type.String()),
  days: Type.Array(Type.String()),
  leansOn: Type.Array(Type.String()),
  circumstances: Type.Array(Type.Array(circumstances), { description: 'What decides the thresholds of a unit: for the set, then for each set it leans on' }),
  units: Type.Array(gridUnit),
});
export type GridAnswer = Static<typeof gridAnswer>;

/** What came after a reading: the cells it changed as they stand now, by whom and when. */
export const gridChangesAnswer = Type.Object({
  seq: Type.Integer(),
  rewound: Type.Integer(),
  cells: Type.Array(Type.Object({
    unit: Type.String(),
    item: Type.String(),
    reading: Type.Union([readingAnswer, Type.Null()], { description: 'null where the value was withdrawn' }),
  })),
  locked: Type.Array(Type.Object({ unit: Type.String(), criteria: Type.Array(Type.Integer()) }), { description: 'Units with locked criteria, all of them' }),
});
export type GridChangesAnswer = Static<typeof gridChangesAnswer>;
