import type { CalendarDate } from '#domain/calendar.ts';
import { measureTarget, type MeasuredTarget, type TargetFacts } from '#domain/plans/measure-target.ts';
import type { Plan, PlanTarget } from '#domain/plans/plan.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

export interface MeasuredPlanTarget extends PlanTarget {
  readonly measured: MeasuredTarget;
}

type Here = Pick<Office, 'law' | 'places' | 'board'>;

/** Every target of a plan against the standings and titles of a day. A plan's figures are its area's own, whoever looks at them. */
export async function measurePlan(office: Here, shelves: Pick<Shelves, 'titles' | 'campaigns'>, plan: Plan, asOf: CalendarDate): Promise<readonly MeasuredPlanTarget[]> {
  const area = office.places.find(plan.area);
  const all = (day: CalendarDate) => (area ? unitsOf({ tops: [area], isPart: false }, area, day, office.places) : []);
  const campaigns = new Map<number, Campaign>((await shelves.campaigns.all()).map((campaign) => [campaign.id, campaign]));
  const everyone = new Set([...all(plan.from), ...all(asOf)].map(({ id }) => id));
  const facts: TargetFacts = {
    asOf, from: plan.from,
    unitsOf: (set, day) => all(day).filter(({ level }) => level === office.law.sets.get(set)?.level),
    standing: (set, unit, day) => office.board.standing(set, unit, day),
    titles: await shelves.titles.ofUnits([...everyone]),
    campaignLines: (id) => campaigns.get(id)?.lines,
  };
  return plan.targets.map((target) => ({ ...target, measured: measureTarget(target.target, facts) }));
}
