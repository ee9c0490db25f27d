import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentWords } from '#words/documents.ts';
import { runApart } from './run-apart.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ntm-apart-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function taskOf(program: string): Promise<URL> {
  const path = join(folder, `${Math.random()}.mjs`);
  await writeFile(path, program);
  return pathToFileURL(path);
}

describe('work done apart', () => {
  it('answers with what the task answers', async () => {
    const task = await taskOf(`process.once('message', (n) => process.send({ ok: true, value: n * 2 }));`);
    expect(await Promise.all([1, 2, 3, 4].map((n) => runApart(task, n)))).toEqual([2, 4, 6, 8].map((value) => ({ ok: true, value })));
  });

  it('kills a task that never ends', async () => {
    const task = await taskOf(`process.once('message', () => { for (;;); });`);
    expect(await runApart(task, 1, { deadlineMs: 400, memoryMb: 64 })).toMatchObject({ ok: false, refusals: [{ code: 'file-bomb', about: { why: documentWords.bomb.tooSlow } }] });
  });

  it('outlives a task that eats all the memory it may have', async () => {
    const task = await taskOf(`process.once('message', () => { const all = []; for (;;) all.push('x'.repeat(1000) + all.length); });`);
    expect(await runApart(task, 1, { deadlineMs: 20_000, memoryMb: 32 })).toMatchObject({ ok: false, refusals: [{ code: 'file-bomb', about: { why: documentWords.bomb.tooMuchMemory } }] });
  }, 20_000);

  it('gives a task none of our environment, and no way to write or to start programs', async () => {
    const task = await taskOf(`
      import { writeFileSync } from 'node:fs';
      import { spawnSync } from 'node:child_process';
      const refused = (deed) => { try { deed(); return 'allowed'; } catch (error) { return error.code; } };
      process.once('message', (path) => process.send({ ok: true, value: [Object.keys(process.env), refused(() => writeFileSync(path, 'x')), refused(() => spawnSync('ls'))] }));`);
    expect(await runApart(task, join(folder, 'written'))).toEqual({ ok: true, value: [[], 'ERR_ACCESS_DENIED', 'ERR_ACCESS_DENIED'] });
  });
});
