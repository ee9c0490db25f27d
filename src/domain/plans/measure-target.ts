import type { CalendarDate } from '#domain/calendar.ts';
import { dayBefore } from '#domain/calendar.ts';
import { roundHalfUp } from '#domain/figures.ts';
import type { Ground } from '#domain/ground.ts';
import { codeOf, type Unit, type UnitId } from '#domain/places/unit.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { CampaignLine } from '#domain/titles/campaign.ts';
import { holdsOn } from '#domain/titles/status.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Target } from './plan.ts';

/** What a measurement could not know. */
export type MissingFact =
  | { readonly kind: 'no-reading'; readonly units: number }
  | { readonly kind: 'not-reported' }
  /** The plan counts on so many units, and there are others that day. */
  | { readonly kind: 'other-total'; readonly units: number }
  | { readonly kind: 'no-campaign' };

/** Where a target stands on a day. null is not known, never zero. */
export interface MeasuredTarget {
  readonly before: number | null;
  readonly now: number | null;
  readonly target: number;
  /** How many units there are, where units are counted. */
  readonly of: number | null;
  /** Percent of `of`, one decimal: before 69.6, target 86.7. null where nothing is counted of a whole. */
  readonly shares: { readonly before: number | null; readonly now: number | null; readonly target: number | null } | null;
  readonly reached: boolean | null;
  readonly missing: readonly MissingFact[];
  /** Units that are not there yet, where units are named or counted. */
  readonly open: readonly UnitId[];
  readonly counts: Counted;
}

/** What a target counts: units by their readings of an item, or titles. Nothing where its figure is only reported. */
export interface Counted {
  /** Empty, as items are, where no reading is counted. */
  readonly set: string;
  readonly units: readonly UnitId[];
  readonly items: readonly string[];
  readonly grounds: readonly Ground[];
}

/** What targets are measured against. */
export interface TargetFacts {
  readonly asOf: CalendarDate;
  /** First day of the plan: `before` is the day before it. */
  readonly from: CalendarDate;
  /** Units of the plan's area that a set is for, on a day. */
  readonly unitsOf: (set: string, day: CalendarDate) => readonly Unit[];
  readonly standing: (set: string, unit: UnitId, day: CalendarDate) => UnitStanding | undefined;
  /** Titles of the units of the area. */
  readonly titles: readonly Title[];
  readonly campaignLines: (campaign: number) => readonly CampaignLine[] | undefined;
}

/** Measures a target of any of the five kinds on a day: what it was before the plan, what it is, what is wanted, and what could not be known. */
export function measureTarget(target: Target, facts: TargetFacts): MeasuredTarget {
  switch (target.kind) {
    case 'titles': return measureTitles(target, facts);
    case 'criterion-count': return measureCriterion(target, facts);
    case 'indicator': return measureIndicator(target, facts);
    case 'keep-titles': return measureKept(target, facts);
    case 'facilities': return { ...bare(target.built, target.count), reached: target.built === null ? null : target.built >= target.count, missing: target.built === null ? [{ kind: 'not-reported' }] : [] };
  }
}

type Of<K extends Target['kind']> = Extract<Target, { kind: K }>;

/** Titles of the year, decided by the day; a title is for a year whatever the year of its decision. */
function measureTitles({ title, year, units, count }: Of<'titles'>, { titles, asOf, from }: TargetFacts): MeasuredTarget {
  const meant = titles.filter((one) => one.kind === title && one.titleYear === year && (units === null || units.includes(one.unit)));
  const holders = (day: CalendarDate) => new Set(meant.filter((one) => holdsOn(one, day)).map(({ unit }) => unit));
  const now = holders(asOf);
  const wanted = units === null ? count : units.length;
  return { ...bare(now.size, wanted, titlesCounted(units ?? [...now], meant)), before: holders(dayBefore(from)).size, reached: now.size >= wanted, open: (units ?? []).filter((unit) => !now.has(unit)) };
}

function measureCriterion({ set, criterion, before, count, of }: Of<'criterion-count'>, facts: TargetFacts): MeasuredTarget {
  const units = facts.unitsOf(set, facts.asOf);
  const scored = units.map((unit) => ({ unit, standing: facts.standing(set, unit.id, facts.asOf)?.scores.find(({ no }) => no === criterion)?.standing ?? 'unknown' }));
  const met = scored.filter(({ standing }) => standing === 'met').length;
  const unknown = scored.filter(({ standing }) => standing === 'unknown').length;
  const now = unknown === scored.length ? null : met;
  return {
    before, now, of, target: count, shares: { before: percent(before, of), now: now === null ? null : percent(now, of), target: percent(count, of) },
    reached: met >= count ? true : met + unknown >= count ? null : false,
    missing: [...(unknown > 0 ? [{ kind: 'no-reading', units: unknown } as const] : []), ...(units.length === of ? [] : [{ kind: 'other-total', units: units.length } as const])],
    open: scored.filter(({ standing }) => standing !== 'met').map(({ unit }) => unit.id),
    counts: readingsCounted(set, units, String(criterion)),
  };
}

