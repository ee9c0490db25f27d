import type { Check } from './check.ts';
import { isAtEnd, type Figure } from './figure.ts';

/**
 * Figures entered for the newest day that repeat those of the day before. A unit enters anew what has changed, and some of it stays;
 * asked when at least `least` figures and at least the `share` of those entered anew say the same. Full and empty shares, levels and bare counts are left out: they stay.
 */
export const copiedForward: Check = ({ unit, figures }, _peers, { copiedForward: { least, share } }) => {
  const newest = figures.reduce((day, { reading }) => (reading.asOf > day ? reading.asOf : day), '');
  const entered = figures.filter((figure) => figure.reading.asOf === newest && figure.past.length > 0 && figure.unit !== null && !isAtEnd(figure.value, figure.unit));
  const unchanged = entered.filter(isUnchanged);
  const [first] = unchanged;
  const before = first?.past.at(-1);
  const found = unchanged.length / entered.length;
  if (!first || !before || unchanged.length < least || found < share) return [];
  return [{
    check: 'copied-forward', unit, items: unchanged.map(({ item }) => item),
    about: { unchanged: unchanged.length, compared: entered.length, from: before.reading.asOf, to: first.reading.asOf },
    strength: (found - share) / (1 - share) || 0,
    seqs: unchanged.flatMap(({ past, reading }) => [past.at(-1)?.reading.seq ?? reading.seq, reading.seq]),
  }];
};

function isUnchanged({ value, past }: Figure): boolean {
  return past.at(-1)?.value === value;
}
