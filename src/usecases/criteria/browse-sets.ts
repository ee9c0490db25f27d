import type { CriteriaSet, Overlay } from '#domain/criteria/criteria-set.ts';
import { done } from '#domain/outcome.ts';
import { question } from '#usecases/use-case.ts';
import { findSet } from '#usecases/view.ts';

/** Every criteria set in the law, oldest period first. */
export const listSets = question<Record<string, never>, readonly CriteriaSet[]>('browse', {
  reach: () => done({ units: [] }),
  answer: async ({ law }) => done([...law.sets.values()].sort((a, b) => a.period.from - b.period.from || (a.id < b.id ? -1 : 1))),
});

/** One set with the province decisions that fill or raise its thresholds. */
export const readSet = question<{ readonly id: string }, { readonly set: CriteriaSet; readonly overlays: readonly Overlay[] }>('browse', {
  reach: () => done({ units: [] }),
  answer: async (office, _actor, { id }) => {
    const set = findSet(office, id);
    return set.ok ? done({ set: set.value, overlays: office.law.overlays.filter((overlay) => overlay.base === id) }) : set;
  },
});
