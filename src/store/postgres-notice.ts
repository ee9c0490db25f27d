import { sql, type Kysely } from 'kysely';
import pg from 'pg';
import type { Schema } from './schema.ts';

const channel = 'ntm_entry';
/** Notices can be lost with their connection, so the head is read again when it was last seen this long ago. */
const trustedMs = 250;

interface Notice {
  newestEntry(): Promise<number>;
  announce(db: Kysely<Schema>, seq: number): Promise<void>;
  heard(seq: number): void;
  close(): Promise<void>;
}

/** Follows the chain of a server store: by NOTIFY at once, by asking at the latest after a quarter of a second. */
export function listenForEntries(url: string, askHead: () => Promise<number>): Notice {
  let newest = 0;
  let askedAt = -Infinity;
  let listener: pg.Client | undefined;
  let closed = false;

  const heard = (seq: number): void => {
    newest = Math.max(newest, seq);
  };

  const listen = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url });
    listener = client;
    const forget = (): void => {
      if (listener === client) listener = undefined;
    };
    client.on('error', forget);
    client.on('end', forget);
    client.on('notification', ({ payload }) => heard(Number(payload)));
    await client.connect().then(() => client.query(`LISTEN ${channel}`)).catch(forget);
  };

  return {
    heard,
    newestEntry: async () => {
      if (performance.now() - askedAt < trustedMs) return newest;
      askedAt = performance.now();
      if (!listener && !closed) void listen();
      heard(await askHead());
      return newest;
    },
    announce: async (db, seq) => void (await sql`SELECT pg_notify(${channel}, ${String(seq)})`.execute(db)),
    close: async () => {
      closed = true;
      await listener?.end().catch(() => {});
    },
  };
}
