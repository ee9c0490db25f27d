import { textMm } from './text-width.ts';

/** A name is broken before these, so that what it is of stays together: ỦY BAN NHÂN DÂN / TỈNH LẠNG SƠN. */
const beginsPart = /^(TỈNH|HUYỆN|THÀNH|THỊ|QUẬN|XÃ|PHƯỜNG|ĐẶC|VÀ|CHƯƠNG|XÂY|CÁC|THUỘC)$/u;
/** Of names of local people's committees the place always stands on a line of its own. */
const committee = /^((?:ỦY BAN|HỘI ĐỒNG) NHÂN DÂN)\s+(.+)$/u;

/** The name of a body in capitals, on as few lines as its place has room for, broken where it reads well. */
export function nameLines(name: string, placeMm: number, pt: number): string[] {
  const [, body, place] = committee.exec(name) ?? [];
  if (body !== undefined && place !== undefined) return [body, ...brokenName(place, placeMm, pt)];
  return brokenName(name, placeMm, pt);
}

function brokenName(name: string, placeMm: number, pt: number): string[] {
  const words = name.split(/\s+/);
  for (let lines = 1; lines < words.length; lines++) {
    const fitting = breaks(words, lines).filter((broken) => broken.every((line) => textMm(line, pt) <= placeMm));
    const [first, ...others] = fitting;
    if (first) return others.reduce((best, broken) => (raggedness(broken, pt) < raggedness(best, pt) ? broken : best), first);
  }
  return words;
}

/** Every way to break words into so many lines; names are short. */
function breaks(words: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[words.join(' ')]];
  return words.slice(1, words.length - lines + 2).flatMap((_, index) => breaks(words.slice(index + 1), lines - 1).map((rest) => [words.slice(0, index + 1).join(' '), ...rest]));
}

function raggedness(lines: readonly string[], pt: number): number {
  const widths = lines.map((line) => textMm(line, pt));
  const well = lines.slice(1).filter((line) => beginsPart.test(line.split(' ')[0] ?? '')).length;
  return Math.max(...widths) - Math.min(...widths) - well * 25;
}
