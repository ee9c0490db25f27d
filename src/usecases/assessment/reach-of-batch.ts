import { findItem } from '#domain/assessment/known-items.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

/** What an import wrote to: its units, and the criteria of its items. */
export async function reachOfBatch({ batches }: Shelves, { places, law }: Pick<Office, 'places' | 'law'>, batch: number): Promise<Reach> {
  const units = (await batches.unitsOf(batch)).flatMap((id) => places.find(id) ?? []);
  const criteria = (await batches.itemsOf(batch)).map(({ set, item }) => {
    const known = law.sets.get(set);
    return `${set}/${(known && findItem(known, item, law.overlays)?.criterion) ?? 0}`;
  });
  return { units, criteria: [...new Set(criteria)] };
}
