import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { newVillage } from '#domain/places/new-village.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import { readVillages, type VillagesRead } from '#domain/plans/read-villages.ts';
import type { Origin } from '#domain/plans/registration.ts';
import { handOf } from '#usecases/documents/draft-document.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed, question, type AreaReach } from '#usecases/use-case.ts';
import { knownUnits } from './known-of-unit.ts';
import { refusalsOf } from './register-units.ts';
import { checkRead, toNew, type ReadRegistration } from './take-registration.ts';

/** Villages as they were pasted or read from a file: rows of cells. */
export interface RegisterVillages {
  /** Code of the area the communes are looked for in. */
  readonly area: string;
  readonly registeredOn: string;
  readonly origin: Origin;
  readonly rows: readonly (readonly string[])[];
  /** Villages the gazetteer does not have are added to it. */
  readonly mayCreate: boolean;
  /** One reason for all, where warnings stand. */
  readonly overriding: string;
  readonly fileName: string;
}

type Here = Pick<Office, 'places' | 'law' | 'clock'>;

/** What a paste or file would register, with every doubt at its cell; nothing is kept. */
export const previewVillages = question<RegisterVillages, VillagesRead>('register-unit', {
  reach: areaOf,
  answer: async (office, _actor, input) => readRows(office, input),
});

/** May the person register anything? Asked before a file is so much as opened. */
export const mayRegister = question<null, null>('register-unit', { reach: () => done({ units: [] }), answer: async () => done(null) });

/** Registers all of them or none; communes outside the person's area are refused by name. */
export const registerVillages = deed<RegisterVillages, { readonly ids: readonly number[]; readonly created: number }>('register-unit', {
  reach: areaOf,
  act: async (desk, input) => {
    const read = readRows(desk, input);
    if (!read.ok) return read;
    const on = readDate(input.registeredOn);
    if (!on.ok) return on;
    const { lines, doubts } = read.value;
    if (doubts.length > 0 || lines.length === 0) return refuse('doubts-remain', { count: doubts.length });
    const outside = lines.filter(({ commune }) => !mayDo(desk.actor, 'register-unit', { units: [commune] }, desk.law.roles, desk.places, desk.clock.today()));
    if (outside.length > 0) return refuse('not-yours', { deed: 'register-unit', place: [...new Set(outside.map(({ commune }) => commune.name))].slice(0, 3).join(', ') });
    const created = await addMissing(desk, lines, on.value);
    if (!created.ok) return created;
    const registrations = lines.flatMap(({ commune, village, name, kind, year }): ReadRegistration[] => {
      const unit = village ?? created.value.get(`${commune.id} ${name}`);
      return unit ? [{ unit, kind, year, origin: input.origin, registeredOn: on.value, expectedOn: null, overriding: input.overriding.trim(), note: '' }] : [];
    });
    const known = await knownUnits(desk, desk.shelves, registrations.map(({ unit }) => unit.id), on.value);
    const taken = registrations.map((one, index) => toNew(checkRead(one, known), lines[index]?.at));
    const refusals = refusalsOf(taken);
    if (refusals.length > 0) return { ok: false, refusals };
    const ids: number[] = [];
    for (const one of taken) if (one.ok) ids.push(await desk.shelves.registrations.add(one.value, handOf(desk)));
    return done({ ids, created: created.value.size });
  },
  record: ({ area, fileName, origin }, { ids, created }) => ({ subject: fileName === '' ? area : fileName, details: { area, registrations: ids.length, first: ids[0], last: ids.at(-1), created, origin } }),
});

function areaOf(office: Office, { area, registeredOn }: RegisterVillages): Outcome<AreaReach> {
  const on = readDate(registeredOn);
  const unit = on.ok ? unitAt(office.places, area, on.value) : on;
  return unit.ok ? done({ area: unit.value }) : unit;
}

function readRows({ places, law }: Here, { area, registeredOn, rows, mayCreate }: RegisterVillages): Outcome<VillagesRead> {
  const on = readDate(registeredOn);
  if (!on.ok) return on;
  const unit = unitAt(places, area, on.value);
  return unit.ok ? done(readVillages(rows, { places, kinds: law.programme.titles, area: unit.value, on: on.value, mayCreate })) : unit;
}

/** New villages by commune and name; whoever may not add villages there is refused. */
async function addMissing(desk: Desk, lines: VillagesRead['lines'], from: CalendarDate): Promise<Outcome<ReadonlyMap<string, Unit>>> {
  const added = new Map<string, Unit>();
  const counts = new Map<string, number>();
  for (const { commune, village, name, noun } of lines) {
    const key = `${commune.id} ${name}`;
    if (village !== null || added.has(key)) continue;
    if (!mayDo(desk.actor, 'add-village', { units: [commune] }, desk.law.roles, desk.places, desk.clock.today())) return refuse('not-yours', { deed: 'add-village', place: commune.name });
    const before = counts.get(commune.id) ?? desk.places.children(commune.id, from).length;
    counts.set(commune.id, before + 1);
    added.set(key, newVillage(commune, { name, kind: noun, from, number: before + 1, legalBasis: '' }));
  }
  await desk.shelves.places.addUnits([...added.values()], desk.entry);
  return done(added);
}
