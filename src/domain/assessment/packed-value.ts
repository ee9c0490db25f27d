import type { ReadingValue } from './reading.ts';

/**
 * A value in as few letters as JSON allows, for answers that carry thousands: a figure is a number, a declaration true or false,
 * a level its name, not applicable its reason, unknown null. A blank is no value and is never packed.
 */
export type PackedValue = number | boolean | string | null | { readonly reason: string };

export function packValue(value: Exclude<ReadingValue, { kind: 'blank' }>): PackedValue {
  switch (value.kind) {
    case 'number': return value.value;
    case 'declared': return value.met;
    case 'level': return value.level;
    case 'not-applicable': return { reason: value.reason };
    case 'unknown': return null;
  }
}

export function unpackValue(packed: PackedValue): ReadingValue {
  if (packed === null) return { kind: 'unknown' };
  switch (typeof packed) {
    case 'number': return { kind: 'number', value: packed };
    case 'boolean': return { kind: 'declared', met: packed };
    case 'string': return { kind: 'level', level: packed };
    case 'object': return { kind: 'not-applicable', reason: packed.reason };
  }
}
