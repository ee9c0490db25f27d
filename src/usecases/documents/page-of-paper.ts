import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { mayRead } from '#usecases/plans/view-plan.ts';
import { findPush } from '#usecases/push/find-push.ts';

/** Where more is to be read of a paper than the register says: the plan it is, by the paper's own number, or the push it urges for. */
export interface PageOfPaper {
  readonly kind: 'plan' | 'push';
  readonly id: number;
}

/** null where the paper was made neither from a plan nor from a push, or the reader may not open that. */
export async function pageOfPaper(office: Office, shelves: Pick<Shelves, 'plans' | 'pushes'>, actor: Actor, document: OfficialDocument): Promise<PageOfPaper | null> {
  const plan = await shelves.plans.find(document.id);
  const planned = plan && office.places.find(plan.area);
  if (planned) return mayRead(office, actor, planned, document) ? { kind: 'plan', id: document.id } : null;
  const id = await shelves.pushes.ofLetter(document.id);
  const push = id === undefined ? undefined : await findPush(office, shelves, id);
  if (id === undefined || !push?.ok) return null;
  return mayDo(actor, 'view', { units: [push.value.area] }, office.law.roles, office.places, office.clock.today()) ? { kind: 'push', id } : null;
}
