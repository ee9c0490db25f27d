import type { Band, CriteriaSet, Criterion, Indicator, LegalBasis, Threshold } from './criteria-set.ts';
import { byKind, filled, listOf, nothing, nullable, number, numberOrYesNo, object, oneOf, recordOf, text, yesNo, type Shape } from './shape.ts';

const confidence = oneOf('official', 'recalled', 'province', 'template');
const certainty = oneOf('high', 'medium', 'low', 'none');
const comparator = oneOf('>=', '<=', '=');

const provenance = { confidence };
const provenanceMore = { certainty, basis: text, sources: listOf(text), note: text };

const part = object({ key: text, vi: text, cmp: comparator, value: numberOrYesNo }, { unit: text, when: text });

export const thresholdShape: Shape<Threshold> = byKind({
  num: object({ kind: oneOf('num'), value: number, ...provenance }, provenanceMore),
  bool: object({ kind: oneOf('bool'), value: yesNo, ...provenance }, { label: text, ...provenanceMore }),
  level: object({ kind: oneOf('level'), value: text, ...provenance }, provenanceMore),
  series: object({ kind: oneOf('series'), values: recordOf(number), ...provenance }, provenanceMore),
  parts: object({ kind: oneOf('parts'), parts: listOf(part), ...provenance }, provenanceMore),
  relative: object({ kind: oneOf('relative'), value: number, of: object({ set: text, indicator: text }, {}, ['sameYear', 'sameRegion']), ...provenance }, provenanceMore),
  ref: object({ kind: oneOf('ref'), value: text, ...provenance }, provenanceMore),
  delegated: object({ kind: oneOf('delegated'), to: text, value: nothing, ...provenance }, { typical: object({ value: numberOrYesNo, confidence }, {}), ...provenanceMore }),
  unknown: object({ kind: oneOf('unknown'), value: nothing, ...provenance }, provenanceMore),
});

export const legalBasisShape: Shape<LegalBasis> = object({ number: nullable(text), date: text, issuer: text, title: text, annex: nullable(text) }, { sources: listOf(text) }, ['effective', 'role']);

const indicator: Shape<Indicator> = object(
  {
    code: text, vi: text, en: text,
    valueType: oneOf('percent', 'number', 'count', 'boolean', 'level', 'composite'),
    unit: nullable(text),
    comparison: oneOf('>=', '<=', '=', 'all-of'),
    delegatedTo: nullable(text),
    thresholds: recordOf(thresholdShape),
    evidence: listOf(text),
    wording: text, owner: text, confidence,
  },
  { certainty, measure: object({ numerator: text, denominator: text }, { splitBy: text }), subConditions: listOf(text), mayNotApply: yesNo, note: text },
  ['unknownFor'],
);

const criterion: Shape<Criterion> = object(
  { no: number, vi: text, en: text, owner: text, coOwners: filled(listOf(text), []), ownerConfidence: confidence, keyForRevocation: nullable(yesNo), indicators: listOf(indicator) },
  { nameConfidence: confidence, group: text, note: text },
);

const band: Shape<Band> = object({ min: number, max: number }, {});

/** Notes on what is not known, related sets and the like stand in the file for its readers and are not carried. */
const forReaders = ['schema', 'recognition', 'outstandingFields', 'preconditions', 'relatedSets', 'programmeFacts', 'trap', 'unknown'];

export const setShape: Shape<CriteriaSet> = object(
  {
    id: text,
    level: oneOf('commune', 'district', 'village'),
    title: text,
    name: object({ vi: text, en: text }, {}),
    period: object({ from: number, to: number }, {}),
    status: text,
    legalBasis: listOf(legalBasisShape),
    amendments: filled(listOf(object({ number: text, date: text, what: text, confidence }, {}, ['certainty', 'sources'])), []),
    thresholdDimension: oneOf('region', 'communeGroup', 'none'),
    scopeRules: filled(listOf(object({ id: text, rule: text, effect: recordOf<unknown>((found) => found), confidence }, {}, ['certainty', 'sources'])), []),
    expected: object({ criteria: number, indicators: number, perCriterion: nullable(listOf(number)) }, {}, ['confidence', 'sources']),
    groups: filled(listOf(object({ id: text, vi: text, en: text, criteria: listOf(number) }, {})), []),
    bands: listOf(band),
    criteria: listOf(criterion),
    notes: filled(listOf(text), []),
  },
  { communeGroups: listOf(object({ id: text, vi: text, definition: text }, {}, ['confidence', 'sources'])) },
  forReaders,
);
