import Type, { type Static } from 'typebox';

const names = Type.Object({ vi: Type.String(), en: Type.String() });

/** How sure a figure is, in the field's own words and with the sources it rests on. */
export const provenance = Type.Object({
  confidence: Type.Union([Type.Literal('official'), Type.Literal('recalled'), Type.Literal('province'), Type.Literal('template')]),
  certainty: Type.Union([Type.String(), Type.Null()]),
  basis: Type.Union([Type.String(), Type.Null()]),
  sources: Type.Array(Type.Object({ id: Type.String(), what: Type.String(), where: Type.String() })),
  note: Type.Union([Type.String(), Type.Null()]),
});

/** A threshold ready to be shown and, with `rule`, to be judged by in the page. */
export const clauseAnswer = Type.Object({
  text: Type.String({ description: 'As it is read aloud: ≥ 42 triệu đồng/người/năm (2023)' }),
  key: Type.String({ description: 'Region or commune group it was found under' }),
  overlay: Type.Union([Type.String(), Type.Null()]),
  kind: Type.String(),
  provenance,
});
export type ClauseAnswer = Static<typeof clauseAnswer>;

export const setLine = Type.Object({
  id: Type.String(),
  name: names,
  level: Type.String(),
  title: Type.String(),
  period: Type.Object({ from: Type.Integer(), to: Type.Integer() }),
  status: Type.String(),
  criteria: Type.Integer(),
  indicators: Type.Integer(),
  legalBasis: Type.String(),
});
export const setsAnswer = Type.Object({ sets: Type.Array(setLine) });
export type SetsAnswer = Static<typeof setsAnswer>;

/** A set as it applies to a unit on a day (or in general): the law itself with every threshold as the unit would be judged by it. */
export const setAnswer = Type.Object({
  set: setLine,
  /** The whole set as data, for browsing all regions; same shape as the file in law/criteria. */
  law: Type.Unknown(),
  overlays: Type.Array(Type.Object({ id: Type.String(), name: names, legalBasis: Type.String(), notes: Type.Array(Type.String()), law: Type.Unknown() })),
  departments: Type.Record(Type.String(), names),
  sources: Type.Record(Type.String(), Type.Object({ what: Type.String(), where: Type.String() })),
  regions: Type.Record(Type.String(), names),
});
export type SetAnswer = Static<typeof setAnswer>;
