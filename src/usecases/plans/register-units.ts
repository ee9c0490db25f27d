import { done, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';
import { deed, question } from '#usecases/use-case.ts';
import { handOf } from '#usecases/documents/draft-document.ts';
import { knownUnits } from './known-of-unit.ts';
import { checkRead, readRegistration, toNew, type CheckedUnit, type ReadRegistration, type TypedRegistration } from './take-registration.ts';

export interface RegisterUnits {
  readonly registrations: readonly TypedRegistration[];
}

/** What speaks against registrations, before anything is kept: all warnings of all of them at once. */
export const checkUnits = question<RegisterUnits, readonly CheckedUnit[]>('register-unit', {
  reach: reachOf,
  answer: async (office, _actor, input) => {
    const read = readAll(office, input);
    return read.ok ? done(await office.store.reading((shelves) => checkAll(office, shelves, read.value))) : read;
  },
});

/** Signs units up for titles of a year, all or none. A warning needs a reason, which stays on the record with the warning. */
export const registerUnits = deed<RegisterUnits, readonly number[]>('register-unit', {
  reach: reachOf,
  act: async (desk, input) => {
    const read = readAll(desk, input);
    if (!read.ok) return read;
    const taken = (await checkAll(desk, desk.shelves, read.value)).map((checked, index) => toNew(checked, `registrations/${index}`));
    const refusals = refusalsOf(taken);
    if (refusals.length > 0) return { ok: false, refusals };
    const ids: number[] = [];
    for (const one of taken) if (one.ok) ids.push(await desk.shelves.registrations.add(one.value, handOf(desk)));
    return done(ids);
  },
  record: ({ registrations }, ids) => registrations.map(({ unit, kind, year, origin, overriding }, index) => ({ subject: `${unit} ${kind} ${year}`, details: { registration: ids[index], origin, overriding: overriding.trim() } })),
});

function reachOf(office: Office, input: RegisterUnits): Outcome<Reach> {
  const read = readAll(office, input);
  return read.ok ? done({ units: read.value.map(({ unit }) => unit) }) : read;
}

function readAll(office: Pick<Office, 'places' | 'law' | 'clock'>, { registrations }: RegisterUnits): Outcome<readonly ReadRegistration[]> {
  const read = registrations.map((typed) => readRegistration(office, typed));
  const refusals = refusalsOf(read);
  return refusals.length > 0 ? { ok: false, refusals } : done(read.flatMap((one) => (one.ok ? [one.value] : [])));
}

/** Those of one day are known together. */
async function checkAll(office: Pick<Office, 'board' | 'law'>, shelves: Parameters<typeof knownUnits>[1], read: readonly ReadRegistration[]): Promise<readonly CheckedUnit[]> {
  const days = Map.groupBy(read, ({ registeredOn }) => registeredOn);
  const known = new Map<string, Awaited<ReturnType<typeof knownUnits>>>();
  for (const [on, ofDay] of days) known.set(on, await knownUnits(office, shelves, ofDay.map(({ unit }) => unit.id), on));
  return read.flatMap((one) => {
    const units = known.get(one.registeredOn);
    return units ? [checkRead(one, units)] : [];
  });
}

export function refusalsOf(outcomes: readonly Outcome<unknown>[]): readonly Refusal[] {
  return outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
}
