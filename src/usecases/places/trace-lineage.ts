import { done, refuse } from '#domain/outcome.ts';
import type { Succession, Unit } from '#domain/places/unit.ts';
import { question } from '#usecases/use-case.ts';

interface Relative {
  readonly unit: Unit;
  readonly path: readonly Unit[];
  readonly by: Succession;
}

export interface Version {
  readonly unit: Unit;
  readonly path: readonly Unit[];
  readonly predecessors: readonly Relative[];
  readonly successors: readonly Relative[];
}

/** One code through time: each unit that bore it, where it lay, what it came from and what it became. */
export const traceLineage = question<{ readonly code: string }, readonly Version[]>('browse', {
  reach: () => done({ units: [] }),
  answer: async ({ places }, _actor, { code }) => {
    const versions = places.everByCode(code);
    if (versions.length === 0) return refuse('unknown-unit', { found: code });
    const relative = ({ unit, by }: { unit: Unit; by: Succession }): Relative => ({ unit, by, path: places.ancestors(unit.id) });
    return done(versions.map((unit) => ({
      unit,
      path: places.ancestors(unit.id),
      predecessors: places.predecessors(unit.id).map(relative),
      successors: places.successors(unit.id).map(relative),
    })));
  },
});
