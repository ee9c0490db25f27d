import { readZipDirectory } from '#documents/read/zip-directory.ts';
import { zipText } from '#documents/read/zip-text.ts';
import { aZip } from './a-zip.ts';

/** An office file with one part written anew; a change that changes nothing is a slip of the test. */
export function withChangedPart(bytes: Uint8Array, name: string, change: (text: string) => string): Uint8Array {
  const entries = readZipDirectory(bytes);
  if (typeof entries === 'string') throw new Error(entries);
  return aZip(entries.map((entry) => {
    const text = zipText(bytes, entries, entry.name) ?? '';
    const changed = entry.name === name ? change(text) : text;
    if (entry.name === name && changed === text) throw new Error(`nothing changed in ${name}`);
    return { name: entry.name, content: changed };
  }));
}
