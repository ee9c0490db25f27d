import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Push } from '#domain/push/push.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

/** A push by its number, with the area it was about. */
export async function findPush({ places }: Pick<Office, 'places'>, { pushes }: Pick<Shelves, 'pushes'>, id: number): Promise<Outcome<{ readonly push: Push; readonly area: Unit }>> {
  const push = await pushes.find(id);
  const area = push && places.find(push.area);
  return push && area ? done({ push, area }) : refuse('unknown-push', { id: String(id) });
}
