import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import type { Reading } from '#domain/assessment/reading.ts';
import { refuse } from '#domain/outcome.ts';
import { aFigure, byLan, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStorePlace, engines, opened, type StorePlace } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';

describe.each(engines)('several processes on one %s store', (engine) => {
  test('lose nothing and double nothing when they write at the same time', async () => {
    const place = await aStorePlace(engine);
    const store = await withLongDong(await opened(place));
    const writers = [aWriter('append', place, 'a', 300), aWriter('append', place, 'b', 300)];
    const acknowledged = (await together(writers)).flat().map(Number);

    const log = await wholeLog(store);
    expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
    expect(new Set(log.map(({ item }) => item)).size).toBe(600);
    expect(acknowledged.toSorted((x, y) => x - y)).toEqual(Array.from({ length: 600 }, (_, index) => index + 2));
    expect(await store.reading(({ audit }) => audit.check())).toEqual({ entries: 601, broken: null });
    expect(log.map(({ value }) => value)).toEqual(acknowledged.toSorted((x, y) => x - y).map((entry) => ({ kind: 'number', value: entry })));
  });

  test('migrate a new store at the same time, once', async () => {
    const place = await aStorePlace(engine);
    const answers = await together(['a', 'b', 'c'].map((name) => aWriter('migrate', place, name, 1)));
    expect(answers).toEqual([['migrated'], ['migrated'], ['migrated']]);
    expect(await (await opened(place)).lastEntry()).toBe(0);
  });

  test('see at once or soon what the others have committed', async () => {
    const place = await aStorePlace(engine);
    const store = await withLongDong(await opened(place));
    const other = await opened(place);
    expect(await other.lastEntry()).toBe(1);
    for (const expected of [2, 3, 4]) {
      await recorded(store, ({ readings }) => readings.append([aFigure('2', expected)], byLan));
      while ((await other.lastEntry()) < expected) await pause(5);
      expect(await other.lastEntry()).toBe(expected);
    }
  });

  test('killed in the middle of bulk writes, leave nothing half-stored, lose nothing acknowledged, and the store opens again', async () => {
    const place = await aStorePlace(engine);
    await (await withLongDong(await opened(place))).close();
    let known = 0;
    for (const [round, after] of [1, 2, 3, 5, 8].entries()) {
      const acknowledged = await killedAfter(aWriter('bulk', place, `r${round}`, 1_000), after);
      const store = await opened(place);
      const { log, chain } = await store.reading(async ({ readings, audit }) => {
        const log: Reading[] = [];
        await readings.inSlices(0, (slice) => void log.push(...slice));
        return { log, chain: await audit.check() };
      });
      const sizes = [...Map.groupBy(log, ({ batch }) => batch).values()].map((readings) => readings.length);
      expect(sizes.every((size) => size === 2_000)).toBe(true);
      expect(sizes.length).toBeGreaterThanOrEqual(known + acknowledged.length);
      expect(await store.lastEntry()).toBeGreaterThanOrEqual(Math.max(...acknowledged));
      expect(chain).toEqual({ entries: 1 + sizes.length, broken: null });
      known = sizes.length;
      await store.close();
    }
  });

  test('tell a writer that has waited too long for another that the store is busy, and have done nothing for it', async () => {
    const place = await aStorePlace(engine);
    const [holder, waiting] = [await withLongDong(await opened(place)), await opened(place, 200)];
    let release = (): void => {};
    const taken = Promise.withResolvers<void>();
    const held = recorded(holder, async () => {
      taken.resolve();
      await new Promise<void>((resolve) => { release = resolve; });
    });
    await taken.promise;
    const refused = await waiting.inTransaction(async ({ readings }) => ({ ok: true, value: await readings.append([aFigure('2', 1)], byLan) }) as const);
    release();
    await held;
    expect(refused).toEqual(refuse('busy', {}));
    expect(await wholeLog(waiting)).toEqual([]);
  });
});

interface Writer {
  readonly process: ChildProcess;
  readonly ready: Promise<void>;
  readonly lines: string[];
  readonly ended: Promise<unknown>;
}

function aWriter(task: 'append' | 'bulk' | 'migrate', { dataDir, url }: StorePlace, name: string, times: number): Writer {
  const child = spawn(process.execPath, ['test/factories/writer.ts', task, dataDir, url ?? '', name, String(times)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines: string[] = [];
  const { promise: ready, resolve } = Promise.withResolvers<void>();
  createInterface(child.stdout).on('line', (line) => (line === 'ready' ? resolve() : lines.push(line)));
  return { process: child, ready, lines, ended: once(child, 'close') };
}

/** Lets writers go at one moment and answers what each was acknowledged. */
async function together(writers: readonly Writer[]): Promise<string[][]> {
  await Promise.all(writers.map(({ ready }) => ready));
  for (const writer of writers) writer.process.stdin?.write('go\n');
  await Promise.all(writers.map(({ ended }) => ended));
  return writers.map(({ lines }) => lines);
}

/** Kills a writer as a power switch would, somewhere in the work after its n-th acknowledgement. */
async function killedAfter(writer: Writer, count: number): Promise<number[]> {
  await writer.ready;
  writer.process.stdin?.write('go\n');
  while (writer.lines.length < count) await pause(1);
  await pause(Math.random() * 30);
  writer.process.kill('SIGKILL');
  await writer.ended;
  return writer.lines.map(Number);
}

async function wholeLog(store: OpenStore): Promise<Reading[]> {
  const log: Reading[] = [];
  await store.reading(({ readings }) => readings.inSlices(0, (slice) => void log.push(...slice)));
  return log;
}
