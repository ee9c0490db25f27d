import { roundHalfUp } from '#domain/figures.ts';
import { beyond, type Check } from './check.ts';
import { isAtEnd, type PastFigure } from './figure.ts';
import { chiSquare } from './odds.ts';

/** Two digits of ten. A figure that is not whole never ends in 0 as it is written, so what was really counted ends so at most as often. */
const roundShare = 0.2;

/**
 * Figures that end in 0 or 5 as they are written. Asked when at least `least` figures of at least `from` (small ones have no free last digit)
 * are more often round than two digits of ten, by Pearson's chi-square with one degree of freedom. A figure that stayed the same counts once.
 */
export const roundDigits: Check = ({ unit, figures }, _peers, { roundDigits: { from, least, chiSquare: limit } }) => {
  const written = figures.flatMap(({ item, unit: counted, value, reading, past }) =>
    withoutRepeats([...past, { value, reading }]).filter((figure) => Math.abs(figure.value) >= from && !isAtEnd(figure.value, counted)).map((figure) => ({ item, ...figure })));
  const round = written.filter(({ value }) => isRound(value));
  const found = chiSquare(round.length, written.length, roundShare);
  if (written.length < least || round.length <= written.length * roundShare || found < limit) return [];
  return [{
    check: 'round-digits', unit, items: [...new Set(round.map(({ item }) => item))],
    about: { round: round.length, compared: written.length, chiSquare: found },
    strength: beyond(limit, found),
    seqs: round.map(({ reading }) => reading.seq),
  }];
};

function withoutRepeats(figures: readonly PastFigure[]): readonly PastFigure[] {
  return figures.filter(({ value }, index) => value !== figures[index - 1]?.value);
}

function isRound(value: number): boolean {
  return /[05]$/.test(String(roundHalfUp(value, 2)));
}
