import type { BodyId } from '#domain/bodies/body.ts';
import { printDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import { refusal, type Refusal } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import { halfYears } from './half-years.ts';
import { budgetCost, costSources } from './line-cost.ts';
import type { NewRoadmapLine } from './roadmap-line.ts';
import { waitsForItself } from './prerequisites.ts';

/** A field of a line a refusal points at. */
export type LineField = 'owner' | 'doer' | 'due' | 'after' | 'cost' | (typeof costSources)[number] | 'item';

/** What a unit's lines are checked against. */
export interface LineBounds {
  /** The day of the review: nothing can be due before what it is to close was seen. */
  readonly review: CalendarDate;
  /** The end of the plan. */
  readonly end: CalendarDate;
  readonly unmet: ReadonlySet<string>;
  readonly isBody: (id: BodyId) => boolean;
  /** Budget money reported as allocated to the unit for a year, whole đồng; a year not in it was never reported and refuses nothing. */
  readonly money: ReadonlyMap<number, number>;
}

/**
 * Everything that cannot be in the lines of one unit, all at once, each with unit, item and field. `changed` are the lines to be saved,
 * `standing` the lines of the unit as they would stand then.
 */
export function checkLines(unit: Unit, changed: readonly NewRoadmapLine[], standing: readonly NewRoadmapLine[], bounds: LineBounds): Refusal[] {
  const byItem = new Map(standing.map((line) => [line.item, line]));
  return [
    ...changed.flatMap((line) => [...checkLine(unit, line, bounds), ...checkOrder(unit, line, byItem)]),
    ...checkFollowers(unit, changed, standing),
    ...checkMoney(unit, changed, standing, bounds.money),
  ];
}

/** `06328 2.1 due`: where a refusal stands in the table. */
export function spotOf(unit: Pick<Unit, 'code'>, item: string, field: LineField): string {
  return `${unit.code} ${item} ${field}`;
}

function checkLine(unit: Unit, line: NewRoadmapLine, { review, end, unmet, isBody }: LineBounds): Refusal[] {
  const { item, due, cost } = line;
  const here = { unit: unit.name, item };
  const found: Refusal[] = [];
  if (!unmet.has(item)) found.push(refusal('line-not-unmet', here, spotOf(unit, item, 'item')));
  for (const field of ['owner', 'doer'] as const) {
    const body = line[field];
    if (body !== null && !isBody(body)) found.push(refusal('line-unknown-body', { ...here, found: body }, spotOf(unit, item, field)));
  }
  for (const source of cost ? costSources : []) {
    const amount = cost?.[source] ?? 0;
    if (!Number.isSafeInteger(amount) || amount < 0) found.push(refusal('line-bad-cost', { ...here, found: printFigure(amount, 6) }, spotOf(unit, item, source)));
  }
  if (due !== null) found.push(...checkDue(unit, item, due, review, end));
  return found;
}

function checkDue(unit: Unit, item: string, due: CalendarDate, review: CalendarDate, end: CalendarDate): Refusal[] {
  const here = { unit: unit.name, item, due: printDate(due) };
  const at = spotOf(unit, item, 'due');
  if (due > end) return [refusal('line-past-end', { ...here, end: printDate(end) }, at)];
  if (due < review) return [refusal('line-before-review', { ...here, review: printDate(review) }, at)];
  const ends = halfYears(review, end);
  return ends.includes(due) ? [] : [refusal('line-not-half-year', { ...here, allowed: ends.map(printDate).join(', ') }, at)];
}

/** What must come first is another line of the unit, does not wait for this one, and is due no later. */
function checkOrder(unit: Unit, { item, after, due }: NewRoadmapLine, byItem: ReadonlyMap<string, NewRoadmapLine>): Refusal[] {
  if (after === null) return [];
  const first = byItem.get(after);
  const here = { unit: unit.name, item, after };
  if (!first || after === item) return [refusal('line-unknown-prerequisite', here, spotOf(unit, item, 'after'))];
  if (waitsForItself(item, byItem)) return [refusal('line-prerequisite-loop', here, spotOf(unit, item, 'after'))];
  if (due === null || first.due === null || first.due <= due) return [];
  return [refusal('line-before-prerequisite', { ...here, due: printDate(due), afterDue: printDate(first.due) }, spotOf(unit, item, 'due'))];
}

/** A line that is put off must not pass those that wait for it and are not changed themselves. */
function checkFollowers(unit: Unit, changed: readonly NewRoadmapLine[], standing: readonly NewRoadmapLine[]): Refusal[] {
  const items = new Map(changed.map((line) => [line.item, line]));
  return standing.filter(({ item }) => !items.has(item)).flatMap(({ item, after, due }) => {
    const first = after === null ? undefined : items.get(after);
    if (!first || first.due === null || due === null || first.due <= due) return [];
    return [refusal('line-before-prerequisite', { unit: unit.name, item, after: first.item, due: printDate(due), afterDue: printDate(first.due) }, spotOf(unit, first.item, 'due'))];
  });
}

/** What all lines of the unit due in a year take from the budgets against what was allocated to it for that year. */
function checkMoney(unit: Unit, changed: readonly NewRoadmapLine[], standing: readonly NewRoadmapLine[], money: ReadonlyMap<number, number>): Refusal[] {
  const needed = budgetByYear(standing);
  return changed.flatMap(({ item, due, cost }) => {
    const year = due === null ? null : yearOf(due);
    const allocated = year === null ? undefined : money.get(year);
    const sum = year === null ? 0 : (needed.get(year) ?? 0);
    if (year === null || allocated === undefined || cost === null || budgetCost(cost) === 0 || sum <= allocated) return [];
    return [refusal('line-over-money', { unit: unit.name, item, year, cost: printFigure(sum), money: printFigure(allocated) }, spotOf(unit, item, 'cost'))];
  });
}

/** Budget money by the year the lines are due, whole đồng. */
export function budgetByYear(lines: readonly Pick<NewRoadmapLine, 'due' | 'cost'>[]): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const { due, cost } of lines) if (due !== null && cost !== null) sums.set(yearOf(due), (sums.get(yearOf(due)) ?? 0) + budgetCost(cost));
  return sums;
}

/** Years in which a unit's lines need budget money and nobody has reported how much there is: not refused, but said. */
export function yearsWithoutMoney(lines: readonly Pick<NewRoadmapLine, 'due' | 'cost'>[], money: ReadonlyMap<number, number>): number[] {
  return [...budgetByYear(lines)].filter(([year, sum]) => sum > 0 && !money.has(year)).map(([year]) => year).sort();
}
