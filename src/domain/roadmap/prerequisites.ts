import type { NewRoadmapLine } from './roadmap-line.ts';

type Links = ReadonlyMap<string, Pick<NewRoadmapLine, 'after'>>;

/** Whether a line waits, step by step, for itself. */
export function waitsForItself(item: string, lines: Links): boolean {
  const seen = new Set<string>();
  for (let step = lines.get(item)?.after ?? null; step !== null && !seen.has(step); step = lines.get(step)?.after ?? null) {
    if (step === item) return true;
    seen.add(step);
  }
  return false;
}
