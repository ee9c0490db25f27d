import type { Confidence } from './criteria-set.ts';
import { confidence } from './programme-shapes.ts';
import { anyText, listOf, number, object, text, type Shape } from './shape.ts';
import type { Spot } from './spot.ts';

/** What a registration is checked by, as law/plans.json tells it. */
export interface PlanRules {
  /** Criteria still to gain in each month left; more than this is warned of. */
  readonly gapPerMonth: { readonly value: number; readonly confidence: Confidence; readonly note: string };
  /** Titles for which meeting the lower set now is as good as holding the lower title. */
  readonly ladderByStanding: { readonly titles: readonly string[]; readonly confidence: Confidence; readonly note: string };
  /** The reported figure that is the construction debt. */
  readonly debtMeasure: { readonly id: string; readonly confidence: Confidence; readonly note: string };
}

/** Where no file says anything, no pace is too fast. */
export const noPlanRules: PlanRules = {
  gapPerMonth: { value: Number.POSITIVE_INFINITY, confidence: 'template', note: '' },
  ladderByStanding: { titles: [], confidence: 'template', note: '' },
  debtMeasure: { id: '', confidence: 'template', note: '' },
};

export const planRulesShape: Shape<PlanRules> = object(
  {
    gapPerMonth: object({ value: number, confidence, note: anyText }, {}),
    ladderByStanding: object({ titles: listOf(text), confidence, note: anyText }, {}),
    debtMeasure: object({ id: text, confidence, note: anyText }, {}),
  },
  {},
  ['schema', 'note'],
);

/** A pace is above zero, and what is named is there. */
export function checkPlanRules({ gapPerMonth, ladderByStanding, debtMeasure }: PlanRules, known: { readonly titles: ReadonlySet<string>; readonly measures: ReadonlySet<string> }, spot: Spot): void {
  if (gapPerMonth.value <= 0) spot.under('gapPerMonth').tell('out-of-range', gapPerMonth.value, '> 0');
  for (const title of ladderByStanding.titles) if (!known.titles.has(title)) spot.under('ladderByStanding').tell('unknown-reference', title);
  if (debtMeasure.id !== '' && !known.measures.has(debtMeasure.id)) spot.under('debtMeasure').tell('unknown-reference', debtMeasure.id);
}
