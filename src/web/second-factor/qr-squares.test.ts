import { describe, expect, it } from 'vitest';
import { qrSquares } from './qr-squares.ts';
import { checkWords, versionBits } from './qr-words.ts';

describe('a QR picture', () => {
  it('grows by four squares a version and says nothing when the text is too long', () => {
    expect(qrSquares('x'.repeat(17))).toHaveLength(21);
    expect(qrSquares('x'.repeat(18))).toHaveLength(25);
    expect(qrSquares('x'.repeat(154))).toHaveLength(45);
    expect(qrSquares('x'.repeat(271))).toHaveLength(57);
    expect(qrSquares('x'.repeat(272))).toBeNull();
  });

  it('carries the check words and version bits of the standard’s own examples', () => {
    const words = [0x10, 0x20, 0x0c, 0x56, 0x61, 0x80, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11, 0xec, 0x11];
    expect(checkWords(words, 10)).toEqual([0xa5, 0x24, 0xd4, 0xc1, 0xed, 0x36, 0xc7, 0x87, 0x2c, 0x55]);
    expect(versionBits(7).toReversed().map(Number).join('')).toBe('000111110010010100');
  });

  it('has its large squares in three corners and none in the fourth', () => {
    const squares = qrSquares('otpauth://totp/lan') ?? [];
    const edge = squares.length - 7;
    const corner = (top: number, left: number) => squares.slice(top, top + 7).map((row) => row.slice(left, left + 7).map(Number).join('')).join('/');
    const large = '1111111/1000001/1011101/1011101/1011101/1000001/1111111';
    expect([corner(0, 0), corner(0, edge), corner(edge, 0)]).toEqual([large, large, large]);
    expect(corner(edge, edge)).not.toBe(large);
  });
});
