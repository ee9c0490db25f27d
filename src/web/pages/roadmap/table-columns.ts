import { fields, isMoney, type Field } from './line-fields.ts';

/** Widths in pixels; the first two and the last are not written in. */
export const measures = { unit: 210, now: 170, row: 62, head: 44, sum: 96, state: 150 } as const;

const widths: Readonly<Record<Field, number>> = { solution: 230, central: 92, province: 92, district: 92, commune: 92, other: 92, due: 132, owner: 168, doer: 150, after: 84, note: 150 };

export interface TableColumn {
  /** null for what is only shown. */
  readonly field: Field | null;
  readonly kind: 'unit' | 'now' | 'field' | 'sum' | 'state';
  readonly left: number;
  readonly width: number;
}

const laid: readonly Omit<TableColumn, 'left'>[] = [
  { field: null, kind: 'unit', width: measures.unit },
  { field: null, kind: 'now', width: measures.now },
  ...fields.flatMap((field): Omit<TableColumn, 'left'>[] => [
    ...(field === 'due' ? [{ field: null, kind: 'sum', width: measures.sum } as const] : []),
    { field, kind: 'field', width: widths[field] },
  ]),
  { field: null, kind: 'state', width: measures.state },
];

/** The columns of the table from left to right. */
export const columns: readonly TableColumn[] = laid.map((column, index) => ({ ...column, left: laid.slice(0, index).reduce((sum, { width }) => sum + width, 0) }));
export const tableWidth = laid.reduce((sum, { width }) => sum + width, 0);

/** The columns that are written in, by their place among the fields. */
export const written: readonly TableColumn[] = columns.filter(({ field }) => field !== null);

export function alignOf({ kind, field }: TableColumn): 'right' | 'left' {
  return kind === 'sum' || (field !== null && isMoney(field)) ? 'right' : 'left';
}
