import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { leansOn } from '#domain/criteria/leans-on.ts';

/** For each set, the sets whose verdicts lean on it (kiểu mẫu on nâng cao), directly or through another. */
export function leaningOn(sets: ReadonlyMap<string, CriteriaSet>): ReadonlyMap<string, readonly string[]> {
  const direct = new Map([...sets.values()].map((set) => [set.id, leansOn(set)] as const));
  return new Map([...sets.keys()].map((id) => [id, [...sets.keys()].filter((other) => other !== id && reaches(other, id, direct, []))] as const));
}

function reaches(from: string, to: string, direct: ReadonlyMap<string, readonly string[]>, seen: readonly string[]): boolean {
  const next = direct.get(from) ?? [];
  return next.includes(to) || next.some((step) => !seen.includes(step) && reaches(step, to, direct, [...seen, from]));
}
