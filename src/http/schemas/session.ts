import Type, { type Static } from 'typebox';
import { workAnswer } from './people.ts';

const password = Type.String({ minLength: 1, maxLength: 200 });
const code = Type.String({ minLength: 6, maxLength: 40, description: 'Six digits from the phone, or one recovery code' });

export const signInBody = Type.Object({ login: Type.String({ minLength: 1, maxLength: 80 }), password }, { additionalProperties: false });

export const changePasswordBody = Type.Object({ present: password, next: password }, { additionalProperties: false });

export const signedOutAnswer = Type.Object({ signedOut: Type.Literal(true) });

/** Who is signed in, what they may do and where their work lies. */
export const meAnswer = Type.Object({
  login: Type.String(),
  name: Type.String(),
  roles: Type.Array(Type.Object({ id: Type.String(), vi: Type.String(), en: Type.String(), area: Type.Union([Type.Object({ code: Type.String(), name: Type.String(), kind: Type.String(), level: Type.String() }), Type.Null()]) })),
  deeds: Type.Array(Type.String()),
  mustChange: Type.Boolean({ description: 'The password was given by somebody else and must be changed now' }),
  waitsFor: Type.Union([Type.Literal('code'), Type.Literal('password'), Type.Literal('second-factor'), Type.Null()], {
    description: 'What must be done before anything else is answered: type the code of the second factor, set a password of one’s own, or set up the second factor one’s role requires',
  }),
  secondFactor: Type.Object({
    isOn: Type.Boolean(),
    isRequired: Type.Boolean({ description: 'One of the person’s roles asks for it' }),
    recoveryCodesLeft: Type.Integer(),
  }),
  ...workAnswer,
  /** Unit, set and day the first screen opens on; empty while a code is awaited. */
  home: Type.Object({ unit: Type.Union([Type.String(), Type.Null()]), set: Type.String(), asOf: Type.String() }),
});
export type MeAnswer = Static<typeof meAnswer>;

/** Beside login and password, by which ways people come in here. */
export const waysAnswer = Type.Object({
  oidc: Type.Union([Type.Object({ label: Type.String({ description: 'What the other house is called, as its button says' }) }), Type.Null()]),
});
export type WaysAnswer = Static<typeof waysAnswer>;

export const codeBody = Type.Object({ code }, { additionalProperties: false });

/** The password again: a session left open at a desk must not be enough. Not asked of those who must set a second factor up before anything else. */
export const beginSecondFactorBody = Type.Object({ password: Type.Optional(password) }, { additionalProperties: false });

export const secondFactorAnswer = Type.Object({
  secret: Type.String({ description: 'In groups of four, for typing' }),
  address: Type.String({ description: 'otpauth://…, for a picture' }),
});
export type SecondFactorAnswer = Static<typeof secondFactorAnswer>;

export const passwordBody = Type.Object({ password }, { additionalProperties: false });

/** Told once; each opens one sign-in. */
export const recoveryCodesAnswer = Type.Object({ recoveryCodes: Type.Array(Type.String()) });
export type RecoveryCodesAnswer = Static<typeof recoveryCodesAnswer>;

export const sessionsAnswer = Type.Object({
  sessions: Type.Array(Type.Object({
    id: Type.String(),
    device: Type.String({ description: 'Browser and system in a word each; empty when unknown' }),
    address: Type.String(),
    way: Type.Union([Type.Literal('password'), Type.Literal('oidc')]),
    begun: Type.String(),
    lastUsed: Type.String({ description: 'To within a few minutes' }),
    isCurrent: Type.Boolean(),
  })),
});
export type SessionsAnswer = Static<typeof sessionsAnswer>;

export const sessionParams = Type.Object({ id: Type.String({ minLength: 1, maxLength: 80 }) });

export const endedSessionsAnswer = Type.Object({ ended: Type.Integer() });

export const oidcBody = Type.Object({
  returnTo: Type.String({ pattern: '^/[a-z0-9-]+(/[a-z0-9-]+)*$', maxLength: 100, description: 'The page of ours the person is sent back to; the other house must know it' }),
}, { additionalProperties: false });

/** Where the browser goes to sign in at the other house. */
export const oidcAnswer = Type.Object({ address: Type.String() });
export type OidcAnswer = Static<typeof oidcAnswer>;

/** What the other house appended to our page’s address when it sent the person back, as it stands. */
export const oidcReturnBody = Type.Object({
  code: Type.Optional(Type.String({ maxLength: 2000 })),
  state: Type.String({ minLength: 1, maxLength: 200 }),
  iss: Type.Optional(Type.String({ maxLength: 500 })),
  error: Type.Optional(Type.String({ maxLength: 200 })),
}, { additionalProperties: false });

/** Every refusal has this shape; `sentence` is ready to show, in the language asked for. */
export const refusalAnswer = Type.Object({
  refusals: Type.Array(Type.Object({ code: Type.String(), at: Type.Optional(Type.String()), sentence: Type.String(), about: Type.Record(Type.String(), Type.Unknown()) })),
});
export type RefusalAnswer = Static<typeof refusalAnswer>;

export const mailBody = Type.Object({ mail: Type.String({ maxLength: 250 }) }, { additionalProperties: false });
export const mailAnswer = Type.Object({ mail: Type.Union([Type.String(), Type.Null()]) });
export type MailAnswer = Static<typeof mailAnswer>;
