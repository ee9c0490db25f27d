import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLaw, type LawFile } from '#domain/criteria/check-law.ts';
import type { Law } from '#domain/criteria/law.ts';
import { refusal, type Outcome, type Refusal } from '#domain/outcome.ts';

/** Where files of law lie, under the folder itself; what else lies beside them (places/) is read by those it is for. */
const shelves = ['', 'criteria', 'overlays', 'unit-classes', 'forms', 'wordings'];

/**
 * Reads the law: the folder that came with the program, then the office's own (`<data>/law`), where a file adds or, with an id already known, replaces.
 * A folder that is not there is empty. Everything wrong in any file is answered at once.
 */
export function readLaw(folders: readonly string[]): Outcome<Law> {
  const read = folders.flatMap((folder, layer) => pathsIn(folder).map((path) => parse(path, layer)));
  const unreadable = read.filter((file) => 'code' in file);
  const checked = checkLaw(read.filter((file) => 'content' in file));
  if (unreadable.length === 0) return checked;
  return { ok: false, refusals: [...unreadable, ...(checked.ok ? [] : checked.refusals)] };
}

function pathsIn(folder: string): string[] {
  return shelves.map((shelf) => join(folder, shelf)).filter(existsSync).flatMap(jsonFiles);
}

function jsonFiles(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isFile() && entry.name.endsWith('.json')).map((entry) => join(folder, entry.name)).sort();
}

function parse(path: string, layer: number): LawFile | Refusal {
  try {
    return { path, layer, content: JSON.parse(readFileSync(path, 'utf8').replace(/^\uFEFF/, '')) as unknown };
  } catch (error) {
    return refusal('bad-law', { file: path, problem: 'unreadable', found: error instanceof Error ? error.message : '', expected: 'JSON' }, '');
  }
}
