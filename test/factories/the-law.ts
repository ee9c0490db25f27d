import { fileURLToPath } from 'node:url';
import type { Law } from '#domain/criteria/law.ts';
import { readLaw } from '#main/read-law.ts';

export const lawFolder = fileURLToPath(new URL('../../law', import.meta.url));
/** What an office might lay in its own data directory: a set of three commune groups, their communes, a province that raises a threshold. */
export const officeLawFolder = fileURLToPath(new URL('../papers/law', import.meta.url));

/** law/ as it is shipped, or with an office's folders on top. */
export function theLaw(...folders: readonly string[]): Law {
  const law = readLaw([lawFolder, ...folders]);
  if (!law.ok) throw new Error(JSON.stringify(law.refusals.slice(0, 5)));
  return law.value;
}
