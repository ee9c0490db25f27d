import type { Item } from '#domain/assessment/reading.ts';
import type { Examined } from './examine.ts';
import { changeOf } from './figure.ts';
import { median, spreadOf, type Spread } from './robust.ts';

/** What is usual among the units of one province, against which each of them is seen. The same for whoever asks. */
export interface Peers {
  /** How far each figure usually moves. */
  readonly changes: ReadonlyMap<Item, Spread>;
  /** How many criteria a unit usually passes in the last days. */
  readonly passed: number;
}

export function peersOf(units: readonly Examined[]): Peers {
  const changes = new Map<Item, number[]>();
  for (const figure of units.flatMap(({ figures }) => figures)) {
    const change = changeOf(figure);
    if (change === undefined) continue;
    const held = changes.get(figure.item);
    if (held) held.push(change);
    else changes.set(figure.item, [change]);
  }
  return { changes: new Map([...changes].map(([item, moved]) => [item, spreadOf(moved)])), passed: median(units.map(({ passed }) => passed.length)) };
}
