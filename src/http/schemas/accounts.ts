import Type, { type Static } from 'typebox';

const criteria = Type.Union([Type.Array(Type.String({ maxLength: 100 }), { maxItems: 200 }), Type.Null()], { description: 'Criteria owned, as set/no; null is all' });

export const addAccountBody = Type.Object({
  login: Type.String({ minLength: 1, maxLength: 40 }),
  name: Type.String({ minLength: 1, maxLength: 120 }),
  role: Type.String({ minLength: 1, maxLength: 60 }),
  area: Type.Union([Type.String({ pattern: '^[0-9.]{2,12}$' }), Type.Null()], { description: 'Official code; null is the whole country' }),
  areaAsOf: Type.String({ minLength: 8, maxLength: 40, description: 'The day on which the area bore that code' }),
  criteria,
  basis: Type.String({ maxLength: 300, description: 'The decision that gives the task' }),
}, { additionalProperties: false });

export const addedAccountAnswer = Type.Object({ login: Type.String(), oneTimePassword: Type.String({ description: 'Told once; changed at the first sign-in' }) });

export const accountsAnswer = Type.Object({
  accounts: Type.Array(Type.Object({
    login: Type.String(),
    name: Type.String(),
    closedAt: Type.Union([Type.String(), Type.Null()]),
    mustChange: Type.Boolean(),
    tasks: Type.Array(Type.Object({
      role: Type.String(), area: Type.Union([Type.Object({ code: Type.String(), name: Type.String() }), Type.Null()]), criteria,
      from: Type.String(), to: Type.Union([Type.String(), Type.Null()]), basis: Type.String(),
    })),
  })),
});
export type AccountsAnswer = Static<typeof accountsAnswer>;
