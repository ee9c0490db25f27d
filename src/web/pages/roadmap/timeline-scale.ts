import type { RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';

const dayMs = 86_400_000;

/** Where a day lies between two, from 0 to 1; what lies outside is laid at the nearer end. */
export function shareOf(day: string, from: string, to: string): number {
  const [at, start, end] = [day, from, to].map((each) => Date.parse(each) / dayMs) as [number, number, number];
  return end === start ? 1 : Math.min(1, Math.max(0, (at - start) / (end - start)));
}

/** A prerequisite and what waits for it, by their places in the list. */
export interface Arrow {
  readonly from: number;
  readonly to: number;
  readonly fromDue: string;
  readonly toDue: string;
}

/** The arrows between lines that are shown and have their days. */
export function arrowsOf(lines: readonly RoadmapAnswerLine[]): Arrow[] {
  const places = new Map(lines.map((line, index) => [`${line.unit} ${line.item}`, index]));
  return lines.flatMap(({ unit, after, due }, to) => {
    const from = after === null ? undefined : places.get(`${unit} ${after}`);
    const fromDue = from === undefined ? null : (lines[from]?.due ?? null);
    return from === undefined || fromDue === null || due === null ? [] : [{ from, to, fromDue, toDue: due }];
  });
}

/** How long the bar of a line is; one without a day has none. */
export function barOf({ due }: RoadmapAnswerLine, from: string, end: string): number | null {
  return due === null ? null : shareOf(due, from, end);
}
