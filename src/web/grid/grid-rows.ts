import { unpackValue, type PackedValue } from '#domain/assessment/packed-value.ts';
import type { Item, Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';
import type { Circumstances } from '#domain/criteria/which-threshold.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { GridAnswer } from '#http/schemas/grid.ts';

/** What the server holds of one cell. */
export interface Held {
  readonly seq: number;
  readonly value: ReadingValue;
  readonly asOf: CalendarDate;
  readonly note: string;
}

/** One unit of the grid as it came: who it is, what may be entered, and everything its scoring rests on. */
export interface GridUnit {
  readonly code: string;
  readonly name: string;
  readonly parent: string;
  /** Criteria the person may enter; null is all. */
  readonly enter: ReadonlySet<number> | null;
  readonly locked: ReadonlySet<number>;
  readonly held: ReadonlyMap<Item, Held>;
  readonly circumstances: Circumstances;
  /** By set: what the unit is judged by there, and its readings. */
  readonly leaning: ReadonlyMap<string, { readonly set: CriteriaSet; readonly circumstances: Circumstances; readonly current: ReadonlyMap<Item, Reading> }>;
}

/** Law the answer points at by id. */
export interface GridLaw {
  readonly set: CriteriaSet;
  readonly leaning: readonly CriteriaSet[];
  readonly overlays: readonly Overlay[];
}

type Packed = readonly [item: number, seq: number, value: PackedValue, day: number, note?: string];
type PackedLeaning = readonly [set: number, item: Item, value: PackedValue];

/** Unfolds the compact answer. */
export function unitsOf(answer: GridAnswer, law: GridLaw): readonly GridUnit[] {
  const overlays = new Map(law.overlays.map((overlay) => [overlay.id, overlay]));
  const circumstances = answer.circumstances.map((situations) => situations.map(({ year, key, overlays: ids }): Circumstances => ({ year, key, overlays: ids.flatMap((id) => overlays.get(id) ?? []) })));
  return answer.units.map((unit) => {
    const [own, ...others] = circumstances[unit.circumstances] ?? [];
    return {
      code: unit.code,
      name: unit.name,
      parent: unit.parent,
      enter: unit.enter && new Set(unit.enter),
      locked: new Set(unit.locked),
      held: heldIn(unit.cells as readonly Packed[], answer),
      circumstances: own ?? { year: 0, key: null, overlays: [] },
      leaning: leaningOf(unit.leaning as readonly PackedLeaning[], answer, law, others),
    };
  });
}

function heldIn(cells: readonly Packed[], { items, days }: GridAnswer): ReadonlyMap<Item, Held> {
  return new Map(cells.map(([item, seq, value, day, note = '']) => [items[item] ?? '', { seq, value: unpackValue(value), asOf: date(days[day] ?? ''), note }]));
}

function leaningOf(cells: readonly PackedLeaning[], { leansOn, asOf }: GridAnswer, law: GridLaw, circumstances: readonly Circumstances[]): GridUnit['leaning'] {
  return new Map(leansOn.flatMap((id, place) => {
    const set = law.leaning.find((other) => other.id === id);
    const judgedBy = circumstances[place];
    if (!set || !judgedBy) return [];
    const current = cells.filter(([of]) => of === place).map(([, item, value]) => [item, readingOf(id, item, { seq: 0, value: unpackValue(value), asOf: date(asOf), note: '' })] as const);
    return [[id, { set, circumstances: judgedBy, current: new Map(current) }] as const];
  }));
}

/** A reading as scoring asks for it; who entered it does not matter there. */
export function readingOf(set: string, item: Item, held: Held): Reading {
  return { ...unsigned, set, item, ...held };
}

const unsigned = { unit: '' as UnitId, source: { kind: 'form', ref: '', at: '', name: '' }, person: '', behalf: null, at: '', batch: null } as const;
