import { done } from '#domain/outcome.ts';
import type { Assignment } from '#domain/people/actor.ts';
import { question } from '#usecases/use-case.ts';

export interface AccountLine {
  readonly login: string;
  readonly name: string;
  readonly closedAt: string | null;
  readonly mustChange: boolean;
  readonly tasks: readonly (Omit<Assignment, 'area'> & { readonly area: { readonly code: string; readonly name: string } | null })[];
}

/** Every account with its tasks, for those who keep accounts. */
export const listAccounts = question<null, readonly AccountLine[]>('add-account', {
  reach: () => done({ units: null }),
  answer: async ({ store, places }) => {
    const accounts = await store.reading((shelves) => shelves.accounts.list());
    return done(accounts.map(({ assignments, ...account }) => ({
      ...account,
      tasks: assignments.map(({ area, ...task }) => ({ ...task, area: areaLine(area === null ? undefined : places.find(area)) })),
    })));
  },
});

function areaLine(unit: { code: string; name: string } | undefined): { code: string; name: string } | null {
  return unit ? { code: unit.code, name: unit.name } : null;
}
