/** How likely it is that at least `count` of `trials` come up, each with the chance `share`: the upper tail of the binomial distribution. */
export function atLeastOf(count: number, trials: number, share: number): number {
  let logChoose = 0;
  let tail = 0;
  for (let hits = trials; hits >= count; hits -= 1) {
    tail += Math.exp(logChoose + hits * Math.log(share) + (trials - hits) * Math.log(1 - share));
    logChoose += Math.log(hits) - Math.log(trials - hits + 1);
  }
  return Math.min(1, tail);
}

/** How likely it is that at least `count` happen where `usual` are usual: the upper tail of the Poisson distribution. */
export function atLeastWhere(count: number, usual: number): number {
  let chance = Math.exp(-usual);
  let below = 0;
  for (let happened = 0; happened < count; happened += 1) {
    below += chance;
    chance *= usual / (happened + 1);
  }
  return Math.max(0, 1 - below);
}

/** Pearson's statistic for two classes: how far `count` of `trials` lies from the share expected. */
export function chiSquare(count: number, trials: number, share: number): number {
  const expected = trials * share;
  return (count - expected) ** 2 / expected + (count - expected) ** 2 / (trials - expected);
}
