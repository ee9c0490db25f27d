import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { dependencies: Record<string, string>; devDependencies: Record<string, string> };

describe('what the documents promise', () => {
  it('every command of the README is a command of the program', () => {
    const program = readFileSync(join(root, 'src/cli/program.ts'), 'utf8');
    const commands = [...readme.matchAll(/^\| `([a-z-]+)/gm)].map((match) => match[1] ?? '');
    expect(commands.length).toBeGreaterThan(8);
    expect(commands.filter((command) => !program.includes(`/${command}.ts`))).toEqual([]);
  });

  it('every dependency is pinned exactly and has its line', () => {
    const record = readFileSync(join(root, 'docs/decisions/0006-dependencies.md'), 'utf8');
    const all = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+/.test(version))).toEqual([]);
    expect(all.map(([name]) => name).filter((name) => !name.startsWith('@types/') && !record.includes(name.replace(/^@fastify\//, '@fastify/')))).toEqual([]);
  });
});
