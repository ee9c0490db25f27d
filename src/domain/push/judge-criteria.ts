import { date, yearOf, type CalendarDate } from '#domain/calendar.ts';
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
  const grounds = registered.flatMap(({ unit, set }, index) => {
    const known = pairs[index] ?? [];
    const numbers = (isMeant: (pair: KnownTwice) => boolean) => known.filter(isMeant).map(({ no }) => no);
    if (known.length === 0) return [];
    return [{
      kind: 'gains' as const, unit: unit.code, set, from: date(`${yearOf(asOf)}-01-01`), to: asOf,
      needed: numbers(({ before }) => before === 'unmet'),
      gained: numbers(({ before, now }) => before === 'unmet' && now === 'met'),
      lost: numbers(({ before, now }) => before === 'met' && now === 'unmet'),
    }];
  });
  const count = (key: 'needed' | 'gained' | 'lost') => grounds.reduce((sum, ground) => sum + ground[key].length, 0);
  const summed = grounds.length < registered.length ? { reported: grounds.length, of: registered.length } : null;
  return judgeShare(rule, { part: count('gained') - count('lost'), whole: count('needed'), unit: 'criteria', of: null, asOf: null, summed, grounds }, asOf);
}

interface KnownTwice {
  readonly no: number;
  readonly before: string;
  readonly now: string;
}

function knownTwice({ before, now }: RegisteredUnit): KnownTwice[] {
  const stood = new Map(before.map(({ no, standing }) => [no, standing]));
  return now.flatMap(({ no, standing }) => {
    const was = stood.get(no) ?? 'unknown';
    return was === 'unknown' || standing === 'unknown' ? [] : [{ no, before: was, now: standing }];
  });
}
