import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyBaseLogger, FastifyInstance, RawReplyDefaultExpression, RawRequestDefaultExpression, RawServerDefault } from 'fastify';
import Type, { type TObject, type TProperties, type TSchema } from 'typebox';
import type { Waiting } from '#domain/people/waits-for.ts';
import type { Office } from '#usecases/office.ts';
import { refusalAnswer } from './schemas/session.ts';
import type { Session, SignIn } from './sign-in.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who is signed in; there on every route that is not `open`. */
    signedIn: Session;
  }
  interface FastifyContextConfig {
    /** Answers without sign-in. */
    open?: boolean;
    /** Answers those too who must first do what it is for: type a code, set a password, set up the second factor. */
    during?: readonly Waiting[];
  }
}

export type Api = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, TypeBoxTypeProvider>;

/** What routes are written with. */
export interface Doors {
  readonly office: Office;
  readonly signIn: SignIn;
}

/** The answers of a route: its own, and the one shape of every refusal. */
export function answers<S extends TSchema>(schema: S) {
  return { 200: schema, '4xx': refusalAnswer, '5xx': refusalAnswer };
}

/** The answers of a route that sends a file; fastify sends bytes as they are. */
export function fileAnswers(description: string, types: readonly string[]) {
  const content = Object.fromEntries(types.map((type) => [type, { schema: Type.Unsafe<Uint8Array>({ type: 'string', format: 'binary' }) }]));
  return { 200: { description, content }, '4xx': refusalAnswer, '5xx': refusalAnswer };
}

/** A query that knows its words and no others; `lang` chooses the language of the sentences in any answer, `behalf` in whose place one acts. */
export function query<P extends TProperties>(properties: P): TObject<P & { lang: ReturnType<typeof language>; behalf: ReturnType<typeof behalf> }> {
  return Type.Object({ ...properties, lang: language(), behalf: behalf() }, { additionalProperties: false });
}

function language() {
  return Type.Optional(Type.Union([Type.Literal('vi'), Type.Literal('en')], { description: 'Language of sentences; otherwise Accept-Language decides' }));
}

function behalf() {
  return Type.Optional(Type.String({ minLength: 1, maxLength: 40, description: 'Login of the colleague in whose place one acts: judged by what they delegated and nothing else, and both names are kept' }));
}
