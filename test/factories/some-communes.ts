import { pieces } from '#domain/assessment/known-items.ts';
import type { Item, Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date, daysAfter, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet, Indicator } from '#domain/criteria/criteria-set.ts';
import type { Law } from '#domain/criteria/law.ts';
import { circumstancesOf, clauseFor, type Circumstances } from '#domain/criteria/which-threshold.ts';
import { roundHalfUp } from '#domain/figures.ts';
import { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { requiredFigure } from '#domain/scoring/compare.ts';
import { aReading } from './a-reading.ts';
import type { Chance } from './chance.ts';

/** Three half-years as a commune reports them; the last is the day asked about. */
export const reportDays = [date('2022-12-31'), date('2023-06-30'), date('2023-12-31')] as const;
export const lastDay = reportDays[2];

export type Value = number | boolean;

/** What one commune says on each report day, and since when each value has its proof. */
export interface Told {
  readonly unit: Unit;
  readonly days: Map<Item, Value>[];
  readonly proofs: Map<Item, CalendarDate>;
  /** How many days before (or, negative, after) each report day its figures are entered. */
  readonly enteredBefore: number;
}

/** An item that is filled in with a figure or a yes and no, and what is asked of it where that is a figure. */
export interface Line {
  readonly item: Item;
  readonly unit: string | null;
  readonly asked: { readonly fewer: boolean; readonly value: number } | null;
  readonly isFigure: boolean;
}

/** So many communes of Lạng Sơn. */
export function aProvinceOf(count: number): { places: Gazetteer; communes: Unit[] } {
  const province = aPlace('20', 'province', null);
  const communes = Array.from({ length: count }, (_, index) => aPlace(String(10_000 + index), 'commune', province.id));
  return { places: new Gazetteer([province, ...communes], []), communes };
}

function aPlace(code: string, level: 'province' | 'commune', parent: UnitId | null): Unit {
  return { id: `${code}@1976` as UnitId, code, name: `Xã ${code}`, level, kind: level === 'province' ? 'tỉnh' : 'xã', parent, validFrom: date('1976-01-01'), validTo: null, region: 'TDMNPB', legalBasis: 'Danh mục' };
}

/** Every line of the sheet of one commune, with the thresholds of its last report day. */
export function linesOf(set: CriteriaSet, unit: Unit, law: Law): Line[] {
  const circumstances = circumstancesOf(set, unit, '20', law, lastDay);
  return set.criteria.flatMap(({ indicators }) => indicators).flatMap((indicator) => linesOfIndicator(indicator, circumstances));
}

function linesOfIndicator(indicator: Indicator, circumstances: Circumstances): Line[] {
  const { code, unit, valueType } = indicator;
  const { threshold } = clauseFor(indicator, circumstances);
  if (threshold.kind === 'parts') {
    return threshold.parts.map(({ key, cmp, value, unit: counted }) => {
      const asked = typeof value === 'number' ? { fewer: cmp === '<=', value } : null;
      return { item: `${code}#${key}`, unit: counted ?? null, asked, isFigure: asked !== null };
    });
  }
  if (pieces(indicator).size > 0 || (valueType !== 'percent' && valueType !== 'number' && valueType !== 'count')) return [{ item: code, unit, asked: null, isFigure: false }];
  const required = requiredFigure(threshold, circumstances);
  return [{ item: code, unit, asked: typeof required === 'number' ? { fewer: indicator.comparison === '<=', value: required } : null, isFigure: true }];
}

/** A commune that counts and writes down what it counted: it gets on slowly, some things stay as they are, one figure in twenty moves more than usual. */
export function anHonestCommune(unit: Unit, lines: readonly Line[], chance: Chance): Told {
  const quality = chance.normal();
  const wholeFigures = chance.happens(0.3);
  const days: Map<Item, Value>[] = [new Map(), new Map(), new Map()];
  const proofs = new Map<Item, CalendarDate>();
  for (const line of lines) {
    const written = (value: number) => write(value, line, wholeFigures);
    let value: Value = line.isFigure ? written(startOf(line, quality, chance)) : chance.happens(0.75 + 0.08 * quality);
    let since: CalendarDate = reportDays[0];
    for (const [index, day] of days.entries()) {
      const next: Value = index === 0 || chance.happens(0.25) ? value : typeof value === 'number' ? written(value + stepOf(line, value, chance)) : value || chance.happens(0.06);
      if (next !== value) since = reportDays[index] ?? since;
      value = next;
      day.set(line.item, value);
    }
    if (chance.happens(0.8)) proofs.set(line.item, daysAfter(since, chance.between(-20, 20)));
  }
  return { unit, days, proofs, enteredBefore: chance.between(-10, 20) };
}

function startOf({ asked, unit }: Line, quality: number, chance: Chance): number {
  const spread = chance.normal() * 9 + quality * 6 + 4;
  if (unit === '%') return asked ? asked.value + (asked.fewer ? -spread / 2 : spread) : 70 + spread;
  const usual = asked?.value ?? 10;
  return usual * (1 + (asked?.fewer === true ? -1 : 1) * spread / 60);
}

function stepOf({ asked, unit }: Line, value: number, chance: Chance): number {
  const step = 0.8 + chance.normal() * (chance.happens(0.05) ? 4 : 1.8);
  const better = asked?.fewer === true ? -step : step;
  return unit === '%' ? better : better * value * 0.02;
}

function write(value: number, { unit, item }: Line, wholeFigures: boolean): number {
  const counted = unit === '%' ? Math.min(100, Math.max(0, value)) : Math.max(0, value);
  return roundHalfUp(counted, wholeFigures || unit === 'nhà' || /^9\.1/.test(item) ? 0 : 1);
}

/** The log of what a commune told, figure by figure, entered some days before or after each report day. */
export function logOf(told: Told, set: CriteriaSet): Reading[] {
  return told.days.flatMap((day, index) => {
    const asOf = reportDays[index] ?? lastDay;
    const at = `${daysAfter(asOf, -told.enteredBefore)}T02:00:00.000Z`;
    return [...day].map(([item, value]) => aReading(item, asReading(value), { unit: told.unit.id, set: set.id, asOf, at }));
  });
}

function asReading(value: Value): ReadingValue {
  return typeof value === 'number' ? { kind: 'number', value } : { kind: 'declared', met: value };
}
