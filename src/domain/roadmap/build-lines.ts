import { bodyId, type BodyId } from '#domain/bodies/body.ts';
import { bodiesOf, bodyOfDepartment } from '#domain/bodies/find-body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import { findIndicator, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Department } from '#domain/criteria/law.ts';
import type { Unit } from '#domain/places/unit.ts';
import { gapsOf, type Gap } from '#domain/scoring/gaps.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { NewRoadmapLine } from './roadmap-line.ts';

/** A gap in words, made where words are made: what was read, and what the set asks with how sure that is. */
export type SayGap = (gap: Gap, set: CriteriaSet, year: number) => { readonly now: string; readonly required: string };

/** Who there is to answer for a line, on the day of the review. */
export interface Owners {
  readonly bodies: ReadonlyMap<string, BodyKind>;
  readonly departments: ReadonlyMap<string, Department>;
  readonly province: Unit | undefined;
  readonly asOf: CalendarDate;
}

/**
 * One line for everything a unit does not meet. Proposed are: the department that owns the indicator as its lead, UBND of the unit as the doer,
 * and the end of the campaign as its term; solution, cost and prerequisite are left for people to say.
 */
export function buildLines(campaign: Campaign, set: CriteriaSet, { unit, scores }: UnitStanding, owners: Owners, say: SayGap): NewRoadmapLine[] {
  return gapsOf(scores).map((gap) => ({
    campaign: campaign.id,
    unit: unit.id,
    set: set.id,
    item: gap.item,
    ...say(gap, set, Number(owners.asOf.slice(0, 4))),
    solution: '',
    owner: ownerOf(gap, set, owners),
    doer: bodyId('ubnd', unit.id),
    cost: null,
    due: campaign.completeBy,
    after: null,
    note: '',
  }));
}

/** The department of the indicator, else of its criterion, as it is called on the day; null where there is no such body in the province. */
export function ownerOf({ item, criterion: { no } }: Gap, set: CriteriaSet, owners: Owners): BodyId | null {
  const named = [findIndicator(set, item)?.owner, set.criteria.find((criterion) => criterion.no === no)?.owner];
  return named.map((department) => department === undefined ? undefined : bodyCalled(department, owners)).find((body) => body !== undefined) ?? null;
}

/** Departments were merged in March 2025: after that the one that took over. */
function bodyCalled(department: string, { bodies, departments, province, asOf }: Owners): BodyId | undefined {
  if (!province) return undefined;
  const own = bodyOfDepartment(bodies, province, department, asOf);
  return (own ?? bodiesOf(bodies, province, asOf).find(({ name }) => name === departments.get(department)?.successor2025))?.id;
}
