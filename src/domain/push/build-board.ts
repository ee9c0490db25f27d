import type { CalendarDate } from '#domain/calendar.ts';
import type { ComponentRule, PushRules } from '#domain/criteria/push-rules.ts';
import type { Ground } from '#domain/ground.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { Component } from './component.ts';
import { FiguresOf } from './figures-of.ts';
import { findLagging } from './find-lagging.ts';
import { judgeCriteria, type RegisteredUnit } from './judge-criteria.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgeShare } from './judge-share.ts';
import type { ProgressBoard } from './progress-board.ts';
import type { ProgressFigure } from './progress-figure.ts';
import { paceOf, rank, scoreOf } from './rank.ts';

/** So many of so many: duties overdue of those due this year, reports late of those due. */
export interface Count {
  readonly bad: number;
  readonly due: number;
  /** One for each that was due. */
  readonly grounds: readonly Ground[];
}

export interface UnitProgress {
  readonly unit: Unit;
  /** The communes below it on that day, whose figures speak where it reported none itself. */
  readonly below: readonly UnitId[];
  readonly registered: readonly RegisteredUnit[];
  readonly duties: Count;
  /** Null where no calendar of period reports is kept. */
  readonly reports: Count | null;
}

export interface BoardFacts {
  readonly area: Unit;
  readonly asOf: CalendarDate;
  readonly units: readonly UnitProgress[];
  readonly figures: readonly ProgressFigure[];
}

/** The board of an area on a day. The order in which units and figures are given does not matter. */
export function buildBoard({ area, asOf, units, figures }: BoardFacts, rules: PushRules): ProgressBoard {
  const found = new FiguresOf(figures, rules.measures, asOf);
  const lines = units.map((progress) => {
    const components = rules.components.map((rule) => judge(rule, progress, found, rules, asOf));
    const score = scoreOf(components, rules);
    const { id, code, kind, name } = progress.unit;
    return { unit: id, code, name: `${kind} ${name}`, components, score, proposed: paceOf(score, rules) };
  });
  const lagging = units.flatMap(({ unit, registered }) => findLagging(registered, { unit: unit.id, name: `${unit.kind} ${unit.name}` }, found, rules)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return {
    area: area.id, areaName: `${area.kind} ${area.name}`, asOf,
    lines: rank(lines),
    lagging: lagging.filter(({ notStarted }) => notStarted !== null),
    perhapsLagging: lagging.filter(({ notStarted }) => notStarted === null),
  };
}

function judge(rule: ComponentRule, progress: UnitProgress, figures: FiguresOf, rules: PushRules, asOf: CalendarDate): Component {
  switch (rule.id) {
    case 'criteria': return judgeCriteria(rule, progress.registered, asOf);
    case 'not-started':
    case 'disbursement': return judgeFigures(rule, { unit: progress.unit.id, below: progress.below }, figures, rules.measures, asOf);
    case 'overdue': return judgeCount(rule, progress.duties, 'duties', asOf);
    case 'late-reports': return judgeCount(rule, progress.reports, 'reports', asOf);
  }
}

function judgeCount(rule: ComponentRule, count: Count | null, unit: 'duties' | 'reports', asOf: CalendarDate): Component {
  if (count === null) return { id: rule.id, state: 'missing', reason: 'not-kept', lacking: [] };
  if (count.due === 0) return { id: rule.id, state: 'missing', reason: 'none-due', lacking: [] };
  return judgeShare(rule, { part: count.bad, whole: count.due, unit, of: null, asOf: null, summed: null, grounds: count.grounds }, asOf);
}
