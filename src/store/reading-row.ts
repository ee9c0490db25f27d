import type { Reading, ReadingSource, ReadingValue } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Value } from './engine.ts';
import type { ReadingRow } from './schema.ts';

export const readingColumns = [
  'seq', 'unit', 'set_id', 'item', 'as_of', 'kind', 'number', 'text', 'note', 'source', 'source_at', 'entry',
] as const satisfies readonly (keyof ReadingRow)[];

export function readingValues(reading: Reading, source: number, entry: number): Value[] {
  const { seq, unit, set, item, asOf, value, note, source: { at } } = reading;
  return [seq, unit, set, item, asOf, value.kind, numberOf(value), textOf(value), note, source, at, entry];
}

/** A reading's row with what it shares with others written beside it. */
export interface WholeReadingRow extends ReadingRow {
  source_kind: string;
  source_ref: string;
  source_name: string;
  person: string;
  behalf: string | null;
  at: string;
  batch: number | null;
}

export function toReading(row: WholeReadingRow): Reading {
  return {
    seq: row.seq,
    unit: row.unit as UnitId,
    set: row.set_id,
    item: row.item,
    asOf: date(row.as_of),
    value: valueOf(row),
    note: row.note,
    source: { kind: row.source_kind as ReadingSource['kind'], ref: row.source_ref, at: row.source_at, name: row.source_name },
    person: row.person,
    behalf: row.behalf,
    at: row.at,
    batch: row.batch,
  };
}

function numberOf(value: ReadingValue): number | null {
  if (value.kind === 'number') return value.value;
  return value.kind === 'declared' ? Number(value.met) : null;
}

function textOf(value: ReadingValue): string | null {
  if (value.kind === 'level') return value.level;
  return value.kind === 'not-applicable' ? value.reason : null;
}

/** The table's checks promise the column each kind needs. */
function valueOf({ kind, number, text }: ReadingRow): ReadingValue {
  switch (kind as ReadingValue['kind']) {
    case 'number': return { kind: 'number', value: number ?? NaN };
    case 'declared': return { kind: 'declared', met: number === 1 };
    case 'level': return { kind: 'level', level: text ?? '' };
    case 'not-applicable': return { kind: 'not-applicable', reason: text ?? '' };
    case 'unknown': return { kind: 'unknown' };
    case 'blank': return { kind: 'blank' };
  }
}
