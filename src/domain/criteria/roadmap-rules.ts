import type { Confidence } from './criteria-set.ts';
import { anyText, listOf, number, object, oneOf, text, type Shape } from './shape.ts';
import type { Spot } from './spot.ts';

/** How long things take and which money counts, as law/roadmap.json tells it. No decision sets these numbers. */
export interface RoadmapRules {
  /** With fewer days left than these, a line that is not met is at risk. */
  readonly leadDays: {
    /** A line that costs money. */
    readonly costly: number;
    readonly free: number;
    readonly confidence: Confidence;
  };
  /** Criteria that take longer than that, because something is built. */
  readonly slowCriteria: readonly { readonly set: string; readonly criteria: readonly number[]; readonly days: number; readonly confidence: Confidence; readonly note: string }[];
  /** Measures of reported money a cost is held against, the first that is known. */
  readonly money: readonly string[];
}

/** Where no file says anything: a line is at risk only by its duties and prerequisites. */
export const noRoadmapRules: RoadmapRules = { leadDays: { costly: 0, free: 0, confidence: 'template' }, slowCriteria: [], money: [] };

const confidence: Shape<Confidence> = oneOf('official', 'recalled', 'province', 'template');

export const roadmapShape: Shape<RoadmapRules> = object(
  {
    leadDays: object({ costly: number, free: number, confidence }, {}),
    slowCriteria: listOf(object({ set: text, criteria: listOf(number), days: number, confidence, note: anyText }, {})),
    money: listOf(text),
  },
  {},
  ['schema', 'note'],
);

/** A set named must be there, and no term is negative. */
export function checkRoadmapRules({ leadDays, slowCriteria }: RoadmapRules, sets: ReadonlySet<string>, spot: Spot): void {
  for (const [name, days] of [['costly', leadDays.costly], ['free', leadDays.free]] as const) if (days < 0) spot.under('leadDays').under(name).tell('out-of-range', days, '≥ 0');
  for (const { set, days } of slowCriteria) {
    if (!sets.has(set)) spot.under('slowCriteria').tell('unknown-reference', set);
    if (days < 0) spot.under('slowCriteria').tell('out-of-range', days, '≥ 0');
  }
}
