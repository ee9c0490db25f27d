import type { Confidence } from './criteria-set.ts';
import { anyText, filled, listOf, nullable, number, object, oneOf, recordOf, text, type Shape } from './shape.ts';
import type { Spot } from './spot.ts';

export const componentIds = ['criteria', 'not-started', 'disbursement', 'overdue', 'late-reports'] as const;
export type ComponentId = (typeof componentIds)[number];

/** A figure that is reported for a unit at the end of a period. */
export interface ProgressMeasure {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly unit: 'works' | 'dong';
  /** Counted since 1 January and beginning anew each year, or as it stands on the day. */
  readonly span: 'year' | 'stock';
  /** After so many days it no longer says where things stand; null where it holds until another is reported in the year. */
  readonly holdsDays: number | null;
  readonly confidence: Confidence;
  readonly note: string;
}

/** A share of a whole that is reported; the first denominator that is known is used, and always named. */
export interface MeasuredShare {
  readonly part: string;
  readonly wholes: readonly string[];
}

export interface ComponentRule {
  readonly id: ComponentId;
  readonly vi: string;
  readonly en: string;
  /** Against the others; those that are missing take no part. */
  readonly weight: number;
  /** For shares that should be small: at this share (of 1) the score is 0; null for those judged against a curve. */
  readonly worst: number | null;
  /** Percent of the whole that should be reached by the end of each month, January first; null where it is judged by `worst`. */
  readonly curve: readonly number[] | null;
  /** For components made of reported figures, the first that is known is judged; the next is told beside it. */
  readonly shares: readonly MeasuredShare[];
  /** How a letter says it, by what is counted (`works`, `dong`, `criteria` …): {phần}, {toàn bộ}, {tỷ lệ}, {mẫu số} are filled in. */
  readonly phrases: Readonly<Record<string, string>>;
  readonly confidence: Confidence;
  readonly note: string;
}

/** How progress is compared and who is called slow, as law/push.json tells it. No decision sets these numbers. */
export interface PushRules {
  readonly measures: readonly ProgressMeasure[];
  readonly components: readonly ComponentRule[];
  /** Scores of 0 to 100: from `good` on a unit is put forward as good, below `slow` as slow. */
  readonly bands: { readonly good: number; readonly slow: number; readonly confidence: Confidence };
  /** With fewer components known a unit is not ranked. */
  readonly minimumKnown: number;
  /** Criteria of each set that are closed by building something. */
  readonly infrastructure: readonly { readonly set: string; readonly criteria: readonly number[]; readonly confidence: Confidence; readonly note: string }[];
  /** What each unit that gets the letter must do: in how many days, and how the duty, its term and its proof are worded; `{ngày}` is filled in. */
  readonly answer: { readonly days: number; readonly term: string; readonly content: string; readonly proof: string; readonly confidence: Confidence; readonly note: string };
}

const confidence: Shape<Confidence> = oneOf('official', 'recalled', 'province', 'template');
const share: Shape<MeasuredShare> = object({ part: text, wholes: listOf(text) }, {});

export const pushShape: Shape<PushRules> = object(
  {
    measures: listOf(object({ id: text, vi: text, en: text, unit: oneOf('works', 'dong'), span: oneOf('year', 'stock'), holdsDays: nullable(number), confidence, note: anyText }, {})),
    components: listOf(object({ id: oneOf(...componentIds), vi: text, en: text, weight: number, worst: filled(nullable(number), null), curve: filled(nullable(listOf(number)), null), shares: filled(listOf(share), []), phrases: recordOf(text), confidence, note: anyText }, {})),
    bands: object({ good: number, slow: number, confidence }, {}),
    minimumKnown: number,
    infrastructure: listOf(object({ set: text, criteria: listOf(number), confidence, note: anyText }, {})),
    answer: object({ days: number, term: text, content: text, proof: text, confidence, note: anyText }, {}),
  },
  {},
  ['schema', 'note', 'sources'],
);

/** A measure named must be there, a curve has twelve months, never falls and ends at 100, and bands do not cross. */
export function checkPushRules(rules: PushRules, sets: ReadonlySet<string>, spot: Spot): void {
  const measures = new Set(rules.measures.map(({ id }) => id));
  for (const { id, weight, worst, curve, shares } of rules.components) {
    const here = spot.under('components').under(id);
    for (const { part, wholes } of shares) for (const named of [part, ...wholes]) if (!measures.has(named)) here.under('shares').tell('unknown-reference', named);
    if (weight <= 0) here.under('weight').tell('out-of-range', weight, '> 0');
    if ((worst === null) === (curve === null)) here.under('curve').tell('out-of-range', curve ?? worst, 'worst | curve');
    if (worst !== null && (worst <= 0 || worst > 1)) here.under('worst').tell('out-of-range', worst, '0 < worst <= 1');
    if (curve !== null && !isCurve(curve)) here.under('curve').tell('out-of-range', curve.join(', '), '12 × 0–100');
  }
  if (rules.bands.slow > rules.bands.good) spot.under('bands').tell('out-of-range', rules.bands.slow, `<= ${rules.bands.good}`);
  if (rules.minimumKnown < 1) spot.under('minimumKnown').tell('out-of-range', rules.minimumKnown, '>= 1');
  for (const { set } of rules.infrastructure) if (!sets.has(set)) spot.under('infrastructure').tell('unknown-reference', set);
}

function isCurve(curve: readonly number[]): boolean {
  return curve.length === 12 && curve.at(-1) === 100 && curve.every((percent, month) => percent > 0 && percent >= (curve[month - 1] ?? 0));
}

/** Where no file says how progress is compared, nothing is. */
export const noPush: PushRules = {
  measures: [], components: [], bands: { good: 100, slow: 0, confidence: 'template' }, minimumKnown: 1, infrastructure: [],
  answer: { days: 15, term: '{ngày}', content: '{ngày}', proof: '', confidence: 'template', note: '' },
};
