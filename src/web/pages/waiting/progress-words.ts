import type { ProgressAnswer } from '#http/schemas/courses.ts';
import { steps, type Step } from '#web/parts/stage-mark.tsx';

export type ProgressCell = ProgressAnswer['total'][number];

/** Steps passed so far, each counting those that went further as well. */
export const measures = ['entered', 'submitted', 'verified', 'confirmed', 'settled'] as const;
export type Measure = (typeof measures)[number];

export function passed({ entered, submitted, verified, confirmed, settled }: ProgressCell, measure: Measure): number {
  switch (measure) {
    case 'entered': return entered + submitted + verified + confirmed + settled;
    case 'submitted': return submitted + verified + confirmed + settled;
    case 'verified': return verified + settled;
    case 'confirmed': return confirmed + settled;
    case 'settled': return settled;
  }
}

/** Where a single unit stands. */
export function stepIn(cell: ProgressCell): Step {
  return steps.find((step) => cell[step] > 0) ?? 'empty';
}
