import Type, { type Static } from 'typebox';
import { origins } from '#domain/plans/registration.ts';
import { day, part, unitCode } from './view.ts';

const textOrNull = Type.Union([Type.String(), Type.Null()]);
const integerOrNull = Type.Union([Type.Integer(), Type.Null()]);
const short = Type.String({ maxLength: 2000 });
export const year = Type.Integer({ minimum: 1945, maximum: 2200 });
const origin = Type.Enum([...origins], { description: 'In the plan of the province, the district’s own effort, or the unit’s own' });
const state = Type.Enum(['registered', 'accepted', 'refused', 'withdrawn', 'carried']);

export const listRegistrationsQuery = { unit: unitCode, asOf: day, year: Type.Optional(year), origin: Type.Optional(origin) };

const warning = Type.Object({ kind: Type.String(), sentence: Type.String(), needsReason: Type.Boolean() });

export const registrationsAnswer = Type.Object({
  area: Type.String(), asOf: Type.String(), part,
  mayRegister: Type.Boolean(), mayJudge: Type.Boolean(),
  total: Type.Integer(),
  byOrigin: Type.Record(Type.String(), Type.Integer()),
  titles: Type.Array(Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String(), level: Type.String() })),
  registrations: Type.Array(Type.Object({
    id: Type.Integer(), unit: Type.String(), name: Type.String(), kind: Type.String({ description: 'xã, thôn' }), level: Type.String(), parent: textOrNull, parentName: textOrNull,
    title: Type.String(), titleName: Type.String(), year: Type.Integer(), set: Type.String(), origin, state, reason: Type.String(),
    registeredOn: Type.String(), expectedOn: textOrNull, metThen: Type.Integer(), of: Type.Integer(),
    met: Type.Array(Type.Integer()), unmet: Type.Array(Type.Integer()), unknown: Type.Array(Type.Integer()),
    owners: Type.Array(Type.String()), plan: integerOrNull, overriding: Type.String(), note: Type.String(), warnings: Type.Array(warning), decision: textOrNull,
  })),
});
export type RegistrationsAnswer = Static<typeof registrationsAnswer>;

export const typedRegistration = Type.Object({
  unit: unitCode, kind: Type.String({ maxLength: 40 }), year, origin, registeredOn: day,
  expectedOn: Type.String({ maxLength: 40, description: 'Empty where nobody said' }), overriding: short, note: short,
}, { additionalProperties: false });
export const registerUnitsBody = Type.Object({ registrations: Type.Array(typedRegistration, { minItems: 1, maxItems: 500 }) }, { additionalProperties: false });

export const checkedAnswer = Type.Object({
  checked: Type.Array(Type.Object({ unit: Type.String(), name: Type.String(), kind: Type.String(), set: Type.String(), met: Type.Integer(), of: Type.Integer(), needsReason: Type.Boolean(), warnings: Type.Array(warning) })),
});
export type CheckedAnswer = Static<typeof checkedAnswer>;
export const registeredUnitsAnswer = Type.Object({ ids: Type.Array(Type.Integer()) });

export const judgeBody = Type.Object({
  ids: Type.Array(Type.Integer({ minimum: 1 }), { minItems: 1, maxItems: 500 }), step: Type.Enum(['accepted', 'refused', 'withdrawn', 'carried']), reason: short, plan: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
}, { additionalProperties: false });

export const villagesBody = Type.Object({
  area: unitCode, registeredOn: day, origin, mayCreate: Type.Boolean(), overriding: short, fileName: Type.String({ maxLength: 200 }),
  rows: Type.Array(Type.Array(Type.String({ maxLength: 300 }), { maxItems: 20 }), { maxItems: 3000 }),
}, { additionalProperties: false });
export const villagesPreviewAnswer = Type.Object({
  villages: Type.Array(Type.Object({ commune: Type.String(), communeName: Type.String(), name: Type.String(), isNew: Type.Boolean(), title: Type.String(), year: Type.Integer(), at: Type.String() })),
  doubts: Type.Array(Type.Object({ at: Type.String(), found: Type.String(), code: Type.String(), sentence: Type.String() })),
});
export type VillagesPreviewAnswer = Static<typeof villagesPreviewAnswer>;
export const villagesAnswer = Type.Object({ ids: Type.Array(Type.Integer()), created: Type.Integer() });
export const rowsAnswer = Type.Object({ rows: Type.Array(Type.Array(Type.String())) });
export type RowsAnswer = Static<typeof rowsAnswer>;
