import type { CalendarDate } from '#domain/calendar.ts';
import type { KnownOfUnit } from '#domain/plans/check-registration.ts';
import type { Registration } from '#domain/plans/registration.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { ProgressFigure } from '#domain/push/progress-figure.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

/** Everything the checks ask for, of several units as of one day; fetched once, however many register together. */
export class KnownUnits {
  readonly #office: Pick<Office, 'board' | 'law'>;
  readonly #on: CalendarDate;
  readonly #titles: ReadonlyMap<UnitId, readonly Title[]>;
  readonly #registrations: ReadonlyMap<UnitId, readonly Registration[]>;
  readonly #figures: readonly ProgressFigure[];

  constructor(office: Pick<Office, 'board' | 'law'>, on: CalendarDate, held: { titles: readonly Title[]; registrations: readonly Registration[]; figures: readonly ProgressFigure[] }) {
    this.#office = office;
    this.#on = on;
    this.#titles = Map.groupBy(held.titles, ({ unit }) => unit);
    this.#registrations = Map.groupBy(held.registrations, ({ unit }) => unit);
    this.#figures = held.figures;
  }

  /** How many criteria a set has; a village just added stands on no board yet. */
  criteriaOf(set: string): number {
    return this.#office.law.sets.get(set)?.criteria.length ?? 0;
  }

  of(unit: Unit): KnownOfUnit {
    const { board, law } = this.#office;
    const { plans, titles } = law.programme;
    const debt = this.#figures.filter((figure) => figure.unit === unit.id && figure.measure === plans.debtMeasure.id).toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
    return {
      titles: this.#titles.get(unit.id) ?? [],
      registrations: this.#registrations.get(unit.id) ?? [],
      kinds: titles,
      scores: (set) => board.standing(set, unit.id, this.#on)?.scores,
      debt: debt ? { dong: debt.value, asOf: debt.asOf } : null,
      rules: plans,
    };
  }
}

export async function knownUnits(office: Pick<Office, 'board' | 'law'>, shelves: Pick<Shelves, 'titles' | 'registrations' | 'progress'>, units: readonly UnitId[], on: CalendarDate): Promise<KnownUnits> {
  const [titles, registrations, figures] = [await shelves.titles.ofUnits(units), await shelves.registrations.ofUnits(units, null), await shelves.progress.upTo(units, on)];
  return new KnownUnits(office, on, { titles, registrations, figures });
}
