import autocannon from 'autocannon';
import type { Actor } from '#domain/people/actor.ts';
import { buildSignIn } from '#http/sign-in.ts';
import { buildServer } from '#http/server.ts';
import { cookieSecret } from '#main/serve.ts';
import { addAccount } from '#usecases/people/add-account.ts';
import { api } from '#web/paths.ts';
import { ratio } from './figures.ts';
import type { BenchPlace } from './place.ts';
import { benchDay, benchProvince, benchSet } from './province.ts';

const seconds = 4;
/** Requests per second Directus 10.8 gave on one commune's 57 values, 8 clients, 2 cores. */
const directusSheets = 218;

export interface ServeFigures {
  readonly standings: { readonly perSecond: number; readonly bytes: number; readonly sameBytesPerSecond: number; readonly share: number };
  readonly sheet: { readonly perSecond: number; readonly timesDirectus: number };
}

/** Standings of a province through HTTP, signed in, against the same server sending the same bytes from memory; and one commune's sheet. */
export async function benchServe({ office, store, place }: BenchPlace, operator: Actor): Promise<ServeFigures> {
  const signIn = buildSignIn({ office, reads: store.reads, writes: store.db, secret: cookieSecret(place.dataDir) });
  const server = await buildServer({ office, signIn, webRoot: place.dataDir });
  const view = { unit: benchProvince, set: benchSet, asOf: benchDay };
  const held: { bytes: Buffer } = { bytes: Buffer.alloc(0) };
  server.get('/bytes-from-memory', (_request, reply) => reply.type('application/json; charset=utf-8').send(held.bytes));
  const address = await server.listen({ host: '127.0.0.1', port: 0 });
  try {
    const cookie = await signInAs(address, office, operator);
    held.bytes = Buffer.from(await (await fetch(address + api.standings(view), { headers: { cookie } })).arrayBuffer());
    const [first] = JSON.parse(held.bytes.toString('utf8')).units as { code: string }[];
    const sameBytes = await perSecond(`${address}/bytes-from-memory`, cookie);
    const standings = await perSecond(address + api.standings(view), cookie);
    const sheet = await perSecond(address + api.sheet({ ...view, unit: first?.code ?? '' }), cookie);
    return {
      standings: { perSecond: standings, bytes: held.bytes.length, sameBytesPerSecond: sameBytes, share: ratio(standings, sameBytes) },
      sheet: { perSecond: sheet, timesDirectus: ratio(sheet, directusSheets) },
    };
  } finally {
    await server.close();
  }
}

export async function signInAs(address: string, office: BenchPlace['office'], operator: Actor, login = 'bench'): Promise<string> {
  const basis = { number: 'bench', date: benchDay, issuer: 'bench' };
  const person = { login, name: 'Bench', kind: 'office', role: 'province-officer', area: benchProvince, areaAsOf: benchDay, criteria: null, basis } as const;
  const added = await addAccount(office, operator, person);
  if (!added.ok) throw new Error(JSON.stringify(added.refusals));
  const send = (path: string, body: unknown, cookie = '') => fetch(address + path, { method: 'POST', headers: { 'content-type': 'application/json', origin: address, cookie }, body: JSON.stringify(body) });
  const answer = await send(api.session(), { login, password: added.value.oneTimePassword });
  const cookie = answer.headers.getSetCookie().map((line) => line.split(';')[0]).join('; ');
  await send(`${api.session()}/password`, { present: added.value.oneTimePassword, next: `${added.value.oneTimePassword}-2` }, cookie);
  return cookie;
}

async function perSecond(url: string, cookie: string): Promise<number> {
  const result = await autocannon({ url, headers: { cookie }, connections: 8, duration: seconds });
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`);
  return Math.round(result.requests.average);
}
