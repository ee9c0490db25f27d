import { sameValue, type Item, type Reading } from '#domain/assessment/reading.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { CriterionScore, IndicatorScore, Standing } from '#domain/scoring/standing.ts';
import type { Figure } from './figure.ts';
import type { KnownFigures } from './known-figures.ts';
import { seriesUntil, type Series } from './series.ts';

/** What is looked at: one unit's log for a set, and how it stands on the day and stood some days before. */
export interface Subject {
  readonly unit: UnitId;
  readonly asOf: CalendarDate;
  readonly log: Iterable<Reading>;
  readonly scores: readonly CriterionScore[];
  readonly scoresBefore: readonly CriterionScore[];
  /** The date of the latest proof of each item that has one. */
  readonly proofs: ReadonlyMap<Item, CalendarDate>;
}

/** One unit laid out for the checks. Everything is in the order of the set. */
export interface Examined {
  readonly unit: UnitId;
  readonly asOf: CalendarDate;
  readonly figures: readonly Figure[];
  readonly passed: readonly Passed[];
  readonly proven: readonly Proven[];
}

/** A criterion that was unmet and is met now, with the readings that made the difference. */
export interface Passed {
  readonly item: Item;
  readonly seqs: readonly number[];
}

/** A value with the day since which it says what it says, and the date of its latest proof. */
export interface Proven {
  readonly reading: Reading;
  readonly since: CalendarDate;
  readonly proof: CalendarDate;
}

/** Lays a unit out once, so that every check sees the same. */
export function examine(subject: Subject, known: KnownFigures): Examined {
  const { unit, asOf, scores, scoresBefore, proofs } = subject;
  const asked = askedOf(scores);
  const series = [...seriesUntil(subject.log, asOf)].sort(([a], [b]) => known.inOrder(a, b));
  return {
    unit,
    asOf,
    figures: series.flatMap(([item, days]) => figureOf(item, days, known.unitOf(item), asked.get(item) ?? null)),
    passed: scores.flatMap((score) => passedOf(score, scoresBefore.find(({ no }) => no === score.no))),
    proven: series.flatMap(([item, days]) => provenOf(days, proofs.get(item))),
  };
}

function figureOf(item: Item, series: Series, unit: string | null, asked: Figure['asked']): Figure[] {
  const figures = series.flatMap((reading) => (reading.value.kind === 'number' ? [{ value: reading.value.value, reading }] : []));
  const last = figures.at(-1);
  return last && last.reading === series.at(-1) ? [{ item, ...last, unit, asked, past: figures.slice(0, -1) }] : [];
}

/** What is asked of every item, read off the verdicts, so that a check never disagrees with the scoring about a threshold. */
function askedOf(scores: readonly CriterionScore[]): ReadonlyMap<Item, NonNullable<Figure['asked']>> {
  return new Map(scores.flatMap((score) => score.indicators).flatMap(({ code, why }): [Item, NonNullable<Figure['asked']>][] => {
    if (why.kind === 'compared') return [[code, { cmp: why.cmp, value: why.required }]];
    if (why.kind !== 'pieces') return [];
    return why.pieces.flatMap(({ key, cmp, required }) => (typeof required === 'number' ? [[`${code}#${key}`, { cmp, value: required }]] : []));
  }));
}

function passedOf(now: CriterionScore, before: CriterionScore | undefined): Passed[] {
  if (now.standing !== 'met' || before?.standing !== 'unmet') return [];
  const stood = new Map<string, Standing>(before.indicators.map(({ code, standing }: IndicatorScore) => [code, standing]));
  const turned = now.indicators.filter(({ code, standing }) => standing === 'met' && stood.get(code) !== 'met').flatMap(({ readings }) => readings);
  const declared = now.by === 'declaration' && now.declaration ? [now.declaration] : [];
  return [{ item: String(now.no), seqs: [...declared, ...turned].map(({ seq }) => seq) }];
}

function provenOf(series: Series, proof: CalendarDate | undefined): Proven[] {
  const reading = series.at(-1);
  if (!reading || proof === undefined) return [];
  const changedBefore = series.findLastIndex(({ value }) => !sameValue(value, reading.value));
  return [{ reading, since: series[changedBefore + 1]?.asOf ?? reading.asOf, proof }];
}
