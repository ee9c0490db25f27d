/** Median of a few runs; the runs of the two sides of a ratio alternate, so that a busy moment hits both. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function ratio(a: number, b: number): number {
  return Math.round((a / b) * 100) / 100;
}
