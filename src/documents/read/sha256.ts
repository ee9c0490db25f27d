import { createHash } from 'node:crypto';

/** The fingerprint of a file: the same bytes handed in twice are the same file, whatever their name. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
