import { findBody } from '#domain/bodies/find-body.ts';
import { date, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { ProgressFigure } from '#domain/push/progress-figure.ts';
import type { LineBounds } from '#domain/roadmap/check-lines.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { reviewDay } from './at-review.ts';

/** Unit → year → whole đồng. */
export type Money = ReadonlyMap<UnitId, ReadonlyMap<number, number>>;

/** Budget money reported for each unit and year of a plan, whole đồng: the first measure of law/roadmap.json that was reported, its newest day. */
export async function moneyOf({ progress }: Pick<Shelves, 'progress'>, { law }: Pick<Office, 'law'>, units: readonly UnitId[], end: CalendarDate): Promise<Money> {
  if (units.length === 0) return new Map();
  const figures = await progress.upTo(units, date(`${yearOf(end)}-12-31`));
  return new Map([...Map.groupBy(figures, ({ unit }) => unit)].map(([unit, ofUnit]) => [unit, byYear(ofUnit, law.programme.roadmap.money)]));
}

function byYear(figures: readonly ProgressFigure[], measures: readonly string[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const measure of measures.toReversed()) {
    const days = figures.filter((figure) => figure.measure === measure).toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : a.seq - b.seq));
    for (const { asOf, value } of days) years.set(yearOf(asOf), value);
  }
  return years;
}

/** What the lines of one unit are checked against. */
export function boundsOf({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, campaign: Campaign, unit: Unit, unmet: readonly string[], money: Money): LineBounds {
  return {
    review: reviewDay(campaign, clock.today()),
    end: campaign.completeBy,
    unmet: new Set(unmet),
    isBody: (id) => {
      const body = findBody(law.programme.bodies, places, id);
      return body !== undefined && places.isWithin(unit, body.unit.id);
    },
    money: money.get(unit.id) ?? new Map(),
  };
}
