import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { Spot } from './spot.ts';

/** Reads an unknown value as a T; tells the spot everything that is wrong with it and then answers undefined. */
export type Shape<T> = (found: unknown, spot: Spot) => T | undefined;

export const text: Shape<string> = (found, spot) => (typeof found === 'string' && found.trim() !== '' ? found : spot.tell('not-text', found));
export const anyText: Shape<string> = (found, spot) => (typeof found === 'string' ? found : spot.tell('not-text', found));
export const number: Shape<number> = (found, spot) => (typeof found === 'number' && Number.isFinite(found) ? found : spot.tell('not-number', found));
export const yesNo: Shape<boolean> = (found, spot) => (typeof found === 'boolean' ? found : spot.tell('not-yes-no', found));
export const nothing: Shape<null> = (found, spot) => (found === null ? null : spot.tell('not-listed', found, 'null'));
export const numberOrYesNo: Shape<number | boolean> = (found, spot) => (typeof found === 'boolean' ? found : number(found, spot));

export const day: Shape<CalendarDate> = (found, spot) => {
  const read = typeof found === 'string' && /^\d{4}-/.test(found) ? readDate(found) : undefined;
  return read?.ok ? read.value : spot.tell('not-date', found, '2022-09-14');
};

export function oneOf<const T extends string | number | boolean>(...allowed: readonly T[]): Shape<T> {
  return (found, spot) => allowed.find((value) => value === found) ?? spot.tell('not-listed', found, allowed.join(', '));
}

export function nullable<T>(shape: Shape<T>): Shape<T | null> {
  return (found, spot) => (found === null ? null : shape(found, spot));
}

/** An absent key counts as the fallback. */
export function filled<T>(shape: Shape<T>, fallback: T): Shape<T> {
  return (found, spot) => (found === undefined ? fallback : shape(found, spot));
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (found, spot) => {
    if (!Array.isArray(found)) return spot.tell('not-list', found);
    const items: readonly unknown[] = found;
    const made = items.map((item, index) => shape(item, spot.item(item, index)));
    const kept = made.filter((item) => item !== undefined);
    return kept.length === made.length ? kept : undefined;
  };
}

export function recordOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (found, spot) => {
    if (!isObject(found)) return spot.tell('not-object', found);
    const made = Object.entries(found).map(([key, value]) => [key, shape(value, spot.under(key))] as const);
    const kept = made.filter((entry): entry is readonly [string, T] => entry[1] !== undefined);
    return kept.length === made.length ? Object.fromEntries(kept) : undefined;
  };
}

type Shapes = Readonly<Record<string, Shape<unknown>>>;
type Made<S extends Shapes> = { readonly [K in keyof S]: S[K] extends Shape<infer T> ? T : never };

/** Keys that must be there, keys that may, and keys that are for human readers alone. Any other key is a slip of the pen and told. */
export function object<R extends Shapes, O extends Shapes>(required: R, optional: O, unread: readonly string[] = []): Shape<Made<R> & Partial<Made<O>>> {
  return (found, spot) => {
    if (!isObject(found)) return spot.tell('not-object', found);
    const made: Record<string, unknown> = {};
    let whole = true;
    for (const [key, shape] of [...Object.entries(required), ...Object.entries(optional)]) {
      if (found[key] === undefined && key in optional) continue;
      made[key] = shape(found[key], spot.under(key));
      whole &&= made[key] !== undefined;
    }
    for (const key of Object.keys(found)) if (!(key in required) && !(key in optional) && !unread.includes(key)) spot.under(key).tell('unknown-key', key);
    return whole ? (made as Made<R> & Partial<Made<O>>) : undefined;
  };
}

/** Objects of several kinds, told apart by the key `kind`. */
export function byKind<S extends Shapes>(shapes: S): Shape<Made<S>[keyof S]> {
  return (found, spot) => {
    const kind = isObject(found) ? found['kind'] : undefined;
    const shape = typeof kind === 'string' && Object.hasOwn(shapes, kind) ? shapes[kind] : undefined;
    return shape ? (shape(found, spot) as Made<S>[keyof S] | undefined) : spot.under('kind').tell('not-listed', kind, Object.keys(shapes).join(', '));
  };
}

export function isObject(found: unknown): found is Readonly<Record<string, unknown>> {
  return typeof found === 'object' && found !== null && !Array.isArray(found);
}
