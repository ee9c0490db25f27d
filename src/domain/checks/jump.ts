import type { CheckLimits } from '#domain/criteria/check-limits.ts';
import { beyond, type Check } from './check.ts';
import { changeOf, type Figure } from './figure.ts';
import type { Question } from './question.ts';
import { spreadOf } from './robust.ts';
import type { Peers } from './peers.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** So many earlier steps tell how far a unit's own figure usually moves. */
const stepsThatTell = 3;

/**
 * A figure that moved far from its own past, further than its peers did. The robust z is its step less the peers' median step, in units of the widest of:
 * the peers' spread, its own earlier steps' spread, and a least width (`points` for a percentage, else `share` of the figure). Asked above `z`, with at least `peers` peers, of figures that were or are at least `from`: from level 2 to level 3 is one step, not a leap.
 */
export const jump: Check = ({ unit, figures }, peers, { jump: limits }) => figures.flatMap((figure) => askOf(unit, figure, peers, limits));

function askOf(unit: UnitId, figure: Figure, peers: Peers, limits: CheckLimits['jump']): readonly Question[] {
  const step = changeOf(figure);
  const usual = peers.changes.get(figure.item);
  const before = figure.past.at(-1);
  if (step === undefined || !before || !usual || usual.count < limits.peers || Math.max(Math.abs(before.value), Math.abs(figure.value)) < limits.from) return [];
  const least = figure.unit === '%' ? limits.points : Math.abs(before.value) * limits.share;
  const z = Math.abs(step - usual.middle) / Math.max(usual.width, ownWidth(figure), least, Number.EPSILON);
  if (z < limits.z || step === 0) return [];
  return [{
    check: 'jump', unit, items: [figure.item],
    about: { before: before.value, now: figure.value, unit: figure.unit, from: before.reading.asOf, to: figure.reading.asOf, z },
    strength: beyond(limits.z, z),
    seqs: [before.reading.seq, figure.reading.seq],
  }];
}

function ownWidth({ past }: Figure): number {
  const steps = past.slice(1).map(({ value }, index) => value - (past[index]?.value ?? value));
  return steps.length < stepsThatTell ? 0 : spreadOf(steps).width;
}
