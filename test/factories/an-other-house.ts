import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { OtherHouse } from '#domain/people/other-house.ts';

/** A real OpenID Connect server on this machine, with people of its own. */
export interface RunningHouse {
  readonly house: OtherHouse;
  /** A person at a browser signs in there; answers what stands in the address they are sent back to. */
  signIn(address: string, person: string): Promise<URLSearchParams>;
  /** Lets the house lie: changes its answer at one of its addresses until told otherwise. */
  lie(path: string, twist: ((answer: Record<string, unknown>) => unknown) | null): void;
  close(): Promise<void>;
}

const client = { client_id: 'ntm', client_secret: 'a-secret-that-is-long-enough-for-tests' } as const;

/** `returnTo` is the one address it sends people back to. Whom it calls `lan` has `preferred_username` lan and the number `so-lan`. */
export async function anOtherHouse(returnTo: string): Promise<RunningHouse> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const lies = new Map<string, (answer: Record<string, unknown>) => unknown>();
  const provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [returnTo], grant_types: ['authorization_code'], response_types: ['code'] }],
    claims: { openid: ['sub'], profile: ['preferred_username', 'name'], email: ['email', 'email_verified'] },
    findAccount: async (_context: unknown, id: string) => ({ accountId: id, claims: async () => ({ sub: id, ...told(id) }) }),
    pkce: { required: () => true },
    cookies: { keys: ['a key for tests'] },
  });
  provider.use(async (context, next) => {
    await next();
    const twist = lies.get(context.path);
    if (twist) context.body = twist(context.body as Record<string, unknown>);
  });
  server.on('request', provider.callback());
  return {
    house: { issuer, clientId: client.client_id, clientSecret: client.client_secret, label: 'Đăng nhập một lần của tỉnh', claim: 'preferred_username', domain: null },
    signIn: async (address, person) => new Browser().signIn(address, person, returnTo),
    lie: (path, twist) => void (twist ? lies.set(path, twist) : lies.delete(path)),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function told(id: string): object {
  const name = id.replace(/^so-/, '');
  return { preferred_username: name, name, email: `${name}@langson.gov.vn`, email_verified: !name.startsWith('chua-') };
}

/** Enough of a browser: keeps cookies, follows where it is sent, fills in the forms it is shown. */
class Browser {
  readonly #cookies = new Map<string, string>();

  async signIn(address: string, person: string, home: string): Promise<URLSearchParams> {
    let at = new URL(address);
    for (let steps = 0; steps < 12; steps += 1) {
      const answer = await this.#get(at);
      const next = answer.headers.get('location') ?? (await this.#fillIn(at, await answer.text(), person));
      at = new URL(next, at);
      if (at.href.startsWith(home)) return at.searchParams;
    }
    throw new Error(`still at ${at.href}`);
  }

  async #fillIn(at: URL, page: string, person: string): Promise<string> {
    const prompt = /name="prompt" value="(\w+)"/.exec(page)?.[1];
    if (prompt === undefined) throw new Error(`no form at ${at.href}: ${page.slice(0, 300)}`);
    const answer = await this.#get(at, new URLSearchParams({ prompt, login: `so-${person}`, password: 'gì cũng được' }));
    return answer.headers.get('location') ?? '';
  }

  async #get(url: URL, form?: URLSearchParams): Promise<Response> {
    const cookie = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await fetch(url, { redirect: 'manual', headers: { cookie }, ...(form ? { method: 'POST', body: form } : {}) });
    for (const line of answer.headers.getSetCookie()) this.#keep(line);
    return answer;
  }

  #keep(line: string): void {
    const [pair = ''] = line.split(';');
    const [name = '', value = ''] = pair.split(/=(.*)/s);
    if (value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}
