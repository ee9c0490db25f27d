import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { PeriodKind, PeriodRules } from '#domain/criteria/period-rules.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import { hasEnded, isValidAt, type Unit, type UnitId } from '#domain/places/unit.ts';
import { duesIn, periodFrom, startsIn, type Period } from './period.ts';

/** A report and the unit that owes it: one that exists on the day the report's figures are of. Who ended before owes nothing, and who came after them does. */
export interface Owed {
  readonly unit: Unit;
  readonly period: Period;
}

/** The report of a kind and period that the bearer of a code owes; a code was borne by several units, and each owes its own periods. */
export function owedBy(places: Gazetteer, kind: PeriodKind, code: string, from: CalendarDate): Owed | undefined {
  return byLevel(kind, from).flatMap(({ level, period }) => {
    const unit = places.findByCode(code, period.asOf);
    return unit?.level === level ? [{ unit, period }] : [];
  })[0];
}

/** What is owed to a unit: by those just below it, and by those below a unit that has ended since. */
export function owedBelow(places: Gazetteer, kind: PeriodKind, above: Unit, from: CalendarDate, today: CalendarDate): Owed[] {
  return byLevel(kind, from).flatMap(({ level, period }) => reportingTo(places, above.id, period.asOf, today).filter((unit) => unit.level === level).map((unit) => ({ unit, period })));
}

function reportingTo(places: Gazetteer, above: UnitId, asOf: CalendarDate, today: CalendarDate): Unit[] {
  return places.children(above, asOf).flatMap((unit) => (hasEnded(unit, today) ? [unit, ...reportingTo(places, unit.id, asOf, today)] : [unit]));
}

/** Who receives a unit's report: the unit above it; a province keeps its own. Where that has ended since, whoever is above both does it in its place. */
export function receiverOf(places: Gazetteer, unit: Unit): Unit {
  return (unit.parent === null ? undefined : places.find(unit.parent)) ?? unit;
}

/** Everything the bearers of a code and the units just below them owe with a term in a year. */
export function owedInYear(places: Gazetteer, rules: PeriodRules, code: string, year: number): Owed[] {
  return rules.kinds.flatMap((kind) => [...startsIn(kind, year - 1, rules), ...startsIn(kind, year, rules)].flatMap((from) => byLevel(kind, from)))
    .filter(({ period }) => yearOf(period.due) === year)
    .flatMap(({ level, period }) => {
      const area = places.findByCode(code, period.asOf);
      const units = area ? [area, ...places.children(area.id, period.asOf)] : [];
      return units.filter((unit) => unit.level === level).map((unit) => ({ unit, period }));
    });
}

/** What one unit owes with a term in a year. */
export function owedByUnit(rules: PeriodRules, unit: Unit, year: number): Period[] {
  return duesIn(rules, unit.level, year).filter(({ asOf }) => isValidAt(unit, asOf));
}

function byLevel(kind: PeriodKind, from: CalendarDate) {
  return kind.due.flatMap(({ level }) => {
    const period = periodFrom(kind, level, from);
    return period ? [{ level, period }] : [];
  });
}
