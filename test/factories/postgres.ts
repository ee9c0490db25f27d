import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a PostgreSQL server in which tests may create databases; empty when there is none. */
    postgres: string;
  }
}

const debianFolder = '/usr/lib/postgresql';
const oldestVersion = 15;
/** Set by the first project that starts a server, so that the others use the same. */
const running = 'NTM_TEST_POSTGRES_RUNNING';

/** One PostgreSQL server per test run: the one given, or Debian's on a private socket, started here and stopped after. */
export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = process.env[running] ?? process.env['NTM_TEST_DATABASE_URL'] ?? process.env['DATABASE_URL'];
  if (given) {
    project.provide('postgres', given);
    return undefined;
  }
  const programs = findPrograms();
  const owner = programs === undefined ? undefined : serverOwner();
  if (programs === undefined || owner === undefined) {
    const how = 'No PostgreSQL: run `apt-get install postgresql-15` or set NTM_TEST_DATABASE_URL; until then the database tests run on SQLite only.';
    if (process.env['CI'] === 'true') throw new Error(how);
    console.warn(how);
    project.provide('postgres', '');
    return undefined;
  }
  const server = await startServer(programs, owner);
  process.env[running] = server.url;
  project.provide('postgres', server.url);
  return server.stop;
}

function findPrograms(): string | undefined {
  if (!existsSync(debianFolder)) return undefined;
  const versions = readdirSync(debianFolder).map(Number).filter((version) => version >= oldestVersion).sort((a, b) => b - a);
  return versions.map((version) => join(debianFolder, String(version), 'bin')).find((folder) => existsSync(join(folder, 'initdb')));
}

/** PostgreSQL refuses to run as root; Debian made the user `postgres` for it. */
function serverOwner(): { uid: number; gid: number } | undefined {
  const [uid, gid] = [process.getuid?.() ?? -1, process.getgid?.() ?? -1];
  if (uid !== 0) return { uid, gid };
  try {
    const ask = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }));
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return undefined;
  }
}

/** Lives as long as its standard input is open, so that the server ends with the test run however that ends. */
const untilInputEnds = '"$@" & server=$!; cat > /dev/null; kill -INT $server; wait $server; cd /; rm -rf "$0"';

async function startServer(programs: string, owner: { uid: number; gid: number }): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-postgres-'));
  chownSync(folder, owner.uid, owner.gid);
  const data = join(folder, 'data');
  const as = { ...owner, cwd: folder, env: { ...process.env, HOME: folder } };
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync'], { ...as, stdio: 'ignore' });
  const settings = ['listen_addresses=', `unix_socket_directories=${folder}`, 'fsync=off', 'full_page_writes=off', 'max_connections=300'];
  const command = [join(programs, 'postgres'), '-D', data, ...settings.flatMap((setting) => ['-c', setting])];
  const server = spawn('sh', ['-c', untilInputEnds, folder, ...command], { ...as, stdio: ['pipe', 'ignore', 'ignore'] });
  const url = `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`;
  const stop = async (): Promise<void> => {
    const ended = once(server, 'exit');
    server.stdin.end();
    await ended;
  };
  await untilItAnswers(url);
  return { url, stop };
}

const mostAttempts = 600;

async function untilItAnswers(url: string): Promise<void> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const client = new pg.Client({ connectionString: url });
    const answered = await client.connect().then(() => true, () => false);
    await client.end().catch(() => {});
    if (answered) return;
    await pause(50);
  }
  throw new Error('PostgreSQL was started and does not answer.');
}
