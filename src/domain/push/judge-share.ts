import type { CalendarDate } from '#domain/calendar.ts';
import type { ComponentRule } from '#domain/criteria/push-rules.ts';
import type { KnownComponent, Share } from './component.ts';
import { expectedBy } from './curve.ts';

/** How well a share does: against what the curve expects by the day, or by how far it is from the worst told apart. Never below 0, never above 1. */
export function judgeShare(rule: ComponentRule, share: Share, asOf: CalendarDate, beside: Share | null = null): KnownComponent {
  const expected = rule.curve && expectedBy(rule.curve, asOf);
  return { id: rule.id, state: 'known', share, expected, beside, score: between(scoreOf(share, expected, rule.worst ?? 1)) };
}

function scoreOf({ part, whole }: Share, expected: number | null, worst: number): number {
  if (expected === null) return 1 - part / whole / worst;
  // Nothing was left to do, and nothing was lost: that is all that could be asked.
  if (whole === 0) return part < 0 ? 0 : 1;
  return part / whole / expected;
}

function between(score: number): number {
  return Math.min(1, Math.max(0, score));
}
