import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

/**
 * What was read. Blank, zero, not-applicable and unknown are four things:
 * zero is `{kind: 'number', value: 0}`, not-applicable needs a reason, `unknown` says that nobody knows yet,
 * and `blank` withdraws what was entered before. No reading at all is also blank.
 */
export type ReadingValue =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'declared'; readonly met: boolean }
  | { readonly kind: 'level'; readonly level: string }
  | { readonly kind: 'not-applicable'; readonly reason: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'blank' };

/**
 * What a reading is about, inside a set:
 * `2` a whole criterion (a declaration such as paper 002 makes), `2.1` or `KM.1` an indicator,
 * `5.1#csvc_muc_1` one part of it, `12.1#nam` / `12.1#nu` men and women, `5.1#so_truong` a fact a condition asks for.
 */
export type Item = string;

/** Where a reading was taken from: a cell of a file, a form on the screen, a paper. */
export interface ReadingSource {
  readonly kind: 'file' | 'form' | 'paper' | 'demo';
  /** SHA-256 of the file, name of the form, or number of the paper. */
  readonly ref: string;
  /** Cell (`D14`), line or section; empty where the source has no places. */
  readonly at: string;
  /** Name a person knows it by: `Bieu-01-Bac-Son.xlsx`. */
  readonly name: string;
}

/** A reading as it is entered, before the store gives it its number and instant. */
export interface NewReading {
  readonly unit: UnitId;
  readonly set: string;
  readonly item: Item;
  readonly asOf: CalendarDate;
  readonly value: ReadingValue;
  readonly note: string;
  readonly source: ReadingSource;
}

/** One line of the append-only log. `seq` grows with every entry and orders corrections of one day. */
export interface Reading extends NewReading {
  readonly seq: number;
  readonly person: string;
  /** Whom the person acted for (an absent colleague, a lower unit), if not for himself. */
  readonly behalf: string | null;
  /** ISO instant, from the clock of main. */
  readonly at: string;
  readonly batch: number | null;
}

export function sameValue(a: ReadingValue, b: ReadingValue): boolean {
  switch (a.kind) {
    case 'number': return b.kind === 'number' && a.value === b.value;
    case 'declared': return b.kind === 'declared' && a.met === b.met;
    case 'level': return b.kind === 'level' && a.level === b.level;
    case 'not-applicable': return b.kind === 'not-applicable' && a.reason === b.reason;
    case 'unknown':
    case 'blank': return a.kind === b.kind;
  }
}

/** Splits `5.1#csvc_muc_1` into the indicator and its part; a whole indicator or criterion has no part. */
export function splitItem(item: Item): { code: string; part: string | null } {
  const at = item.indexOf('#');
  return at < 0 ? { code: item, part: null } : { code: item.slice(0, at), part: item.slice(at + 1) };
}
