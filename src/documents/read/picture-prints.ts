import type { Fingerprint } from '#domain/evidence/fingerprint.ts';
import { gridOver, type Light, type Part } from './picture-light.ts';

/** What a picture is known by, and what others are asked with when it comes in. */
export interface PicturePrints {
  readonly fingerprint: Fingerprint;
  readonly probes: readonly Fingerprint[];
}

const cells = 32;
const bits = 128;
/** Of each side a tenth may be gone: kept is the print of what is left even then. */
const cropped = 0.1;
const middle = { from: cropped, to: 1 - cropped };
/** Steps in which a crop is guessed. */
const step = 0.05;
/** Sheets and skies without anything on them look all alike: with less contrast than this, in steps of light, a picture has no prints. */
const leastContrast = 4;

/** The prints of a picture; null where it shows too little to be told from others. */
export function printsOf(light: Light): PicturePrints | null {
  const whole = { left: middle.from, right: middle.to, top: middle.from, bottom: middle.to };
  if (contrastOf(gridOver(light, whole, cells)) < leastContrast) return null;
  return { fingerprint: printOf(light, whole), probes: [...new Set(guessedMiddles.map((part) => printOf(light, part)))] };
}

/**
 * Where in this picture the middle of another lies if both show the same: either this one was cropped from the other, or the other from this one.
 * Along one side first, then for both sides together.
 */
const guessedMiddles: readonly Part[] = [middleOfUncropped, middleOfCropped].flatMap((guess) => {
  const along = cuts().map(([before, after]) => guess(before, 1 - before - after));
  return along.flatMap(([left, right]) => along.map(([top, bottom]) => ({ left, right, top, bottom })));
});

/** This picture is what was left, `kept` wide and beginning at `before`, of one whose middle is sought. */
function middleOfUncropped(before: number, kept: number): readonly [number, number] {
  return [(middle.from - before) / kept, (middle.to - before) / kept];
}

/** The other is what was left of this one: its middle is sought here. */
function middleOfCropped(before: number, kept: number): readonly [number, number] {
  return [before + middle.from * kept, before + middle.to * kept];
}

/** How much may have been cut off at the two ends of a side, a tenth at most together. */
function cuts(): readonly (readonly [number, number])[] {
  const steps = Array.from({ length: Math.round(cropped / step) + 1 }, (_, index) => index * step);
  return steps.flatMap((before) => steps.map((after) => [before, after] as const)).filter(([before, after]) => before + after <= cropped + 1e-9);
}

/** The signs of the 128 slowest waves of a part (discrete cosine transform), diagonal by diagonal, as hexadecimal digits. */
function printOf(light: Light, part: Part): Fingerprint {
  const waves = wavesOf(gridOver(light, part, cells));
  let print = '';
  for (let digit = 0; digit < bits; digit += 4) {
    const signs = slowest.slice(digit, digit + 4).map((wave) => ((waves[wave] ?? 0) > 0 ? 1 : 0));
    print += Number.parseInt(signs.join(''), 2).toString(16);
  }
  return print;
}

const wavesPerSide = 16;

/** Positions of the slowest waves among all, without the one that is no wave but the mean. */
const slowest: readonly number[] = Array.from({ length: wavesPerSide ** 2 - 1 }, (_, index) => index + 1)
  .toSorted((a, b) => speedOf(a) - speedOf(b) || a - b)
  .slice(0, bits);

function speedOf(wave: number): number {
  return (wave % wavesPerSide) + Math.floor(wave / wavesPerSide);
}

const cosines = Array.from({ length: wavesPerSide }, (_, wave) => Float64Array.from({ length: cells }, (_, cell) => Math.cos((Math.PI * (cell + 0.5) * wave) / cells)));

function wavesOf(grid: Float64Array): Float64Array {
  const rows = Array.from({ length: cells }, (_, y) => grid.subarray(y * cells, (y + 1) * cells));
  const across = cosines.map((cosine) => Float64Array.from(rows, (row) => product(row, cosine)));
  return Float64Array.from({ length: wavesPerSide ** 2 }, (_, wave) => product(across[wave % wavesPerSide] ?? [], cosines[Math.floor(wave / wavesPerSide)] ?? []));
}

function product(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < cells; index++) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}

/** How far the light of the cells lies from its mean (standard deviation). */
function contrastOf(grid: Float64Array): number {
  const mean = grid.reduce((sum, light) => sum + light, 0) / grid.length;
  return Math.sqrt(grid.reduce((sum, light) => sum + (light - mean) ** 2, 0) / grid.length);
}
