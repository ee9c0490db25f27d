import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aCommandLine } from '#test/factories/command-line.ts';

const { run, json, file, start, remove } = aCommandLine();
const set = 'commune-ntm-2021-2025';
const day = '2023-11-28';
const communes = ['06328', '06331', '06337', '06340', '06343', '06349', '06352', '06355', '06358', '06361', '06364', '06367', '06370', '06373', '06376', '06379', '06382'];

interface Imported { readonly batch: number | null; readonly accepted: number; readonly unchanged: number }
interface Standings { readonly units: { code: string; met: number; criteria: Record<string, string> }[] }

/** A declaration of all 19 criteria for the 17 communes: 323 readings. */
function declarations(value: string): string {
  return ['unit,indicator,value', ...communes.flatMap((unit) => Array.from({ length: 19 }, (_, index) => `${unit},${index + 1},${value}`))].join('\n');
}

const importOf = (path: string) => ['import', path, '--set', set, '--as-of', day] as const;
const standings = () => json<Standings>('standings', '--unit', '185', '--set', set, '--as-of', day);
const sound = async () => expect((await json('verify')).document).toMatchObject({ audit: { broken: null }, board: { equal: true } });

beforeAll(async () => { expect((await run('init')).exit).toBe(0); });
afterAll(remove);

describe('two processes on one data directory', () => {
  it('the same file imported twice at once is stored once', async () => {
    const path = file('dat.csv', declarations('Đạt'));
    const both = await Promise.all([json<Imported>(...importOf(path)), json<Imported>(...importOf(path))]);
    expect(both.map(({ exit }) => exit)).toEqual([0, 0]);
    expect(both.map(({ document }) => document.accepted).toSorted((a, b) => a - b)).toEqual([0, 323]);
    expect(both.map(({ document }) => document.unchanged).toSorted((a, b) => a - b)).toEqual([0, 323]);
    await sound();
  });

  it('different files imported at once are both kept', async () => {
    const halves = ['a', 'b', 'c', 'd'].map((name, index) => file(`${name}.csv`, ['unit,indicator,value', ...communes.map((unit) => `${unit},${index + 1},Chưa đạt`)].join('\n')));
    const all = await Promise.all(halves.map((path) => json<Imported>(...importOf(path))));
    expect(all.map(({ document }) => document.accepted)).toEqual([17, 17, 17, 17]);
    const { units } = (await standings()).document;
    expect(units.filter(({ criteria }) => ['1', '2', '3', '4'].every((no) => criteria[no] === 'unmet'))).toHaveLength(17);
    await sound();
  });
});

describe('a process killed in the middle of an import', () => {
  it('leaves all of the file or nothing of it, and the system opens again', async () => {
    for (let round = 0; round < 8; round += 1) {
      const value = round % 2 === 0 ? 'Chưa đạt' : 'Đạt';
      const before = (await standings()).document.units.map(({ met }) => met);
      const child = start(...importOf(file(`kill-${round}.csv`, declarations(value))), '--json');
      const ended = new Promise<string>((resolve) => {
        let out = '';
        child.stdout?.on('data', (chunk: Buffer) => { out += chunk.toString(); });
        child.on('close', () => { resolve(out); });
      });
      await wait(250 + round * 40);
      child.kill('SIGKILL');
      const acknowledged = (await ended).includes('"batch"');
      const after = (await standings()).document.units.map(({ met }) => met);
      const whole = Array.from({ length: 17 }, () => (value === 'Đạt' ? 19 : 0));
      expect([before, whole]).toContainEqual(after);
      if (acknowledged) expect(after).toEqual(whole);
    }
    await sound();
  });
});
