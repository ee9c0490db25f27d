import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { Engine, EngineName } from './engine.ts';

const folder = new URL('./migrations/', import.meta.url);
/** `0001-log.sql` is for both engines, `0002-append-only.sqlite.sql` for one. */
const fileName = /^\d{4}-[a-z-]+(?:\.(sqlite|postgres))?\.sql$/;

interface Migration {
  readonly name: string;
  readonly script: string;
  readonly sha: string;
}

/** Brings the schema up to date in one transaction. Two processes may ask at once: the second finds the work done. */
export async function migrate(engine: Engine): Promise<void> {
  await engine.writes.transaction().execute(async (db) => {
    await engine.lockMigrations(db);
    await engine.runScript(db, 'CREATE TABLE IF NOT EXISTS migrations (name TEXT PRIMARY KEY, sha TEXT NOT NULL) STRICT;');
    const applied = new Map((await db.selectFrom('migrations').selectAll().execute()).map(({ name, sha }) => [name, sha]));
    for (const migration of migrationsFor(engine.name)) {
      const sha = applied.get(migration.name);
      if (sha === migration.sha) continue;
      if (sha !== undefined) throw new Error(`Migration ${migration.name} was changed after it had been applied; write a new one instead.`);
      await engine.runScript(db, migration.script);
      await db.insertInto('migrations').values({ name: migration.name, sha: migration.sha }).execute();
    }
  });
}

function migrationsFor(engine: EngineName): Migration[] {
  return readdirSync(folder)
    .filter((name) => [undefined, engine].includes(engineOf(name)))
    .sort()
    .map((name) => {
      const script = readFileSync(new URL(name, folder), 'utf8').replaceAll('\r\n', '\n');
      return { name, script, sha: createHash('sha256').update(script).digest('hex') };
    });
}

function engineOf(name: string): EngineName | undefined {
  const found = fileName.exec(name);
  if (!found) throw new Error(`${name} in the migrations is not named NNNN-subject.sql.`);
  return found[1] as EngineName | undefined;
}
