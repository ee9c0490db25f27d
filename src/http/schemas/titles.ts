import Type, { type Static } from 'typebox';
import { gaugeVerdicts } from '#domain/titles/gauge.ts';
import { titleEventKinds, titleStatuses } from '#domain/titles/title.ts';
import { day, part, setId, unitCode } from './view.ts';

const typed = Type.String({ maxLength: 400 });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);
const place = Type.Object({ code: Type.String(), kind: Type.String(), name: Type.String() });

export const areaQuery = { unit: unitCode, asOf: day };

export const gaugeAnswer = Type.Object({
  total: Type.Integer(),
  unmet: Type.Array(Type.Integer()),
  unknown: Type.Array(Type.Integer()),
  unmetShare: Type.Number({ description: 'Unmet of all criteria, 0 to 1; what is unknown is not counted as unmet' }),
  hasKey: Type.Boolean(),
  verdict: Type.Enum(gaugeVerdicts, { description: 'It tells, and never changes a title' }),
  atWorst: Type.Enum(gaugeVerdicts, { description: 'If everything unknown were unmet' }),
  rule: orNull(Type.String()),
});
export type GaugeAnswer = Static<typeof gaugeAnswer>;

export const titleAnswer = Type.Object({
  id: Type.Integer(),
  unit: place,
  parent: orNull(place),
  unitTo: orNull(Type.String({ description: 'Last day of the unit' })),
  kind: Type.String(),
  kindName: Type.String(),
  titleYear: Type.Integer({ description: 'The year it is for, which is not the decision’s' }),
  decision: Type.String(),
  decidedOn: Type.String(),
  issuer: Type.String(),
  set: orNull(Type.String()),
  setName: orNull(Type.String()),
  status: Type.Enum(titleStatuses),
  highest: Type.Boolean({ description: 'Its unit is counted under it' }),
  campaign: orNull(Type.Integer()),
  gauge: orNull(gaugeAnswer),
  events: Type.Array(Type.Object({ kind: Type.Enum(titleEventKinds), on: Type.String(), decision: Type.String(), issuer: Type.String(), reason: Type.String(), person: Type.String(), at: Type.String() })),
});
export type TitleAnswer = Static<typeof titleAnswer>;

export const titlesAnswer = Type.Object({
  unit: Type.String(), asOf: Type.String(), part,
  titles: Type.Array(titleAnswer),
  counts: Type.Array(Type.Object({ kind: Type.String(), kindName: Type.String(), units: Type.Integer({ description: 'Units counted under it, each once' }), statuses: Type.Partial(Type.Object(Object.fromEntries(titleStatuses.map((status) => [status, Type.Integer()])) as Record<(typeof titleStatuses)[number], Type.TInteger>)) })),
  kinds: Type.Array(Type.Object({ id: Type.String(), name: Type.String(), short: Type.String(), level: Type.String() })),
  mayRegister: Type.Boolean(), mayChange: Type.Boolean(),
});
export type TitlesAnswer = Static<typeof titlesAnswer>;

export const unitTitlesAnswer = Type.Object({ unit: place, asOf: Type.String(), titles: Type.Array(titleAnswer) });
export type UnitTitlesAnswer = Static<typeof unitTitlesAnswer>;

export const registerBody = Type.Object({ unit: unitCode, kind: typed, titleYear: typed, decision: typed, decidedOn: typed, issuer: typed, set: typed }, { additionalProperties: false });
export const registeredAnswer = Type.Object({ titles: Type.Array(Type.Integer()), unchanged: Type.Integer() });

export const titlesImportAnswer = Type.Object({
  rows: Type.Integer(), accepted: Type.Integer(), unchanged: Type.Integer(), dryRun: Type.Boolean(),
  doubts: Type.Array(Type.Object({ sheet: Type.String(), at: Type.String(), code: Type.String(), found: Type.String(), expected: Type.String(), sentence: Type.String() })),
});
export type TitlesImportAnswer = Static<typeof titlesImportAnswer>;

export const changeBody = Type.Object({ kind: Type.Enum(titleEventKinds), on: typed, decision: typed, issuer: typed, reason: typed }, { additionalProperties: false });
export const changedAnswer = Type.Object({ id: Type.Integer(), events: Type.Integer() });

export const whatIfQuery = { unit: Type.Optional(unitCode), set: setId, asOf: day };
export const whatIfAnswer = Type.Object({
  set: Type.String(), asOf: Type.String(), part,
  counts: Type.Object({ stands: Type.Integer(), falls: Type.Integer(), unknown: Type.Integer() }),
  titles: Type.Array(Type.Object({
    id: Type.Integer(), unit: Type.String(), name: Type.String(), kind: Type.String(), kindName: Type.String(), titleYear: Type.Integer(),
    met: Type.Integer(), unmet: Type.Array(Type.Integer()), unknown: Type.Array(Type.Integer()),
    outlook: Type.Enum(['stands', 'falls', 'unknown']), verdict: orNull(Type.Enum(gaugeVerdicts)),
  })),
});
export type WhatIfAnswerBody = Static<typeof whatIfAnswer>;