/** One unit's own figure; where the area holds many units, how many of them have reached the value. */
function measureIndicator(target: Of<'indicator'>, facts: TargetFacts): MeasuredTarget {
  const units = facts.unitsOf(target.set, facts.asOf);
  const valueOn = (unit: Unit, day: CalendarDate) => figureOf(facts.standing(target.set, unit.id, day), target.item);
  const counts = readingsCounted(target.set, units, target.item);
  const [only] = units;
  if (units.length === 1 && only) {
    const now = valueOn(only, facts.asOf);
    const reached = now === null ? null : holds(now, target);
    return { ...bare(now, target.value, counts), before: valueOn(only, dayBefore(facts.from)), reached, missing: now === null ? [{ kind: 'no-reading', units: 1 }] : [], open: reached === true ? [] : [only.id] };
  }
  const values = units.map((unit) => ({ unit, now: valueOn(unit, facts.asOf), before: valueOn(unit, dayBefore(facts.from)) }));
  const reaching = values.filter(({ now }) => now !== null && holds(now, target)).length;
  const unknown = values.filter(({ now }) => now === null).length;
  const before = values.every((value) => value.before === null) ? null : values.filter((value) => value.before !== null && holds(value.before, target)).length;
  const now = unknown === values.length ? null : reaching;
  const all = units.length;
  return {
    before, now, of: all, target: all, shares: { before: before === null ? null : percent(before, all), now: now === null ? null : percent(now, all), target: percent(all, all) },
    reached: unknown > 0 && reaching + unknown >= all ? null : all > 0 && reaching === all,
    missing: unknown > 0 ? [{ kind: 'no-reading', units: unknown }] : [],
    open: values.filter((value) => value.now === null || !holds(value.now, target)).map(({ unit }) => unit.id),
    counts,
  };
}

/** Those of the campaign that still hold the title; without a campaign, those that held it when the plan began. */
function measureKept({ title, count, campaign }: Of<'keep-titles'>, { titles, asOf, from, campaignLines }: TargetFacts): MeasuredTarget {
  const meant = titles.filter((one) => one.kind === title);
  const holders = (day: CalendarDate) => new Set(meant.filter((one) => holdsOn(one, day)).map(({ unit }) => unit));
  const lines = campaign === null ? undefined : campaignLines(campaign);
  const wanted = lines ? lines.filter(({ kind }) => kind === title).map(({ unit }) => unit) : [...holders(dayBefore(from))];
  const kept = wanted.filter((unit) => holders(asOf).has(unit));
  const missing = campaign !== null && !lines ? [{ kind: 'no-campaign' } as const] : [];
  return { ...bare(kept.length, count, titlesCounted(wanted, meant)), before: wanted.length, of: wanted.length, reached: kept.length >= count, missing, open: wanted.filter((unit) => !kept.includes(unit)) };
}

function bare(now: number | null, target: number, counts: Counted = titlesCounted([], [])): MeasuredTarget {
  return { before: null, now, target, of: null, shares: null, reached: null, missing: [], open: [], counts };
}

function readingsCounted(set: string, units: readonly Unit[], item: string): Counted {
  return { set, units: units.map(({ id }) => id), items: [item], grounds: [] };
}

function titlesCounted(units: readonly UnitId[], titles: readonly Title[]): Counted {
  return { set: '', units, items: [], grounds: titles.filter(({ unit }) => units.includes(unit)).map(({ id, unit }) => ({ kind: 'title', id, unit: codeOf(unit) })) };
}

/** The whole indicator's own figure, where it was read as one. */
function figureOf(standing: UnitStanding | undefined, item: string): number | null {
  const [reading] = standing?.scores.flatMap(({ indicators }) => indicators).find(({ code }) => code === item)?.readings ?? [];
  return reading?.item === item && reading.value.kind === 'number' ? reading.value.value : null;
}

function holds(value: number, { comparison, value: wanted }: Of<'indicator'>): boolean {
  switch (comparison) {
    case '=': return value === wanted;
    case '>=': return value >= wanted;
    case '<=': return value <= wanted;
    case '<': return value < wanted;
  }
}

/** One decimal, half up; null of nothing. */
function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : roundHalfUp((part * 100) / whole, 1);
}
