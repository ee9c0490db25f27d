import type { CalendarDate } from '#domain/calendar.ts';
import type { NewReading } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';
import type { Refusal } from '#domain/outcome.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';

/** What a file is read against. */
export interface IntakeContext {
  readonly places: Gazetteer;
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  /** Province decisions; they may name parts that the national set does not. */
  readonly overlays: readonly Overlay[];
  /** The set for lines and sheets that name none; null where each must name its own. */
  readonly defaultSet: string | null;
  /** The date the figures speak of, and the tree of units they are read on. */
  readonly asOf: CalendarDate;
  /** The area in which names are looked for, and codes that lost their zeros told apart. */
  readonly within?: Unit;
  /** Why a reading that was understood may not be entered all the same: its criterion was submitted. */
  readonly refuses?: (reading: NewReading) => Refusal | undefined;
  readonly source: { readonly ref: string; readonly name: string };
}
