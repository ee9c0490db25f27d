import { checkThreshold } from './check-threshold.ts';
import { thresholdKeys, type KnownLaw } from './check-set.ts';
import { findIndicator, type Overlay } from './criteria-set.ts';
import { leaningOf, leansOn } from './leans-on.ts';
import type { Spot } from './spot.ts';

/** A province's decision may speak only of indicators and regions its base set has, and lean only where the base does. */
export function checkOverlay(overlay: Overlay, known: KnownLaw, provinces: ReadonlySet<string>, spot: Spot): void {
  if (!provinces.has(overlay.province)) spot.under('province').tell('unknown-reference', overlay.province);
  if (overlay.validTo !== null && overlay.validTo < overlay.validFrom) spot.under('validTo').tell('out-of-range', overlay.validTo, `>= ${overlay.validFrom}`);
  const base = known.sets.get(overlay.base);
  if (!base) {
    spot.under('base').tell('unknown-reference', overlay.base, [...known.sets.keys()].join(', '));
    return;
  }
  const keys = thresholdKeys(base, known.regions);
  for (const [code, thresholds] of Object.entries(overlay.thresholds)) {
    const here = spot.under('thresholds').under(code);
    const indicator = findIndicator(base, code);
    if (!indicator) here.tell('unknown-reference', code, overlay.base);
    for (const [key, threshold] of Object.entries(thresholds)) {
      if (!keys.includes(key)) here.under(key).tell('unknown-reference', key, keys.join(', '));
      const target = leaningOf(threshold);
      if (target !== undefined && !leansOn(base).includes(target)) here.under(key).tell('unknown-reference', target, leansOn(base).join(', '));
      if (indicator) checkThreshold(threshold, indicator, base.period, here.under(key));
    }
  }
}
