import { checkThreshold } from './check-threshold.ts';
import type { Band, CriteriaSet, Criterion, Indicator, Threshold } from './criteria-set.ts';
import { leaningOf } from './leans-on.ts';
import type { Spot } from './spot.ts';

/** What a set may speak of: the departments that own, the regions that thresholds are keyed by, the other sets it leans on. */
export interface KnownLaw {
  readonly departments: ReadonlySet<string>;
  readonly regions: readonly string[];
  readonly sets: ReadonlyMap<string, CriteriaSet>;
}

export function checkSet(set: CriteriaSet, known: KnownLaw, spot: Spot): void {
  checkCounts(set, spot);
  checkBands(set.bands, set.criteria.length, spot.under('bands'));
  checkCodes(set, spot);
  for (const [index, criterion] of set.criteria.entries()) {
    const here = spot.under('criteria').item(criterion, index);
    for (const owner of [criterion.owner, ...criterion.coOwners]) checkOwner(owner, known, here);
    for (const [place, indicator] of criterion.indicators.entries()) checkIndicator(indicator, set, known, here.under('indicators').item(indicator, place));
  }
}

function checkCounts(set: CriteriaSet, spot: Spot): void {
  const { expected, criteria } = set;
  if (criteria.length !== expected.criteria) spot.under('criteria').tell('wrong-count', criteria.length, expected.criteria);
  if (namesOnly(set)) return;
  const counts = criteria.map((criterion) => criterion.indicators.length);
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total !== expected.indicators) spot.under('expected.indicators').tell('wrong-count', total, expected.indicators);
  if (expected.perCriterion && expected.perCriterion.join() !== counts.join()) spot.under('expected.perCriterion').tell('wrong-count', counts.join(', '), expected.perCriterion.join(', '));
}

/** A decision whose indicators are not known yet is carried by its criteria alone. */
function namesOnly(set: CriteriaSet): boolean {
  return set.status === 'names-only';
}

/** Widest first, from all criteria down to none, without a gap or an overlap. */
function checkBands(bands: readonly Band[], criteria: number, spot: Spot): void {
  const bounds = bands.flatMap((band) => [band.max, band.min - 1]);
  const joined = bands.length > 0 && bounds[0] === criteria && bounds.at(-1) === -1 && bands.every((band) => Number.isInteger(band.min) && Number.isInteger(band.max) && band.min <= band.max);
  const seamless = bands.slice(1).every((band, index) => band.max === (bands[index]?.min ?? 0) - 1);
  if (!joined || !seamless) spot.tell('bands-apart', bands.map((band) => `${band.min}-${band.max}`).join(', '), `${criteria} … 0`);
}

function checkCodes(set: CriteriaSet, spot: Spot): void {
  const seen = new Set<string>();
  for (const [index, criterion] of set.criteria.entries()) {
    const here = spot.under('criteria').item(criterion, index);
    if (criterion.no !== index + 1) here.under('no').tell('wrong-code', criterion.no, index + 1);
    for (const { code } of criterion.indicators) {
      if (seen.has(code)) here.tell('repeated', code);
      seen.add(code);
      if (!belongs(code, criterion)) here.tell('wrong-code', code, `${criterion.no}.1`);
    }
  }
}

/** `2.1` belongs to criterion 2; a set that numbers nothing of its own (kiểu mẫu) is given letters and the same number, `KM.2`. */
function belongs(code: string, criterion: Criterion): boolean {
  const [head = '', tail = ''] = code.split('.');
  return /^\d+$/.test(tail) && (/^[A-Z]+$/.test(head) ? tail === String(criterion.no) : head === String(criterion.no));
}

function checkIndicator(indicator: Indicator, set: CriteriaSet, known: KnownLaw, spot: Spot): void {
  checkOwner(indicator.owner, known, spot);
  if (indicator.valueType === 'percent' && indicator.unit !== '%') spot.under('unit').tell('not-listed', indicator.unit, '%');
  const keys = thresholdKeys(set, known.regions);
  for (const [key, threshold] of Object.entries(indicator.thresholds)) {
    const here = spot.under('thresholds').under(key);
    if (!keys.includes(key)) here.tell('unknown-reference', key, keys.join(', '));
    checkThreshold(threshold, indicator, set.period, here);
    checkLeaning(threshold, known.sets, here);
  }
  const named = Object.keys(indicator.thresholds);
  const covered = named.includes('*') || named.includes('chung') || keys.every((key) => anyone.includes(key) || named.includes(key));
  if (!covered) spot.under('thresholds').tell('not-covered', named.join(', '), keys.join(', '));
}

function checkOwner(owner: string, known: KnownLaw, spot: Spot): void {
  if (!known.departments.has(owner)) spot.under('owner').tell('unknown-reference', owner, [...known.departments].join(', '));
}

/** `*` is everyone not named, `chung` the country as a whole. */
const anyone = ['*', 'chung'];

/** The keys a set's thresholds may stand under. */
export function thresholdKeys(set: CriteriaSet, regions: readonly string[]): readonly string[] {
  switch (set.thresholdDimension) {
    case 'none': return anyone;
    case 'region': return [...anyone, ...regions];
    case 'communeGroup': return [...anyone, ...(set.communeGroups ?? []).map((group) => group.id)];
  }
}

function checkLeaning(threshold: Threshold, sets: ReadonlyMap<string, CriteriaSet>, spot: Spot): void {
  const target = leaningOf(threshold);
  if (target !== undefined && !sets.has(target)) spot.tell('unknown-reference', target, [...sets.keys()].join(', '));
  if (threshold.kind !== 'relative') return;
  const { of } = threshold;
  const base = sets.get(of.set);
  if (base && !base.criteria.some((criterion) => criterion.indicators.some((indicator) => indicator.code === of.indicator))) spot.tell('unknown-reference', of.indicator, of.set);
}
