import { done } from '#domain/outcome.ts';
import type { Succession, Unit } from '#domain/places/unit.ts';
import { deed } from '#usecases/use-case.ts';

export interface LoadPlaces {
  readonly units: readonly Unit[];
  readonly successions: readonly Succession[];
  readonly source: string;
}

/** Fills an empty gazetteer with the country's units and their succession. Where there are units already, nothing is done. */
export const loadPlaces = deed<LoadPlaces, { readonly units: number }>('load-places', {
  reach: () => done({ units: null }),
  act: async (desk, { units, successions }) => {
    if ((await desk.shelves.places.count()) > 0) return done({ units: 0 });
    await desk.shelves.places.addUnits(units, desk.entry);
    await desk.shelves.places.addSuccessions(successions);
    return done({ units: units.length });
  },
  record: ({ source }, { units }) => (units === 0 ? null : { subject: source, details: { units } }),
});
