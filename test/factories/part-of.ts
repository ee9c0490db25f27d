import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '#documents/read/zip-directory.ts';

/** The text of one part of an office file, as it stands in the zip. */
export function partOf(bytes: Uint8Array, name: string): string {
  const entries = readZipDirectory(bytes);
  const entry = typeof entries === 'string' ? undefined : entries.find((part) => part.name === name);
  if (!entry) return '';
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  return Buffer.from(entry.packing === 'stored' ? packed : inflateRawSync(packed)).toString('utf8');
}
