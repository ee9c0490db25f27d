import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewPerson } from '#cli/command.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { OtherHouse } from '#domain/people/other-house.ts';
import { buildServer } from '#http/server.ts';
import { buildSignIn } from '#http/sign-in.ts';
import { findOtherHouse } from './find-other-house.ts';
import { initialise } from './initialise.ts';
import { remindDaily } from './reminders.ts';
import { openOffice, type OfficePlace, type OpenOffice } from './open-office.ts';

const webRoot = join(import.meta.dirname, '../../dist/web');

/** Starts the web and the API on 127.0.0.1 and leaves them running until the process is told to end. */
export async function serve(place: OfficePlace, operator: Actor, port: number, demoOnFirstRun: boolean): Promise<Outcome<{ address: string; people: readonly NewPerson[] }>> {
  const otherHouse = findOtherHouse(place.dataDir, process.env);
  if (!otherHouse.ok) return otherHouse;
  const opened = await openOffice(place);
  if (!opened.ok) return opened;
  const { office } = opened.value;
  const ready = await initialise(office, operator, demoOnFirstRun);
  if (!ready.ok) return ready;
  await sweepFiles(opened.value);
  const server = await serverOf(opened.value, place, otherHouse.value);
  const address = await server.listen({ host: '127.0.0.1', port });
  const stop = remindDaily(office, process.env, (line) => process.stderr.write(`${line}\n`));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close().then(stop).then(opened.value.close));
  return done({ address, people: ready.value.people });
}

const dayMs = 86_400_000;

/** Bytes of evidence whose transaction never came about are of no use after a day. */
async function sweepFiles({ office, store }: OpenOffice): Promise<void> {
  const known = await store.reading(({ evidence }) => evidence.shas());
  await store.files.sweep((sha) => known.has(sha), Date.parse(office.clock.now()) - dayMs);
}

/** The server over an open office, not yet listening. */
export async function serverOf({ office, store }: OpenOffice, place: OfficePlace, otherHouse: OtherHouse | null = null) {
  const signIn = buildSignIn({ office, reads: store.reads, writes: store.db, secret: cookieSecret(place.dataDir), otherHouse });
  return buildServer({ office, signIn, webRoot });
}

/** Made once per data directory and readable by its owner only; without it no session of a copied database can be used. */
export function cookieSecret(dataDir: string): string {
  const file = join(dataDir, 'cookie-secret');
  if (!existsSync(file)) writeFileSync(file, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
  return readFileSync(file, 'utf8');
}
