import Type, { type Static } from 'typebox';

/** The same JSON is printed by `ntm import --json`. With a doubt, batch is null and nothing is stored. */
export const importAnswer = Type.Object({
  batch: Type.Union([Type.Integer(), Type.Null()]),
  rows: Type.Integer(),
  accepted: Type.Integer({ description: 'Readings stored, or that would be stored by a dry run' }),
  unchanged: Type.Integer(),
  doubts: Type.Array(Type.Object({ sheet: Type.String(), at: Type.String(), code: Type.String(), found: Type.String(), expected: Type.String(), sentence: Type.String() })),
  dryRun: Type.Boolean(),
  shape: Type.String(),
  /** What would change, unit by unit, so that a person sees it before confirming. */
  changes: Type.Array(Type.Object({ unit: Type.String(), name: Type.String(), set: Type.String(), metBefore: Type.Integer(), metAfter: Type.Integer(), readings: Type.Integer() })),
});
export type ImportAnswer = Static<typeof importAnswer>;

export const batchAnswer = Type.Object({
  id: Type.Integer(), fileName: Type.String(), asOf: Type.String(), person: Type.String(), at: Type.String(),
  accepted: Type.Integer(), unchanged: Type.Integer(), undoneAt: Type.Union([Type.String(), Type.Null()]), undoneBy: Type.Union([Type.String(), Type.Null()]),
  part: Type.Boolean({ description: 'It wrote to units beside one’s own too' }),
  mayUndo: Type.Boolean(),
});
export const batchesAnswer = Type.Object({ batches: Type.Array(batchAnswer) });
export type BatchesAnswer = Static<typeof batchesAnswer>;

export const undoneAnswer = Type.Object({ batch: Type.Integer() });
