import type { LineCost } from './roadmap-line.ts';

/** The sources of a line's money in the order of Biểu 03, columns 7.2 to 7.6. */
export const costSources = ['central', 'province', 'district', 'commune', 'other'] as const satisfies readonly (keyof LineCost)[];
export type CostSource = (typeof costSources)[number];

export const noCost: LineCost = { central: 0, province: 0, district: 0, commune: 0, other: 0 };

/** Everything together, whole đồng. */
export function totalCost(cost: LineCost): number {
  return costSources.reduce((sum, source) => sum + cost[source], 0);
}

/** What comes from the budgets, whole đồng: contributions of people and firms are not allocated by anybody. */
export function budgetCost(cost: LineCost): number {
  return totalCost(cost) - cost.other;
}

/** Source by source; a line whose cost nobody has worked out adds nothing. */
export function sumCosts(costs: readonly (LineCost | null)[]): LineCost {
  return costs.reduce<LineCost>((sum, cost) => (cost === null ? sum : {
    central: sum.central + cost.central,
    province: sum.province + cost.province,
    district: sum.district + cost.district,
    commune: sum.commune + cost.commune,
    other: sum.other + cost.other,
  }), noCost);
}
