import type { CheckLimits } from '#domain/criteria/check-limits.ts';
import type { Check } from './check.ts';
import { copiedForward } from './copied-forward.ts';
import type { Examined } from './examine.ts';
import { jump } from './jump.ts';
import { justOver } from './just-over.ts';
import { latePassing } from './late-passing.ts';
import { olderProof } from './older-proof.ts';
import type { Peers } from './peers.ts';
import type { Question } from './question.ts';
import { roundDigits } from './round-digits.ts';

const checks: readonly Check[] = [copiedForward, justOver, roundDigits, latePassing, olderProof, jump];

/** Every question about one unit, seen beside its peers; strongest first. */
export function askQuestions(unit: Examined, peers: Peers, limits: CheckLimits): Question[] {
  return checks.flatMap((check) => check(unit, peers, limits)).sort(byStrength);
}

export function byStrength(a: Question, b: Question): number {
  return b.strength - a.strength || (a.unit === b.unit ? 0 : a.unit < b.unit ? -1 : 1);
}
