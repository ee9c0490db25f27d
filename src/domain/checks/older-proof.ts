import { daysAfter } from '#domain/calendar.ts';
import { beyond, type Check } from './check.ts';

/**
 * Values that changed after the paper that is to prove them: a proof cannot show what was not so yet. A value that stays the same
 * may rest on an old proof. Asked when at least `least` values are more than `days` newer than their latest proof.
 */
export const olderProof: Check = ({ unit, proven }, _peers, { olderProof: { days, least } }) => {
  const newer = proven.filter(({ since, proof }) => since > daysAfter(proof, days));
  const [oldest] = newer.map(({ proof }) => proof).sort();
  if (oldest === undefined || newer.length < least) return [];
  return [{
    check: 'older-proof', unit, items: newer.map(({ reading }) => reading.item),
    about: { newer: newer.length, oldest },
    strength: beyond(least, newer.length + 1),
    seqs: newer.map(({ reading }) => reading.seq),
  }];
};
