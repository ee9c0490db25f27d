import type { CalendarDate } from '#domain/calendar.ts';
import type { ComponentRule } from '#domain/criteria/push-rules.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CriterionStanding } from '#domain/scoring/standing.ts';
import type { Component } from './component.ts';
import { judgeShare } from './judge-share.ts';

/** A unit that signed up for the year, with where it stood on 1 January and where it stands. */
export interface RegisteredUnit {
  readonly unit: Unit;
  /** The set it is judged by. */
  readonly set: string;
  readonly before: readonly CriterionStanding[];
  readonly now: readonly CriterionStanding[];
}

/**
 * Criteria gained since 1 January against those that were needed. A criterion counts only where it is known on both days: what nobody
 * had read on 1 January is neither gained nor needed. What was met and no longer is takes one away.
 */
export function judgeCriteria(rule: ComponentRule, registered: readonly RegisteredUnit[], asOf: CalendarDate): Component {
  const missing = (reason: 'none-registered' | 'no-standings', lacking: readonly string[]): Component => ({ id: rule.id, state: 'missing', reason, lacking });
  if (registered.length === 0) return missing('none-registered', []);
  const pairs = registered.map(knownTwice);
  if (pairs.every((known) => known.length === 0)) return missing('no-standings', registered.map(({ unit }) => unit.code));
  const all = pairs.flat();
  const needed = all.filter(({ before }) => before === 'unmet').length;
  const gained = all.filter(({ before, now }) => before === 'unmet' && now === 'met').length;
  const lost = all.filter(({ before, now }) => before === 'met' && now === 'unmet').length;
  const read = pairs.filter((known) => known.length > 0).length;
  const summed = read < registered.length ? { reported: read, of: registered.length } : null;
  return judgeShare(rule, { part: gained - lost, whole: needed, unit: 'criteria', of: null, asOf: null, summed }, asOf);
}

function knownTwice({ before, now }: RegisteredUnit): { before: string; now: string }[] {
  const stood = new Map(before.map(({ no, standing }) => [no, standing]));
  return now.flatMap(({ no, standing }) => {
    const was = stood.get(no) ?? 'unknown';
    return was === 'unknown' || standing === 'unknown' ? [] : [{ before: was, now: standing }];
  });
}
