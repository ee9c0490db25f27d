import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';

/** For kinds that are measured by a set. */
export function needSet(office: Pick<Office, 'law'>, set: CriteriaSet | null): Outcome<CriteriaSet> {
  return set ? done(set) : refuse('unknown-set', { found: '', known: [...office.law.sets.keys()].join(', ') });
}
