import Type, { type Static } from 'typebox';

export const signInBody = Type.Object({ login: Type.String({ minLength: 1, maxLength: 80 }), password: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false });

export const changePasswordBody = Type.Object({ present: Type.String({ minLength: 1, maxLength: 200 }), next: Type.String({ minLength: 1, maxLength: 200 }) }, { additionalProperties: false });

export const signedOutAnswer = Type.Object({ signedOut: Type.Literal(true) });

/** Who is signed in, what they may do and where their work lies. */
export const meAnswer = Type.Object({
  login: Type.String(),
  name: Type.String(),
  roles: Type.Array(Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String(), area: Type.Union([Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String(), level: Type.String() }), Type.Null()]) })),
  deeds: Type.Array(Type.String()),
  mustChange: Type.Boolean({ description: 'The password was given by somebody else and should be changed now' }),
  /** Unit, set and day the first screen opens on. */
  home: Type.Object({ unit: Type.Union([Type.String(), Type.Null()]), set: Type.String(), asOf: Type.String() }),
});
export type MeAnswer = Static<typeof meAnswer>;

/** Every refusal has this shape; `sentence` is ready to show, in the language asked for. */
export const refusalAnswer = Type.Object({
  refusals: Type.Array(Type.Object({ code: Type.String(), at: Type.Optional(Type.String()), sentence: Type.String(), about: Type.Record(Type.String(), Type.Unknown()) })),
});
export type RefusalAnswer = Static<typeof refusalAnswer>;
