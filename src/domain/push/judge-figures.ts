import type { CalendarDate } from '#domain/calendar.ts';
import type { ComponentRule, MeasuredShare, ProgressMeasure } from '#domain/criteria/push-rules.ts';
import type { Ground } from '#domain/ground.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Component, MissingReason, Share } from './component.ts';
import type { FiguresOf } from './figures-of.ts';
import { judgeShare } from './judge-share.ts';
import { figureGround } from './progress-figure.ts';

/** Whose figures are asked: the unit's own, or, where it reported none, those of the units below it. */
export interface Reporter {
  readonly unit: UnitId;
  readonly below: readonly UnitId[];
}

interface Missing {
  readonly reason: MissingReason;
  readonly lacking: readonly string[];
}

/** Judges a component of reported figures by the first of its shares that is known; the next that is known is told beside it. */
export function judgeFigures(rule: ComponentRule, reporter: Reporter, figures: FiguresOf, measures: readonly ProgressMeasure[], asOf: CalendarDate): Component {
  const found = rule.shares.map((share) => findShare(share, reporter, figures, measures));
  const [judged, beside = null] = found.filter((share) => 'part' in share);
  if (judged) return judgeShare(rule, judged, asOf, beside);
  const missing = found.filter((share) => 'reason' in share);
  const worth = (['nothing-allocated', 'stale', 'no-figures'] as const).find((reason) => missing.some((one) => one.reason === reason)) ?? 'no-figures';
  return { id: rule.id, state: 'missing', reason: worth, lacking: [...new Set(missing.filter(({ reason }) => reason === worth).flatMap(({ lacking }) => lacking))] };
}

function findShare(share: MeasuredShare, reporter: Reporter, figures: FiguresOf, measures: readonly ProgressMeasure[]): Share | Missing {
  const unit = measures.find(({ id }) => id === share.part)?.unit ?? 'works';
  const tried = share.wholes.flatMap((whole): Share[] => reported(share.part, whole, reporter, figures).map((found) => ({ ...found, of: whole, unit })));
  const known = tried.find(({ whole }) => whole > 0);
  if (known) return known;
  if (tried.length > 0) return { reason: 'nothing-allocated', lacking: share.wholes.filter((whole) => tried.some(({ of }) => of === whole)) };
  return whyNot(share, [reporter.unit, ...reporter.below], figures);
}

/** What the unit itself reported, or, where it did not, what those below it did: one pair, or none. */
function reported(part: string, whole: string, { unit, below }: Reporter, figures: FiguresOf): (Pair & Pick<Share, 'summed'>)[] {
  const own = pair(unit, part, whole, figures);
  if (own) return [{ ...own, summed: null }];
  const pairs = below.flatMap((id) => pair(id, part, whole, figures) ?? []);
  return pairs.length === 0 ? [] : [{ ...sum(pairs), summed: { reported: pairs.length, of: below.length } }];
}

interface Pair {
  readonly part: number;
  readonly whole: number;
  readonly asOf: CalendarDate;
  readonly grounds: readonly Ground[];
}

/** Both figures of one unit, so that a share never joins the part of some with the whole of others. */
function pair(unit: UnitId, part: string, whole: string, figures: FiguresOf): Pair | undefined {
  const [a, b] = [figures.find(unit, part), figures.find(unit, whole)];
  return typeof a === 'object' && typeof b === 'object' ? { part: a.value, whole: b.value, asOf: a.asOf < b.asOf ? a.asOf : b.asOf, grounds: [a, b].map(figureGround) } : undefined;
}

function sum(pairs: readonly Pair[]): Pair {
  return pairs.reduce((total, { part, whole, asOf, grounds }) => ({ part: total.part + part, whole: total.whole + whole, asOf: asOf < total.asOf ? asOf : total.asOf, grounds: [...total.grounds, ...grounds] }));
}

function whyNot({ part, wholes }: MeasuredShare, units: readonly UnitId[], figures: FiguresOf): Missing {
  const [first = part] = wholes;
  const isStale = (measure: string) => units.some((id) => figures.find(id, measure) === 'stale');
  const isThere = (measure: string) => units.some((id) => typeof figures.find(id, measure) === 'object');
  const stale = [part, ...wholes].filter(isStale);
  if (stale.length > 0) return { reason: 'stale', lacking: stale };
  const lacking = [...(isThere(part) ? [] : [part]), ...(wholes.some(isThere) ? [] : [first])];
  return { reason: 'no-figures', lacking: lacking.length > 0 ? lacking : [part, first] };
}
