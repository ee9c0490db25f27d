import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Actor } from '#domain/people/actor.ts';
import { initialise } from '#main/initialise.ts';
import { openOffice, type OfficePlace, type OpenOffice } from '#main/open-office.ts';

export interface BenchPlace extends OpenOffice {
  readonly place: OfficePlace;
  readonly remove: () => Promise<void>;
}

/** An office of its own, with the country's units, in a directory that is removed afterwards. */
export async function benchPlace(operator: Actor): Promise<BenchPlace> {
  const place = { dataDir: mkdtempSync(join(tmpdir(), 'ntm-bench-')), databaseUrl: null };
  const opened = await openOffice(place);
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  const ready = await initialise(opened.value.office, operator, false);
  if (!ready.ok) throw new Error(JSON.stringify(ready.refusals));
  const remove = async () => {
    await opened.value.close();
    rmSync(place.dataDir, { recursive: true, force: true });
  };
  return { ...opened.value, place, remove };
}
