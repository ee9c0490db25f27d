import fc from 'fast-check';
import { pieces } from '#domain/assessment/known-items.ts';
import type { Item, Reading, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import type { CriteriaSet, Criterion, Indicator, Overlay } from '#domain/criteria/criteria-set.ts';
import { aReading } from './a-reading.ts';

/** Which items may be read: criteria declared as a whole, indicators read as a whole, their pieces. */
export interface Choice {
  readonly declaredCriteria: boolean;
  /** An indicator that falls into pieces is read whole as well as piecewise. */
  readonly wholeBesidePieces: boolean;
}

export const anything: Choice = { declaredCriteria: true, wholeBesidePieces: true };
/** Nothing that could say one thing as a whole and another in its pieces. */
export const eachThingOnce: Choice = { declaredCriteria: false, wholeBesidePieces: false };

/** A log of up to eighty readings of one to three criteria of a set, with corrections and withdrawals, over two dates. */
export function someReadings(set: CriteriaSet, overlays: readonly Overlay[], choice: Choice): fc.Arbitrary<Reading[]> {
  const criteria = fc.subarray([...set.criteria], { minLength: 1, maxLength: Math.min(3, set.criteria.length) });
  return criteria.chain((chosen) => {
    const entry = fc.oneof(...askedOf(chosen, overlays.filter((overlay) => overlay.base === set.id), choice).map(({ item, value }) => fc.record({ item: fc.constant(item), value, late: fc.boolean() })));
    return fc.array(entry, { maxLength: 80 }).map((entries) =>
      entries.map(({ item, value, late }, seq) => aReading(item, value, { set: set.id, seq, asOf: date(late ? '2023-11-28' : '2023-06-30') })),
    );
  });
}

interface Asked {
  readonly item: Item;
  readonly value: fc.Arbitrary<ReadingValue>;
}

function askedOf(criteria: readonly Criterion[], overlays: readonly Overlay[], choice: Choice): Asked[] {
  const declarations = choice.declaredCriteria ? criteria.map(({ no }) => ({ item: String(no), value: declared })) : [];
  return [...declarations, ...criteria.flatMap((criterion) => criterion.indicators).flatMap((indicator) => askedOfIndicator(indicator, overlays, choice))];
}

function askedOfIndicator(indicator: Indicator, overlays: readonly Overlay[], choice: Choice): Asked[] {
  const named = [...pieces(indicator, overlays)].map(([key, holds]) => ({ item: `${indicator.code}#${key}`, value: holds === 'yes-no' ? declared : fc.oneof(figure, declared, silence) }));
  const whole = { item: indicator.code, value: fc.oneof(figure, declared, level, notApplicable, silence) };
  return named.length === 0 || choice.wholeBesidePieces ? [whole, ...named] : named;
}

const figure: fc.Arbitrary<ReadingValue> = fc.integer({ min: 0, max: 240 }).map((halves) => ({ kind: 'number', value: halves / 2 }));
const declared: fc.Arbitrary<ReadingValue> = fc.boolean().map((met) => ({ kind: 'declared', met }));
const level: fc.Arbitrary<ReadingValue> = fc.constantFrom('Trung bình', 'Khá', 'Tốt', 'Mức độ 1', 'Mức độ 3', 'Cấp độ 2', 'Xuất sắc').map((name) => ({ kind: 'level', level: name }));
const notApplicable: fc.Arbitrary<ReadingValue> = fc.constant({ kind: 'not-applicable', reason: 'Không có' });
const silence: fc.Arbitrary<ReadingValue> = fc.constantFrom({ kind: 'unknown' } as const, { kind: 'blank' } as const);
