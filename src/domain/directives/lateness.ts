import { bodyId, type Body, type BodyId } from '#domain/bodies/body.ts';
import type { DutyRules } from '#domain/criteria/duty-rules.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import { isValidAt } from '#domain/places/unit.ts';
import { dueOn, type Deadline } from './deadline.ts';
import { isClosed, type DutyStanding } from './fold-duty.ts';

export const timings = ['closed', 'no-term', 'far', 'soon', 'overdue'] as const;
export type Timing = (typeof timings)[number];

/** How a duty stands to its term on a day. */
export interface Lateness {
  readonly timing: Timing;
  /** The next day something is due by: of several rounds the next one, and after the last the last. */
  readonly due: CalendarDate | null;
  /** Days until then, negative when it is past; null where nothing is awaited by a day. */
  readonly daysLeft: number | null;
  /** For what was done after its term: by how many days. */
  readonly doneLateBy: number;
}

/** The term ends with its last day; the day after it is the first day late. What is done waits for the giver and is no longer late. */
export function latenessOf(standing: DutyStanding, { soonDays }: Pick<DutyRules, 'soonDays'>, today: CalendarDate): Lateness {
  const due = nextDue(standing.deadline, today);
  const last = dueOn(standing.deadline);
  if (isClosed(standing)) return { timing: 'closed', due, daysLeft: null, doneLateBy: standing.doneOn && last ? Math.max(0, daysBetween(last, standing.doneOn)) : 0 };
  if (due === null) return { timing: 'no-term', due, daysLeft: null, doneLateBy: 0 };
  const daysLeft = daysBetween(today, due);
  return { timing: daysLeft < 0 ? 'overdue' : daysLeft <= soonDays ? 'soon' : 'far', due, daysLeft, doneLateBy: 0 };
}

function nextDue({ spans }: Deadline, today: CalendarDate): CalendarDate | null {
  return spans.find(({ to }) => to >= today)?.to ?? spans.at(-1)?.to ?? null;
}

const dayMs = 86_400_000;

function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMs);
}

/** One step of the ladder a late duty climbs: from how many days late, and who is told then. */
export interface LadderStep {
  readonly afterDays: number;
  readonly body: BodyId;
}

/**
 * Who is told, step by step, that a body is late: itself, then the body above each level up to the province (law/duties.json). A level that is no
 * more on that day has no step: from 01/7/2025 there are no districts, and a commune's lateness goes straight to its province. Where the lead has
 * heirs, those above each of them are told.
 */
export function ladderOf(lead: Body, heirs: readonly Body[], { ladder, tells }: Pick<DutyRules, 'ladder' | 'tells'>, places: Gazetteer, today: CalendarDate): readonly LadderStep[] {
  const above = (heirs.length > 0 ? heirs : [lead]).map((body) => toldAbove(body, tells, places, today));
  return ladder.flatMap(({ afterDays }, index) => {
    const told = index === 0 ? [lead.id] : [...new Set(above.flatMap((bodies) => bodies[index - 1] ?? []))];
    return told.map((body) => ({ afterDays, body }));
  });
}

function toldAbove({ id, unit }: Body, tells: string, places: Gazetteer, today: CalendarDate): readonly BodyId[] {
  const units = [...(unit.level === 'province' ? [unit] : []), ...places.ancestors(unit.id).filter((above) => isValidAt(above, today))];
  return units.map((above) => bodyId(tells, above.id)).filter((body) => body !== id);
}

/** The steps reached on a day. */
export function stepsReached(steps: readonly LadderStep[], { timing, daysLeft }: Pick<Lateness, 'timing' | 'daysLeft'>): readonly LadderStep[] {
  return timing === 'overdue' && daysLeft !== null ? steps.filter(({ afterDays }) => -daysLeft >= afterDays) : [];
}
