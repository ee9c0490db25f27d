import { inflateRawSync } from 'node:zlib';
import type { ZipEntry } from './zip-directory.ts';

/** The text of one part of an office file; undefined where it has no such part. Files of others pass the guard (zip-guard.ts) first. */
export function zipText(bytes: Uint8Array, entries: readonly ZipEntry[], name: string): string | undefined {
  const entry = entries.find((part) => part.name === name);
  if (!entry) return undefined;
  const packed = bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  return new TextDecoder().decode(entry.packing === 'stored' ? packed : inflateRawSync(packed, { maxOutputLength: Math.max(entry.size, 1) }));
}
