import type { Item, Reading } from '#domain/assessment/reading.ts';
import type { Criterion } from '#domain/criteria/criteria-set.ts';
import { scoreCriterion, type Case } from '#domain/scoring/score.ts';
import type { CriterionScore, IndicatorScore } from '#domain/scoring/standing.ts';
import type { GridLaw, GridUnit } from './grid-rows.ts';

/** The scores of every unit while one types, by the domain's own code. A criterion is scored when it is looked at, and again only when a cell of it changed. */
export class LiveScores {
  readonly #law: GridLaw;
  readonly #currentOf: (unit: number) => ReadonlyMap<Item, Reading>;
  readonly #units: readonly GridUnit[];
  readonly #scores = new Map<number, Map<number, CriterionScore>>();

  constructor(law: GridLaw, units: readonly GridUnit[], currentOf: (unit: number) => ReadonlyMap<Item, Reading>) {
    this.#law = law;
    this.#units = units;
    this.#currentOf = currentOf;
  }

  criterion(unit: number, criterion: Criterion): CriterionScore | undefined {
    const scores = this.#scores.get(unit) ?? new Map<number, CriterionScore>();
    this.#scores.set(unit, scores);
    const held = scores.get(criterion.no);
    if (held) return held;
    const subject = this.#caseOf(unit);
    const fresh = subject && scoreCriterion(criterion, subject);
    if (fresh) scores.set(criterion.no, fresh);
    return fresh;
  }

  indicator(unit: number, criterion: Criterion, code: string): IndicatorScore | undefined {
    return this.criterion(unit, criterion)?.indicators.find((indicator) => indicator.code === code);
  }

  forget(unit: number, criterion: number): void {
    this.#scores.get(unit)?.delete(criterion);
  }

  #caseOf(place: number): Case | undefined {
    const unit = this.#units[place];
    if (!unit) return undefined;
    const other = (id: string, asking: readonly string[]): Case | undefined => {
      const found = asking.includes(id) ? undefined : unit.leaning.get(id);
      return found && { ...found, other: (next) => other(next, [...asking, id]) };
    };
    const { set } = this.#law;
    return { set, circumstances: unit.circumstances, current: this.#currentOf(place), other: (id) => other(id, [set.id]) };
  }
}
