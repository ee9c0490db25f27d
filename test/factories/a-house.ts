import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { date } from '#domain/calendar.ts';
import type { Api } from '#http/api.ts';
import { buildServer } from '#http/server.ts';
import { buildSignIn } from '#http/sign-in.ts';
import { initialise } from '#main/initialise.ts';
import { openOffice } from '#main/open-office.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import type { OpenStore } from '#store/database.ts';
import type { EngineName } from '#store/engine.ts';
import type { Clock, Office } from '#usecases/office.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { people, type Person } from '#test/people.ts';
import { aStorePlace } from './database.ts';

/** A whole house in this process: a real store with the country in it, the people of test/people.ts, and the server. */
export interface House {
  readonly office: Office;
  readonly store: OpenStore;
  readonly app: Api;
  readonly clock: TestClock;
  /** Somebody who is not signed in. */
  readonly nobody: Caller;
  as(person: Person): Promise<Caller>;
  close(): Promise<void>;
}

/** A clock that tests may put forward. */
export interface TestClock extends Clock {
  pass(seconds: number): void;
}

export type Answer = LightMyRequestResponse;

/** Somebody at a browser: keeps one cookie and sends from our own page. */
export class Caller {
  readonly #app: Api;
  readonly cookie: string | undefined;

  constructor(app: Api, cookie?: string) {
    this.#app = app;
    this.cookie = cookie;
  }

  send(options: InjectOptions): Promise<Answer> {
    const { headers, ...rest } = options;
    return this.#app.inject({ ...rest, headers: { host: 'ntm.vidu.vn', origin: 'http://ntm.vidu.vn', ...(this.cookie === undefined ? {} : { cookie: this.cookie }), ...headers } });
  }

  get(url: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.send({ method: 'GET', url, headers });
  }

  post(url: string, payload: object): Promise<Answer> {
    return this.send({ method: 'POST', url, payload });
  }

  put(url: string, payload: object): Promise<Answer> {
    return this.send({ method: 'PUT', url, payload });
  }

  /** Sends a file's bytes. */
  upload(url: string, bytes: Uint8Array | string): Promise<Answer> {
    return this.send({ method: 'POST', url, payload: Buffer.from(bytes), headers: { 'content-type': 'application/octet-stream' } });
  }
}

export async function aHouse(engine: EngineName, server: { webRoot?: string; behindProxy?: boolean } = {}): Promise<House> {
  const { dataDir, url } = await aStorePlace(engine);
  const clock = aClock();
  const opened = await openOffice({ dataDir, databaseUrl: url }, clock);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const { office, store } = opened.value;
  const operator = operatorAtKeyboard();
  const filled = await initialise(office, operator, false);
  if (!filled.ok) throw new Error(JSON.stringify(filled.refusals));
  for (const person of Object.values(people)) await addAccount(office, operator, person);
  const signIn = buildSignIn({ office, reads: store.reads, writes: store.db, secret: 'a secret that is long enough for tests only' });
  const app = await buildServer({ office, signIn, webRoot: server.webRoot ?? null, behindProxy: server.behindProxy ?? false });
  const nobody = new Caller(app);
  return {
    office, store, app, clock, nobody,
    as: async (person) => new Caller(app, cookieOf(await nobody.post('/api/v1/session', { login: person, password: people[person].password }))),
    close: async () => {
      await app.close();
      await opened.value.close();
    },
  };
}

/** The cookie as a browser would send it back. */
export function cookieOf(answer: Answer): string {
  const [cookie] = [answer.headers['set-cookie'] ?? []].flat();
  if (cookie === undefined) throw new Error(`no cookie: ${answer.statusCode} ${answer.body}`);
  return cookie.split(';')[0] ?? '';
}

function aClock(): TestClock {
  let ahead = 0;
  const now = () => new Date(Date.now() + ahead * 1000).toISOString();
  return { now, today: () => date(now().slice(0, 10)), pass: (seconds) => void (ahead += seconds) };
}
