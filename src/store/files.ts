import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Files } from './shelves.ts';

/** Of a picture two things are kept: its bytes as they came, and a small one to show. */
const shelves = { original: 'files', thumbnail: 'thumbnails' } as const;

/**
 * Files in the data directory under their SHA-256, `files/ab/cdef…`: written to another name, flushed and renamed, so that a name is there with all
 * its bytes or not at all. What is there is never written again.
 */
export function filesIn(dataDir: string): Files {
  const pathOf = (what: keyof typeof shelves, sha: string) => join(dataDir, shelves[what], sha.slice(0, 2), sha.slice(2));
  return {
    keep: async (sha, bytes, thumbnail) => {
      if (thumbnail) await writeOnce(pathOf('thumbnail', sha), thumbnail);
      await writeOnce(pathOf('original', sha), bytes);
    },
    read: (sha, what = 'original') => (isSha(sha) ? readIfThere(pathOf(what, sha)) : Promise.resolve(undefined)),
    isSound: async (sha) => {
      const bytes = await readIfThere(pathOf('original', sha));
      return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === sha;
    },
    sweep: async (isKnown, olderThan) => {
      let swept = 0;
      for (const shelf of Object.values(shelves)) swept += await sweepShelf(join(dataDir, shelf), isKnown, olderThan);
      return swept;
    },
  };
}

function isSha(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text);
}

async function writeOnce(path: string, bytes: Uint8Array): Promise<void> {
  if (await isThere(path, bytes.length)) return touch(path);
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${randomUUID()}.part`;
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, path);
  await syncFolder(folder);
}

async function isThere(path: string, size: number): Promise<boolean> {
  const found = await stat(path).catch(ifMissing);
  return found?.size === size;
}

/** Handed in again, a file that no row names yet is as young as a new one, and not swept. */
async function touch(path: string): Promise<void> {
  const now = new Date();
  await utimes(path, now, now);
}

/** The new name itself must survive a power cut; Windows has no such call for folders and needs none. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return readFile(path).catch(ifMissing);
}

/** Removes what no row of the store names: bytes whose transaction never came about, and unfinished writes. */
async function sweepShelf(shelf: string, isKnown: (sha: string) => boolean, olderThan: number): Promise<number> {
  let swept = 0;
  for (const folder of (await readdir(shelf).catch(ifMissing)) ?? []) {
    for (const name of await readdir(join(shelf, folder))) {
      const path = join(shelf, folder, name);
      if (isKnown(folder + name) || ((await stat(path).catch(ifMissing))?.mtimeMs ?? Infinity) >= olderThan) continue;
      await rm(path, { force: true });
      swept++;
    }
  }
  return swept;
}

function ifMissing(error: unknown): undefined {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
  throw error;
}
