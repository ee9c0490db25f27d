/** A paper's headings as law/forms prescribes them; the builders in reports/ fill them with facts. A province that words them differently changes the file. */
export interface Form {
  /** The kind of report that is printed on it: `distribution`, `criteria`, `bieu-01`, `bieu-02`. */
  readonly id: string;
  /** `Biểu 01`, printed top right; empty where the table has no number. */
  readonly label: string;
  /** May hold `{unit}` (huyện Bắc Sơn), `{set}` (name of the set) and `{asOf}` (28/11/2023), as may the subtitle, headings and notes. */
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly FormColumn[];
  /** Whether (1), (2) … stand under the headings. */
  readonly columnNumbers: boolean;
  /** What stands for a criterion's standing in a cell. */
  readonly marks: { readonly met: string; readonly unmet: string; readonly unknown: string };
  /** First cell of a band's row, with `{band}`; absent where the form has no bands. */
  readonly bandLabel?: string;
  /** What only the roadmap (Biểu 03, 04) says. */
  readonly roadmap?: RoadmapForm;
  /** How states and the like are worded in cells, by their key. */
  readonly words?: Readonly<Record<string, string>>;
  /** Rows of sums in their order: `subtotal` under every group of units, the others once under the body. */
  readonly footer: readonly { readonly row: FooterRow; readonly label: string }[];
  /** A note is printed only where all its placeholders have a value: `{sharesSum}` has one when the rounded shares do not add up to 100. */
  readonly notes: readonly string[];
}

/** Words of the roadmap's paper: the three columns of its terms (`{year}`), the mark in them, and what stands beside a unit's name (`{count}`). */
export interface RoadmapForm {
  readonly mark: string;
  readonly year: string;
  readonly until: string;
  readonly firstHalf: string;
  readonly secondHalf: string;
  readonly gaps: string;
  readonly none: string;
  readonly unknown: string;
  readonly unplanned: string;
}

export interface FormColumn {
  /** What the column holds. A builder knows its own keys; see columnKeys. */
  readonly key: ColumnKey;
  /** Also `{no}` and `{criterion}` in the column that repeats. */
  readonly heading: string;
  /** A heading shared with the neighbouring columns of the same group. */
  readonly group?: string;
  readonly widthMm: number;
  /** Written from bottom to top. */
  readonly vertical?: boolean;
  readonly align: 'left' | 'center' | 'right';
  /** Printed once for every criterion of the set, each `widthMm` wide. */
  readonly repeat?: 'criteria';
}

export const columnKeys = [
  'number', 'unit', 'band', 'count', 'share', 'names',
  'criterion', 'met', 'unmet', 'unknown', 'met-share', 'change', 'department',
  'title-year', 'title-decision', 'standing', 'criteria-met', 'indicators-met', 'shortfall', 'remark',
  'duty', 'source', 'lead', 'supporting', 'due', 'progress', 'result',
  'gap', 'present', 'required', 'solution', 'cost-total', 'cost-central', 'cost-province', 'cost-district', 'cost-commune', 'cost-other', 'due-1', 'due-2', 'due-3', 'doer',
  'title', 'origin', 'met-of', 'met-list', 'unmet-list', 'expected', 'commune', 'village', 'year',
  'sign', 'day', 'abstract', 'signer', 'recipients', 'kept-by', 'copies', 'moved-on', 'receipt', 'arrived-on', 'arrival', 'author', 'receiver', 'paper', 'answered',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const footerRows = ['subtotal', 'total', 'met-count', 'met-share', 'average'] as const;
export type FooterRow = (typeof footerRows)[number];
