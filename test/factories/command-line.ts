import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const program = join(root, 'src/main/cli.ts');

export interface Ran {
  /** Exit code; -1 when the process was killed. */
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** A data directory of its own and the command line on it, each command in a process of its own, as a person would run it. */
export interface CommandLine {
  readonly data: string;
  /** Writes a file beside the data and gives its path. */
  file(name: string, text: string): string;
  run(...words: string[]): Promise<Ran>;
  json<T>(...words: string[]): Promise<{ readonly exit: number; readonly document: T; readonly err: string }>;
  start(...words: string[]): ChildProcess;
  remove(): void;
}

export function aCommandLine(): CommandLine {
  const folder = mkdtempSync(join(tmpdir(), 'ntm-cli-'));
  const data = join(folder, 'data');
  const { DATABASE_URL: _embedded, ...env } = process.env;
  const given = (words: readonly string[]) => [program, ...words, '--data', data];
  const run = (...words: string[]): Promise<Ran> =>
    new Promise((resolve) => {
      execFile(process.execPath, given(words), { cwd: root, env, maxBuffer: 64 * 1024 * 1024 }, (error, out, err) => {
        resolve({ exit: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err });
      });
    });
  return {
    data,
    run,
    file: (name, text) => {
      const path = join(folder, name);
      writeFileSync(path, text);
      return path;
    },
    json: async <T>(...words: string[]) => {
      const { exit, out, err } = await run(...words, '--json');
      return { exit, document: JSON.parse(out) as T, err };
    },
    start: (...words) => spawn(process.execPath, given(words), { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] }),
    remove: () => { rmSync(folder, { recursive: true, force: true }); },
  };
}
