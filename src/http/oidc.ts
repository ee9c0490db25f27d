import { betterAuth } from 'better-auth';
import { generateRandomString, symmetricDecrypt, symmetricEncrypt } from 'better-auth/crypto';
import { genericOAuth } from 'better-auth/plugins/generic-oauth';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { loginToldBy, type OtherHouse } from '#domain/people/other-house.ts';
import type { Clock } from '#usecases/office.ts';

/** Signing in at another house: out with a challenge, back with a code. Who comes back is told by name; what they may do here is not its business. */
export interface OidcDoor {
  readonly label: string;
  /** `returnTo` is the page of ours to which the person is sent back. */
  begin(returnTo: string): Promise<Outcome<{ readonly address: string; readonly cookie: string }>>;
  identify(cookieHeader: string | undefined, said: SaidByOther): Promise<Outcome<Identity>>;
  /** The Set-Cookie line that ends the attempt, however it ended. */
  readonly over: string;
}

/** Who the other house says it is. */
export interface Identity {
  /** The login here; null when what was agreed on says nothing that counts. */
  readonly login: string | null;
  /** How the other house calls them. */
  readonly called: string;
}

/** What stood in the address when the person came back. */
export interface SaidByOther {
  readonly state: string;
  readonly code?: string;
  readonly iss?: string;
  readonly error?: string;
}

/** What must come back unchanged. It lies sealed with the person's own browser, so that nobody can finish what another began. */
interface Attempt {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
  readonly returnTo: string;
  readonly until: number;
}

const cookieName = 'ntm_oidc';
const attributes = 'Path=/api/v1/session/oidc; HttpOnly; SameSite=Lax';
const attemptSeconds = 600;
/** How long the other house may take for an answer. */
const patienceMs = 10_000;

export function buildOidc(house: OtherHouse, key: string, clock: Clock): OidcDoor {
  const { label } = house;
  let found: Provider | undefined;
  const provider = async () => (found ??= await inTime(discover(house, key)));

  async function attemptIn(cookieHeader: string | undefined): Promise<Attempt | null> {
    const sealed = new RegExp(`(?:^|;\\s*)${cookieName}=([^;]+)`).exec(cookieHeader ?? '')?.[1];
    const attempt = sealed === undefined ? null : await symmetricDecrypt({ key, data: sealed }).then((text) => JSON.parse(text) as Attempt, () => null);
    return attempt && attempt.until > Date.parse(clock.now()) ? attempt : null;
  }

  return {
    label,
    over: `${cookieName}=; Max-Age=0; ${attributes}`,

    async begin(returnTo) {
      const other = await provider();
      if (!other) return refuse('other-house-silent', { label });
      const attempt: Attempt = { state: random(), nonce: random(), verifier: random(), returnTo, until: Date.parse(clock.now()) + attemptSeconds * 1000 };
      const address = await other.createAuthorizationURL({ state: attempt.state, idTokenNonce: attempt.nonce, codeVerifier: attempt.verifier, redirectURI: returnTo });
      const sealed = await symmetricEncrypt({ key, data: JSON.stringify(attempt) });
      return done({ address: address.href, cookie: `${cookieName}=${sealed}; Max-Age=${attemptSeconds}; ${attributes}` });
    },

    async identify(cookieHeader, { state, code, iss, error }) {
      const attempt = await attemptIn(cookieHeader);
      if (!attempt || attempt.state !== state || code === undefined || error !== undefined || (iss !== undefined && iss !== house.issuer)) return refuse('other-house-refused', { label });
      const other = await provider();
      if (!other) return refuse('other-house-silent', { label });
      const told = await inTime(ask(other, code, attempt));
      if (!told) return refuse('other-house-refused', { label });
      const login = loginToldBy(house, told);
      return done({ login, called: login ?? String(told.get(house.claim) ?? told.get('sub')) });
    },
  };
}

type Context = Awaited<ReturnType<typeof betterAuth>['$context']>;
type Provider = Context['socialProviders'][number];

/** Asks the other house who it is. Nothing is taken from one that cannot sign what it says, or that is not who it was said to be. */
async function discover(house: OtherHouse, secret: string): Promise<Provider | undefined> {
  const { issuer, clientId, clientSecret } = house;
  const discoveryUrl = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  const scopes = ['openid', 'profile', 'email'];
  const plugin = genericOAuth({ config: [{ providerId: 'oidc', discoveryUrl, clientId, clientSecret, scopes, pkce: true, requireIdTokenVerification: true }] });
  const library = betterAuth({ secret, baseURL: 'http://127.0.0.1', plugins: [plugin], logger: { disabled: true }, telemetry: { enabled: false } });
  const { socialProviders } = await library.$context;
  return socialProviders.find(({ id, issuer: said }) => id === 'oidc' && said === issuer);
}

/** Exchanges the code for what the other house signs about the person; null when anything of it does not hold. */
async function ask(other: Provider, code: string, { verifier, nonce, returnTo }: Attempt): Promise<ReadonlyMap<string, unknown> | null> {
  const tokens = await other.validateAuthorizationCode({ code, codeVerifier: verifier, redirectURI: returnTo });
  if (!tokens?.idToken) return null;
  const person = await other.getUserInfo({ ...tokens, expectedIdTokenNonce: nonce });
  if (!person) return null;
  const signed = claimsOf(tokens.idToken);
  const told = new Map<string, unknown>(Object.entries(person.data));
  return typeof signed.get('sub') === 'string' && told.get('sub') === signed.get('sub') ? new Map([...told, ...signed]) : null;
}

/** The claims of a token whose signature has been checked. */
function claimsOf(token: string): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>));
}

/** Undefined when there was no answer in time, or none that could be read: the other house's faults are not ours. */
async function inTime<T>(answer: Promise<T>): Promise<T | undefined> {
  const late = new Promise<undefined>((resolve) => void setTimeout(() => resolve(undefined), patienceMs).unref());
  return Promise.race([answer.catch(() => undefined), late]);
}

function random(): string {
  return generateRandomString(43, 'a-z', 'A-Z', '0-9');
}
