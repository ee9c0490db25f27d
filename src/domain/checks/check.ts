import type { CheckLimits } from '#domain/criteria/check-limits.ts';
import type { Examined } from './examine.ts';
import type { Peers } from './peers.ts';
import type { Question } from './question.ts';

/** A check looks at one unit, beside its peers, and asks or is silent. */
export type Check = (unit: Examined, peers: Peers, limits: CheckLimits) => readonly Question[];

/** How far a figure lies beyond its limit, from 0 (on it) to 1. */
export function beyond(limit: number, found: number): number {
  return Math.min(1, Math.max(0, 1 - limit / found));
}
