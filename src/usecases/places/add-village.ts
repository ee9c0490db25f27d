import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { newVillage } from '#domain/places/new-village.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';

export interface AddVillage {
  /** Code of the commune on the day the village begins. */
  readonly commune: string;
  readonly name: string;
  readonly kind: string;
  readonly from: string;
  readonly legalBasis: string;
}

/** Adds a village (thôn, bản, khu dân cư) under a commune. Its code is the commune's and a running number: 06328.001. */
export const addVillage = deed<AddVillage, Unit>('add-village', {
  reach: (office, input) => {
    const commune = communeOf(office, input);
    return commune.ok ? done({ units: [commune.value.commune] }) : commune;
  },
  act: async (desk, input) => {
    const found = communeOf(desk, input);
    if (!found.ok) return found;
    const { commune, from } = found.value;
    const siblings = desk.places.children(commune.id, from);
    const name = input.name.normalize('NFC').trim();
    if (siblings.some((sibling) => sibling.name === name)) return refuse('village-exists', { name, commune: commune.name });
    const village = newVillage(commune, { name, kind: input.kind, from, number: siblings.length + 1, legalBasis: input.legalBasis });
    await desk.shelves.places.addUnits([village], desk.entry);
    return done(village);
  },
  record: (_input, village) => ({ subject: `${village.code} ${village.name}`, details: { kind: village.kind, from: village.validFrom, legalBasis: village.legalBasis } }),
});

function communeOf(office: Pick<Office, 'places'>, input: AddVillage): Outcome<{ commune: Unit; from: CalendarDate }> {
  const from = readDate(input.from);
  if (!from.ok) return from;
  const commune = unitAt(office.places, input.commune, from.value);
  if (!commune.ok) return commune;
  const { level, name } = commune.value;
  return level === 'commune' || level === 'town' || level === 'ward' ? done({ commune: commune.value, from: from.value }) : refuse('wrong-unit-level', { name, level, expected: 'commune' });
}
