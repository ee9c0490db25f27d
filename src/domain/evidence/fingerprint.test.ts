import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeAmong, distance as apart, samePictureBits } from './fingerprint.ts';

const print = fc.stringMatching(/^[0-9a-f]{32}$/);

test('the distance is the number of bits that differ', () => {
  const zero = '0'.repeat(32);
  expect([apart(zero, zero), apart(zero, `8${'0'.repeat(31)}`), apart(zero, `${'0'.repeat(31)}3`), apart(zero, 'f'.repeat(32))]).toEqual([0, 1, 2, 128]);
});

test('it is a distance: nothing from itself, the same both ways, and no way round is shorter', () => {
  fc.assert(fc.property(print, print, print, (a, b, c) => {
    expect(apart(a, a)).toBe(0);
    expect(apart(a, b)).toBe(apart(b, a));
    expect(apart(a, c)).toBeLessThanOrEqual(apart(a, b) + apart(b, c));
  }));
});

test('it counts what a person would count, bit by bit', () => {
  const bits = (text: string) => [...text].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  fc.assert(fc.property(print, print, (a, b) => {
    expect(apart(a, b)).toBe([...bits(a)].filter((bit, at) => bit !== bits(b)[at]).length);
  }));
});

test('alike are those within the limit of any probe, and no others', () => {
  fc.assert(fc.property(fc.array(print, { maxLength: 5 }), fc.array(print, { maxLength: 20 }), (probes, prints) => {
    const known = prints.map((fingerprint) => ({ fingerprint }));
    expect(alikeAmong(probes, known)).toEqual(known.filter(({ fingerprint }) => probes.some((probe) => apart(probe, fingerprint) <= samePictureBits)));
  }));
  const almost = `${'f'.repeat(samePictureBits / 4)}${'0'.repeat(32 - samePictureBits / 4)}`;
  expect(alikeAmong(['0'.repeat(32)], [{ fingerprint: almost }])).toHaveLength(1);
  expect(alikeAmong(['0'.repeat(32)], [{ fingerprint: almost.replace('f0', 'f8') }])).toHaveLength(0);
});
