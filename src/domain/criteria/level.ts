import { fold } from '#domain/places/fold.ts';

/** Levels in words rise Yếu < Trung bình < Khá < Tốt; `Mức độ 3`, `Mức 3` and `3` rise by their number, of one digit: 84 is no level. */
const words = ['yeu', 'trung binh', 'kha', 'tot'];

/** The rank of a level, comparable only among levels of one indicator; undefined for a text that is no level. */
export function levelRank(text: string): number | undefined {
  const folded = fold(text);
  const word = words.indexOf(folded);
  if (word >= 0) return word;
  const numbered = /^(?:muc do |muc |cap do |cap )?(\d)$/.exec(folded);
  return numbered ? Number(numbered[1]) : undefined;
}

/** Whether a level is told by its number rather than by a word: the two kinds cannot be compared. */
export function isNumberedLevel(text: string): boolean {
  return /\d/.test(text);
}
