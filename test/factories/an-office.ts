import { afterAll } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { initialise } from '#main/initialise.ts';
import { openOffice } from '#main/open-office.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import type { EngineName } from '#store/engine.ts';
import type { Office } from '#usecases/office.ts';
import { aStorePlace, type StorePlace } from './database.ts';

const closing: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0)) await close();
});

/** An office with the country's units and nobody at the door. Closed after the file's last test. */
export async function anOffice(engine: EngineName): Promise<Office & { readonly place: StorePlace }> {
  const place = await aStorePlace(engine);
  return { ...(await officeAt(place)), place };
}

/** Another process's view of a store, in this one. */
export async function officeAt(place: StorePlace): Promise<Office> {
  const opened = await openOffice({ dataDir: place.dataDir, databaseUrl: place.url });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  closing.push(opened.value.close);
  const filled = await initialise(opened.value.office, operatorAtKeyboard(), false);
  if (!filled.ok) throw new Error(JSON.stringify(filled.refusals));
  return opened.value.office;
}

interface Held {
  readonly role: string;
  readonly area: UnitId | null;
  readonly criteria?: readonly string[];
}

/** Somebody who holds these tasks, whether or not there is an account of that name. */
export function anActor(account: string, ...tasks: readonly Held[]): Actor {
  const basis = { number: '01/QĐ-UBND', date: date('2023-01-02'), issuer: 'UBND' };
  return {
    account, name: account,
    assignments: tasks.map(({ role, area, criteria = null }) => ({
      id: 0, kind: role === 'department' ? 'criterion-ownership' as const : 'office' as const, role, area, criteria, department: null, from: date('2000-01-01'), to: null, basis,
    })),
  };
}
