import { access, constants } from 'node:fs/promises';
import { delimiter, isAbsolute, join } from 'node:path';

/** The first of these programs that this machine has: a full path, or a name looked up on the PATH. */
export async function findProgram(candidates: readonly string[]): Promise<string | undefined> {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  for (const candidate of candidates) {
    for (const path of isAbsolute(candidate) ? [candidate] : folders.map((folder) => join(folder, candidate))) {
      if (await mayRun(path)) return path;
    }
  }
  return undefined;
}

async function mayRun(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
