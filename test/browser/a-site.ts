import { execFileSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { describe } from 'vitest';
import { codeAt, stepSeconds } from '#http/one-time-codes.ts';
import type { MeAnswer, SecondFactorAnswer } from '#http/schemas/session.ts';
import { aCommandLine, type CommandLine } from '#test/factories/command-line.ts';
import { findChromium, howToGetChromium } from './chromium.ts';

const root = join(import.meta.dirname, '../..');
const executablePath = findChromium();
const isCi = process.env['CI'] === 'true';
if (executablePath === null && !isCi) process.stderr.write(`${howToGetChromium}\n`);

/** Without a browser the stories are skipped with a word on how to get one; in CI that is a failure. */
export const story = describe.skipIf(executablePath === null && !isCi);

export const desk = { width: 1366, height: 768 };
export const phone = { width: 390, height: 844 };

/** What a person sets in place of the one-time password. */
export const ownPassword = 'lúa chín vàng đồng bãi';

type Cookies = Awaited<ReturnType<BrowserContext['cookies']>>;

/** What the phone shows now for a secret as the screen tells it; `ahead` is how many half minutes later. */
export function codeOnPhone(secret: string, ahead = 0): string {
  return codeAt(secret.replaceAll(' ', ''), Math.floor(Date.now() / 1000 / stepSeconds) + ahead);
}

interface DemoPerson {
  readonly login: string;
  readonly password: string;
}

/** The whole system as a person meets it: a fresh demo, the server in a process of its own, and a real browser. */
export class Site {
  readonly address: string;
  readonly line: CommandLine;
  readonly #server: ChildProcess;
  readonly #browser: Browser;
  readonly #oneTime: Map<string, string>;
  readonly #settled = new Set<string>();
  /** Sessions of those who prove a second thing: a code of the phone is good for one sign-in, so their later windows share the first one's session. */
  readonly #sessions = new Map<string, Cookies>();

  constructor(line: CommandLine, server: ChildProcess, address: string, browser: Browser, people: readonly DemoPerson[]) {
    this.line = line;
    this.address = address;
    this.#server = server;
    this.#browser = browser;
    this.#oneTime = new Map(people.map(({ login, password }) => [login, password]));
  }

  oneTimePasswordOf(login: string): string {
    return this.#oneTime.get(login) ?? '';
  }

  /** Opens another account on the command line. */
  async addPerson(login: string, role: string, area: string): Promise<void> {
    const words = ['--login', login, '--name', login, '--role', role, '--area', area, '--as-of', '28/11/2023', '--decision', '1/QĐ', '--decided', '01/01/2021', '--issuer', 'UBND'];
    const { document } = await this.line.json<{ oneTimePassword: string }>('user', 'add', ...words);
    this.#oneTime.set(login, document.oneTimePassword);
  }

  /** A browser window of its own, nobody signed in. */
  async window(size = desk): Promise<Page> {
    const context = await this.#browser.newContext({ baseURL: this.address, viewport: size, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh', reducedMotion: 'reduce' });
    return context.newPage();
  }

  /** A window of somebody who has signed in and settled on a password long ago. */
  async windowOf(login: string, size = desk): Promise<Page> {
    const page = await this.window(size);
    await this.#signIn(page.context(), login);
    return page;
  }

  async close(): Promise<void> {
    await this.#browser.close();
    const ended = once(this.#server, 'exit');
    this.#server.kill('SIGTERM');
    await ended;
    this.line.remove();
  }

  async #signIn(context: BrowserContext, login: string): Promise<void> {
    const session = `${this.address}/api/v1/session`;
    const kept = this.#sessions.get(login);
    if (kept) return context.addCookies(kept);
    if (!this.#settled.has(login)) {
      const present = this.oneTimePasswordOf(login);
      await context.request.post(session, { data: { login, password: present } });
      const changed = await context.request.post(`${session}/password`, { data: { present, next: ownPassword } });
      this.#settled.add(login);
      const { waitsFor } = (await changed.json()) as Pick<MeAnswer, 'waitsFor'>;
      if (waitsFor !== 'second-factor') return;
      const begun = await context.request.post(`${session}/second-factor`, { data: {} });
      const { secret } = (await begun.json()) as SecondFactorAnswer;
      await context.request.post(`${session}/second-factor/confirm`, { data: { code: codeOnPhone(secret) } });
      this.#sessions.set(login, await context.cookies());
      return;
    }
    await context.request.post(session, { data: { login, password: ownPassword } });
  }
}

export async function aSite(): Promise<Site> {
  if (executablePath === null) throw new Error(howToGetChromium);
  execFileSync(process.execPath, [join(root, 'tools/build-web.ts'), '--if-needed'], { stdio: 'ignore' });
  const line = aCommandLine();
  const { document } = await line.json<{ people: readonly DemoPerson[] }>('init', '--demo');
  const server = line.start('serve', '--port', '0');
  const address = await addressOf(server);
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  return new Site(line, server, address, browser, document.people);
}

/** Waits until the server says where it listens. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (piece) => {
      said += String(piece);
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    server.stderr?.on('data', (piece) => (said += String(piece)));
    server.once('exit', () => { reject(new Error(`The server ended before it listened: ${said}`)); });
  });
}
