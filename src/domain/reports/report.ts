import type { CalendarDate } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';

export const reportKinds = ['distribution', 'criteria', 'bieu-01', 'bieu-02'] as const;
/** What is made from the standings of the day alone. */
export type ReportKind = (typeof reportKinds)[number];

/** Every table there is, also those made from what else is kept of an area. */
export const tableKinds = [...reportKinds, 'tasks', 'bieu-03', 'bieu-04', 'register-out', 'register-in', 'register-follow-up', 'registrations', 'villages'] as const;
export type TableKind = (typeof tableKinds)[number];

/** Where a printed figure comes from: the units and items whose readings made it, on a day, or what else it rests on. */
export interface Trace {
  /** Empty, as items are, where no reading made it. */
  readonly set: string;
  readonly asOf: CalendarDate;
  readonly units: readonly string[];
  readonly items: readonly string[];
  /** What it rests on beside readings; absent where it rests on readings alone. */
  readonly grounds?: readonly Ground[];
}

export interface ReportCell {
  readonly text: string;
  /** The figure behind the text, where it is one. */
  readonly value?: number;
  readonly trace?: Trace;
}

export interface ReportColumn {
  readonly heading: string;
  /** A heading shared with the neighbouring columns of the same group. */
  readonly group?: string;
  readonly widthMm: number;
  /** Heading written from bottom to top, as Biểu 01 does to fit 19 criteria on a page. */
  readonly vertical?: boolean;
  readonly align: 'left' | 'center' | 'right';
}

export interface ReportRow {
  readonly kind: 'group' | 'body' | 'subtotal' | 'total';
  readonly cells: readonly ReportCell[];
  /** The unit the row is about, if one. */
  readonly unit?: string;
}

/** A paper before it is written: facts already in words and figures, nothing of any file format. */
export interface Report {
  readonly kind: TableKind;
  /** `Biểu 01`, top right; empty where the table has no number. */
  readonly label: string;
  readonly title: string;
  readonly subtitle: string;
  readonly unit: { readonly code: string; readonly name: string };
  /** Empty where the table is about no one set. */
  readonly set: string;
  readonly asOf: CalendarDate;
  readonly columns: readonly ReportColumn[];
  /** Numbers printed under the headings: (1), (2) … */
  readonly columnNumbers: readonly string[];
  readonly rows: readonly ReportRow[];
  readonly notes: readonly string[];
  /** Where the figure in a note comes from, by the place of the note; absent where no note has one. */
  readonly noteTraces?: readonly (Trace | null)[];
  /** The same facts for machines, as the JSON answer prints them. */
  readonly facts: Readonly<Record<string, unknown>>;
}
