import { daysAfter, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { ProgressMeasure } from '#domain/criteria/push-rules.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { ProgressFigure } from './progress-figure.ts';

/** The figure of a measure that speaks for a unit on a day; `stale` where there was one that no longer does. */
export type FoundFigure = ProgressFigure | 'stale' | undefined;

/** Finds what stands of each unit and measure on one day. */
export class FiguresOf {
  readonly #newest = new Map<string, ProgressFigure>();
  readonly #measures: ReadonlyMap<string, ProgressMeasure>;
  readonly #asOf: CalendarDate;

  constructor(figures: readonly ProgressFigure[], measures: readonly ProgressMeasure[], asOf: CalendarDate) {
    this.#measures = new Map(measures.map((measure) => [measure.id, measure]));
    this.#asOf = asOf;
    for (const figure of figures) {
      const key = `${figure.unit} ${figure.measure}`;
      const held = this.#newest.get(key);
      if (figure.asOf <= asOf && (!held || isLater(figure, held))) this.#newest.set(key, figure);
    }
  }

  /** What counts from 1 January says nothing of another year. */
  find(unit: UnitId, measure: string): FoundFigure {
    const figure = this.#newest.get(`${unit} ${measure}`);
    const rule = this.#measures.get(measure);
    if (!figure || !rule || (rule.span === 'year' && yearOf(figure.asOf) !== yearOf(this.#asOf))) return undefined;
    return rule.holdsDays !== null && daysAfter(figure.asOf, rule.holdsDays) < this.#asOf ? 'stale' : figure;
  }
}

function isLater(a: ProgressFigure, b: ProgressFigure): boolean {
  return a.asOf > b.asOf || (a.asOf === b.asOf && a.seq > b.seq);
}
