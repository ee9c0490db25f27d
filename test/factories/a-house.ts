import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { date, daysAfter } from '#domain/calendar.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { OtherHouse } from '#domain/people/other-house.ts';
import type { Api } from '#http/api.ts';
import { codeAt, stepSeconds } from '#http/one-time-codes.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import { buildSecondFactor } from '#http/second-factor.ts';
import { buildServer } from '#http/server.ts';
import { buildSignIn } from '#http/sign-in.ts';
import { initialise } from '#main/initialise.ts';
import { openOffice } from '#main/open-office.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import type { OpenStore } from '#store/database.ts';
import type { EngineName } from '#store/engine.ts';
import type { Clock, Office } from '#usecases/office.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { changePassword } from '#usecases/people/change-password.ts';
import { delegate } from '#usecases/people/delegate.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { people, standIn, type Person } from '#test/people.ts';
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

interface HouseKind {
  readonly webRoot?: string;
  readonly behindProxy?: boolean;
  /** Everybody still has the one-time password, and nobody a second factor. */
  readonly isNew?: boolean;
  readonly otherHouse?: OtherHouse;
  /** A folder of law that the office has of its own. */
  readonly law?: string;
}

const secret = 'a secret that is long enough for tests only';

export async function aHouse(engine: EngineName, kind: HouseKind = {}): Promise<House> {
  const { dataDir, url } = await aStorePlace(engine);
  if (kind.law !== undefined) cpSync(kind.law, join(dataDir, 'law'), { recursive: true });
  const clock = aClock();
  const opened = await openOffice({ dataDir, databaseUrl: url }, clock);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const { office, store } = opened.value;
  const operator = operatorAtKeyboard();
  const filled = await initialise(office, operator, false);
  if (!filled.ok) throw new Error(JSON.stringify(filled.refusals));
  await letPeopleIn(office, operator);
  const recoveryCodes = kind.isNew === true ? [] : await settle(office);
  const signIn = buildSignIn({ office, reads: store.reads, writes: store.db, secret, otherHouse: kind.otherHouse ?? null });
  const app = await buildServer({ office, signIn, webRoot: kind.webRoot ?? null, behindProxy: kind.behindProxy ?? false });
  const nobody = new Caller(app);
  return {
    office, store, app, clock, nobody,
    as: async (person) => {
      const first = await nobody.post('/api/v1/session', { login: person, password: people[person].password });
      if (first.json<MeAnswer>().waitsFor !== 'code') return new Caller(app, cookieOf(first));
      const code = recoveryCodes.shift();
      if (code === undefined) throw new Error(`${person} has signed in so often that no recovery code is left`);
      return new Caller(app, cookieOf(await new Caller(app, cookieOf(first)).post('/api/v1/session/code', { code })));
    },
    close: async () => {
      await app.close();
      await opened.value.close();
    },
  };
}

async function letPeopleIn(office: Office, operator: Actor): Promise<void> {
  for (const person of Object.values(people)) {
    const added = await addAccount(office, operator, person);
    if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  }
  const giver = await findActor(office, standIn.from);
  const delegated = giver && await delegate(office, giver, { to: standIn.to, task: null, until: daysAfter(office.clock.today(), 30), basis: standIn.basis });
  if (!delegated?.ok) throw new Error(JSON.stringify(delegated));
}

/** Everybody has long settled on a password, and the administrator on a second factor; answers the administrator's recovery codes. */
async function settle(office: Office): Promise<string[]> {
  for (const { login, password } of Object.values(people)) {
    const person = await findActor(office, login);
    if (person) await changePassword(office, person, { password, session: null });
  }
  const desk = buildSecondFactor(office, secret);
  const admin = await findActor(office, people.quantri.login);
  const enrolment = admin && await desk.begin(admin);
  if (!admin || !enrolment?.ok) throw new Error(JSON.stringify(enrolment));
  const step = Math.floor(Date.parse(office.clock.now()) / 1000 / stepSeconds);
  const codes = await desk.confirm(admin, '', codeAt(enrolment.value.secret.replaceAll(' ', ''), step));
  if (!codes.ok) throw new Error(JSON.stringify(codes.refusals));
  return [...codes.value];
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
