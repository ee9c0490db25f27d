/** One cell as it stood in the file. `at` is its address (`D14`); a CSV counts columns the same way. */
export interface SheetCell {
  readonly at: string;
  /** What a person sees in the cell, NFC. */
  readonly text: string;
  /** The number of a numeric cell; absent for text, so that typed text such as `86.7` is never taken for a number. */
  readonly number?: number;
  readonly percent?: boolean;
  readonly formula?: boolean;
}

/** A rectangle of merged cells, 0-based, ends included. */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One sheet of a workbook, or a whole CSV. Row and column are 0-based; missing cells are undefined. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  readonly merges: readonly Merge[];
}
