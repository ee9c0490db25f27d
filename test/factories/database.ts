import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { openStore, type OpenStore } from '#store/database.ts';
import type { EngineName } from '#store/engine.ts';

/** Both engines, or SQLite alone where there is no PostgreSQL: `describe.each(engines)('on %s', (engine) => …)`. */
export const engines: readonly EngineName[] = inject('postgres') === '' ? ['sqlite'] : ['sqlite', 'postgres'];

export interface StorePlace {
  readonly dataDir: string;
  readonly url: string | null;
}

const cleanUps: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

/** A place for a store in which nothing is yet: a new directory, or a new database of the test server. Removed after the file's last test. */
export async function aStorePlace(engine: EngineName): Promise<StorePlace> {
  const dataDir = mkdtempSync(join(tmpdir(), 'ntm-store-'));
  cleanUps.push(async () => rmSync(dataDir, { recursive: true, force: true }));
  return { dataDir, url: engine === 'postgres' ? await aDatabase() : null };
}

/** Opens a store that is closed after the file's last test, if not before. */
export async function opened(place: StorePlace, patienceMs?: number): Promise<OpenStore> {
  const store = await openStore(patienceMs === undefined ? place : { ...place, patienceMs });
  let open = true;
  const close = async (): Promise<void> => {
    if (open) await store.close();
    open = false;
  };
  cleanUps.push(close);
  return { ...store, close };
}

/** A fresh store, migrated and empty. */
export async function aStore(engine: EngineName): Promise<OpenStore> {
  return opened(await aStorePlace(engine));
}

async function aDatabase(): Promise<string> {
  const server = inject('postgres');
  const name = `ntm_${randomUUID().replaceAll('-', '')}`;
  await tell(server, `CREATE DATABASE ${name}`);
  cleanUps.push(() => tell(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`));
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

async function tell(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
