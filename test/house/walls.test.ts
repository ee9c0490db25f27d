import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { attics, rooms } from '#walls';

const root = join(import.meta.dirname, '../..');
const source = join(root, 'src');
const linter = new ESLint({ cwd: root });

/** A wall nobody has pushed is not a wall: asks the linter about a file that is planted in a room only for it. */
async function push(room: string, code: string): Promise<string[]> {
  const [result] = await linter.lintText(code, { filePath: join(source, room, 'planted.ts') });
  return (result?.messages ?? []).map(({ message }) => message);
}

interface Doors {
  readonly imports: readonly string[];
  readonly types: readonly string[];
}

/** Every pair of rooms between which nothing may pass. */
function closedDoors(): (readonly [string, string])[] {
  return Object.entries<Doors>(rooms).flatMap(([room, { imports, types }]) => Object.keys(rooms).filter((other) => other !== room && !imports.includes(other) && !types.includes(other)).map((other) => [room, other] as const));
}

describe('the walls hold when they are pushed', () => {
  it.each(closedDoors())(
    '%s may not import %s', async (room, other) => {
      const messages = await push(room, `import { thing } from '#${other}/thing.ts';\nexport const kept = thing;\n`);
      expect(messages.some((message) => message.includes('walls.js'))).toBe(true);
    });

  it.each(['domain', 'board', 'words', 'usecases'])('%s takes no package and nothing of Node', async (room) => {
    expect(await push(room, "import { readFileSync } from 'node:fs';\nexport const kept = readFileSync;\n")).not.toEqual([]);
    expect(await push(room, "import Fastify from 'fastify';\nexport const kept = Fastify;\n")).not.toEqual([]);
  });

  it.each(['domain', 'board', 'words'])('%s does not read the clock, chance, or throw, or wait', async (room) => {
    const messages = await push(room, 'export const a = new Date();\nexport const b = Date.now();\nexport const c = Math.random();\nexport async function d() { await 1; throw new Error(); }\n');
    expect(messages).toHaveLength(5);
  });

  it('rooms are never crossed by ../', async () => {
    expect(await push('usecases', "import { x } from '../store/x.ts';\nexport const kept = x;\n")).not.toEqual([]);
  });

  it('the compiler itself keeps Node out of the domain', () => {
    const folder = mkdtempSync(join(tmpdir(), 'ntm-walls-'));
    writeFileSync(join(folder, 'planted.ts'), 'export const a = process.cwd();\n');
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ extends: join(source, 'domain/tsconfig.json'), include: ['./planted.ts'] }));
    try {
      expect(() => execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', folder], { stdio: 'pipe' })).toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('the house keeps its order', () => {
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));

  it('has no attics', () => {
    expect(files.filter((name) => name.split('/').some((part) => attics.includes(part.replace(/\..*$/, ''))))).toEqual([]);
  });

  it('has no barrels', () => {
    expect(files.filter((name) => /(^|\/)index\.tsx?$/.test(name) && !name.startsWith('web/'))).toEqual([]);
  });

  it('has no file over three hundred lines', () => {
    const long = files.filter((name) => /\.tsx?$/.test(name) && readFileSync(join(source, name), 'utf8').split('\n').length > 300);
    expect(long).toEqual([]);
  });
});
