/** The middle of some figures and how far they usually lie from it. A few wild ones among them change neither. */
export interface Spread {
  readonly middle: number;
  readonly width: number;
  readonly count: number;
}

/** Of normally distributed figures, the median distance from the median times this is the standard deviation. */
const ofNormal = 1.4826;

export function spreadOf(figures: readonly number[]): Spread {
  const middle = median(figures);
  return { middle, width: ofNormal * median(figures.map((figure) => Math.abs(figure - middle))), count: figures.length };
}

export function median(figures: readonly number[]): number {
  const sorted = figures.toSorted((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
