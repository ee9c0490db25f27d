/**
 * What a picture looks like, in 128 bits written as 32 hexadecimal digits: the signs of the slowest waves its light is made of, over the
 * middle four fifths of it. Resizing and compressing change few of them.
 */
export type Fingerprint = string;

/**
 * In how many of the 128 bits two pictures of the same thing may differ. Measured on generated pictures (`test/house/same-picture.test.ts`):
 * the same picture resized, compressed again and cropped stays below, two different ones lie about 64 apart.
 */
export const samePictureBits = 24;

/** In how many bits two fingerprints differ (Hamming). */
export function distance(a: Fingerprint, b: Fingerprint): number {
  return differing(unpack([a]), 0, unpack([b]), 0, 128);
}

/**
 * The known pictures that show the same as one whose probes these are: the fingerprints of every part of it that could be the middle of the other,
 * if either was cropped by up to a tenth.
 */
export function alikeAmong<T extends { readonly fingerprint: Fingerprint }>(probes: readonly Fingerprint[], known: readonly T[]): T[] {
  const asked = unpack(probes);
  const held = unpack(known.map(({ fingerprint }) => fingerprint));
  return known.filter((_, index) => isAsked(asked, held, index * words));
}

/** Four 32-bit words hold a fingerprint; those of many pictures lie one after the other, so that a hundred thousand are compared in a moment. */
const words = 4;

function unpack(fingerprints: readonly Fingerprint[]): Int32Array {
  const unpacked = new Int32Array(fingerprints.length * words);
  for (const [index, fingerprint] of fingerprints.entries()) {
    for (let word = 0; word < words; word++) unpacked[index * words + word] = Number.parseInt(fingerprint.slice(word * 8, word * 8 + 8), 16);
  }
  return unpacked;
}

function isAsked(asked: Int32Array, held: Int32Array, at: number): boolean {
  for (let probe = 0; probe < asked.length; probe += words) if (differing(asked, probe, held, at, samePictureBits) <= samePictureBits) return true;
  return false;
}

/** In how many bits two differ; counting stops where it is more than `enough`. */
function differing(a: Int32Array, atA: number, b: Int32Array, atB: number, enough: number): number {
  let bits = 0;
  for (let word = 0; word < words && bits <= enough; word++) bits += bitsSet((a[atA + word] ?? 0) ^ (b[atB + word] ?? 0));
  return bits;
}

/** How many bits of a 32-bit word are set, counted in pairs, fours and bytes at once. */
function bitsSet(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
