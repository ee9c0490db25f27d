import type { CalendarDate } from '#domain/calendar.ts';
import { daysAfter } from '#domain/calendar.ts';
import type { RoadmapRules } from '#domain/criteria/roadmap-rules.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { criterionNumber } from './line-item.ts';
import { lacking } from './check-complete.ts';
import { totalCost } from './line-cost.ts';
import type { LineState, NewRoadmapLine } from './roadmap-line.ts';

/** Why a line is where it is; said in words/. */
export const stateReasons = ['met', 'past-due', 'prerequisite-late', 'duty-overdue', 'little-time', 'lacks-due', 'lacks-owner', 'lacks-cost'] as const;
export type StateReason = (typeof stateReasons)[number];

export interface StatedLine {
  readonly state: LineState;
  readonly why: readonly StateReason[];
}

/** The world around a line on a day. */
export interface LineDay {
  readonly today: CalendarDate;
  /** Whether the unit meets the item that day. What nobody knows is not met: a line is closed by a figure. */
  readonly isMet: (item: string) => boolean;
  /** The line of another item of the same unit. */
  readonly lineOf: (item: string) => NewRoadmapLine | undefined;
  /** Whether a duty about the unit and the item has passed its term and is neither done nor withdrawn. */
  readonly hasOverdueDuty: (item: string) => boolean;
}

/**
 * Where a line stands, computed: met is done, whatever was planned; past its day it has slipped; without day, owner or cost it is unplanned;
 * it is at risk when what must come first is late, a duty is overdue, or fewer days are left than such a thing takes.
 */
export function lineState(line: NewRoadmapLine, set: CriteriaSet, rules: RoadmapRules, day: LineDay): StatedLine {
  if (day.isMet(line.item)) return { state: 'done', why: ['met'] };
  if (line.due !== null && line.due < day.today) return { state: 'slipped', why: ['past-due'] };
  const missing = lacking(line);
  if (missing.length > 0) return { state: 'unplanned', why: missing.map((field) => `lacks-${field}` as const) };
  const risks: StateReason[] = [];
  if (isFirstLate(line, day)) risks.push('prerequisite-late');
  if (day.hasOverdueDuty(line.item)) risks.push('duty-overdue');
  if (line.due !== null && daysAfter(day.today, leadDays(line, set, rules)) > line.due) risks.push('little-time');
  return risks.length > 0 ? { state: 'at-risk', why: risks } : { state: 'on-track', why: [] };
}

function isFirstLate({ after }: NewRoadmapLine, { today, isMet, lineOf }: LineDay): boolean {
  if (after === null || isMet(after)) return false;
  const first = lineOf(after);
  return first !== undefined && (first.due === null || first.due < today);
}

/** How many days such a line takes at least. */
export function leadDays(line: Pick<NewRoadmapLine, 'item' | 'cost'>, set: CriteriaSet, { leadDays: { costly, free }, slowCriteria }: RoadmapRules): number {
  if (line.cost === null || totalCost(line.cost) === 0) return free;
  const no = criterionNumber(set, line.item);
  const slow = slowCriteria.find((candidate) => candidate.set === set.id && candidate.criteria.includes(no));
  return slow?.days ?? costly;
}
