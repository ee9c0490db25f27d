import type { Department } from '#domain/criteria/law.ts';
import { done } from '#domain/outcome.ts';
import type { Role } from '#domain/people/actor.ts';
import { question } from '#usecases/use-case.ts';
import { rolesForPeople } from './read-task.ts';

/** What a task may be made of: the roles people hold, and the departments that own criteria. */
export const listRoles = question<null, { readonly roles: readonly Role[]; readonly departments: readonly Department[] }>('view-accounts', {
  reach: () => done({ units: [] }),
  answer: async ({ law }) => done({ roles: rolesForPeople(law), departments: [...law.departments.values()] }),
});
