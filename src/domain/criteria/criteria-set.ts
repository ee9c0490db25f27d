/** How sure a figure of law is. Shown beside every threshold; `recalled` and `template` are never presented as law. */
export type Confidence = 'official' | 'recalled' | 'province' | 'template';
export type Certainty = 'high' | 'medium' | 'low' | 'none';
export type Comparator = '>=' | '<=' | '=';

/** Where a figure comes from: a seen source, memory, a delegation; and the ids of the sources in law/sources.json. */
export interface Provenance {
  readonly confidence: Confidence;
  readonly certainty?: Certainty;
  readonly basis?: string;
  readonly sources?: readonly string[];
  readonly note?: string;
}

/** One of several requirements that must all hold; `when` restricts it to units for which a counted fact holds (`so_truong > 3`). */
export interface Part {
  readonly key: string;
  readonly vi: string;
  readonly cmp: Comparator;
  readonly value: number | boolean;
  readonly unit?: string;
  readonly when?: string;
}

/** The requirement of one indicator for one region or commune group. */
export type Threshold = Provenance &
  (
    | { readonly kind: 'num'; readonly value: number }
    | { readonly kind: 'bool'; readonly value: boolean; readonly label?: string }
    | { readonly kind: 'level'; readonly value: string }
    | { readonly kind: 'series'; readonly values: Readonly<Record<string, number>> }
    | { readonly kind: 'parts'; readonly parts: readonly Part[] }
    | { readonly kind: 'relative'; readonly value: number; readonly of: { readonly set: string; readonly indicator: string } }
    | { readonly kind: 'ref'; readonly value: string }
    | { readonly kind: 'delegated'; readonly to: string; readonly value: null; readonly typical?: { readonly value: number | boolean; readonly confidence: Confidence } }
    | { readonly kind: 'unknown'; readonly value: null }
  );

export type ValueType = 'percent' | 'number' | 'count' | 'boolean' | 'level' | 'composite';

export interface Indicator {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly valueType: ValueType;
  readonly unit: string | null;
  readonly comparison: Comparator | 'all-of';
  readonly delegatedTo: string | null;
  /** Region or commune group → threshold; `*` is shared by all not named. Read with thresholdFor. */
  readonly thresholds: Readonly<Record<string, Threshold>>;
  readonly evidence: readonly string[];
  readonly wording: string;
  readonly owner: string;
  readonly confidence: Confidence;
  readonly certainty?: Certainty;
  readonly measure?: { readonly numerator: string; readonly denominator: string; readonly splitBy?: string };
  readonly subConditions?: readonly string[];
  /** The decision says "nếu có": the indicator may be declared not applicable and then counts as met. */
  readonly mayNotApply?: boolean;
  readonly note?: string;
}

export interface Criterion {
  readonly no: number;
  readonly vi: string;
  readonly en: string;
  readonly owner: string;
  readonly coOwners: readonly string[];
  readonly ownerConfidence: Confidence;
  readonly keyForRevocation: boolean | null;
  readonly nameConfidence?: Confidence;
  readonly group?: string;
  readonly note?: string;
  readonly indicators: readonly Indicator[];
}

export interface LegalBasis {
  readonly number: string | null;
  readonly date: string;
  readonly issuer: string;
  readonly title: string;
  readonly annex: string | null;
  readonly sources?: readonly string[];
}

/** Counts of criteria met, widest first: `{min: 15, max: 18}` prints as `15-18`. */
export interface Band {
  readonly min: number;
  readonly max: number;
}

export interface CriteriaSet {
  readonly id: string;
  readonly level: 'commune' | 'district' | 'village';
  readonly title: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly period: { readonly from: number; readonly to: number };
  readonly status: string;
  readonly legalBasis: readonly LegalBasis[];
  readonly amendments: readonly { readonly number: string; readonly date: string; readonly what: string; readonly confidence: Confidence }[];
  /** What the keys of `thresholds` mean: the seven regions, the commune groups of 2026-2030, or nothing. */
  readonly thresholdDimension: 'region' | 'communeGroup' | 'none';
  readonly communeGroups?: readonly { readonly id: string; readonly vi: string; readonly definition: string }[];
  readonly scopeRules: readonly { readonly id: string; readonly rule: string; readonly effect: Readonly<Record<string, unknown>>; readonly confidence: Confidence }[];
  readonly expected: { readonly criteria: number; readonly indicators: number; readonly perCriterion: readonly number[] | null };
  readonly groups: readonly { readonly id: string; readonly vi: string; readonly en: string; readonly criteria: readonly number[] }[];
  readonly bands: readonly Band[];
  readonly criteria: readonly Criterion[];
  readonly notes: readonly string[];
}

/** A province's own decision on a national set: fills what was delegated, raises what it may raise. A file, never code. */
export interface Overlay {
  readonly id: string;
  readonly base: string;
  /** Province code as of the decision's date. */
  readonly province: string;
  readonly validFrom: string;
  readonly validTo: string | null;
  readonly name: { readonly vi: string; readonly en: string };
  readonly legalBasis: readonly LegalBasis[];
  /** Indicator code → region or group key → threshold that replaces the national one. */
  readonly thresholds: Readonly<Record<string, Readonly<Record<string, Threshold>>>>;
  readonly notes: readonly string[];
}

export function bandName(band: Band): string {
  return band.min === band.max ? String(band.min) : `${band.min}-${band.max}`;
}

export function findIndicator(set: CriteriaSet, code: string): Indicator | undefined {
  for (const criterion of set.criteria) {
    const found = criterion.indicators.find((indicator) => indicator.code === code);
    if (found) return found;
  }
  return undefined;
}

export function criterionOf(set: CriteriaSet, indicatorCode: string): Criterion | undefined {
  return set.criteria.find((criterion) => criterion.indicators.some((indicator) => indicator.code === indicatorCode));
}
