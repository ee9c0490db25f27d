import { describe, expect, it } from 'vitest';
import { nameLines } from './name-lines.ts';

describe('the name of a body on the head of a paper', () => {
  it.each([
    ['ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN', ['ỦY BAN NHÂN DÂN', 'TỈNH LẠNG SƠN']],
    ['ỦY BAN NHÂN DÂN XÃ VIỆT HƯNG', ['ỦY BAN NHÂN DÂN', 'XÃ VIỆT HƯNG']],
    ['SỞ XÂY DỰNG', ['SỞ XÂY DỰNG']],
    ['UBND TỈNH LẠNG SƠN', ['UBND TỈNH LẠNG SƠN']],
    ['SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG', ['SỞ TÀI NGUYÊN', 'VÀ MÔI TRƯỜNG']],
    ['VĂN PHÒNG ĐIỀU PHỐI CHƯƠNG TRÌNH XÂY DỰNG NÔNG THÔN MỚI TỈNH LẠNG SƠN', ['VĂN PHÒNG ĐIỀU PHỐI', 'CHƯƠNG TRÌNH', 'XÂY DỰNG NÔNG THÔN MỚI', 'TỈNH LẠNG SƠN']],
  ])('breaks %s where it reads well', (name, lines) => {
    expect(nameLines(name, 66, 12)).toEqual(lines);
  });
});
