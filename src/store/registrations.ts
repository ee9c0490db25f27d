import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { Origin, Registration, RegistrationState } from '#domain/plans/registration.ts';
import type { RegistrationWarning } from '#domain/plans/registration-warning.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { RegistrationsShelf } from './programme-shelves.ts';
import type { RegistrationRow } from './schema-plans.ts';
import type { Schema } from './schema.ts';

const unitsPerQuestion = 500;

export function registrationsShelf(db: Kysely<Schema>, chain: Chain): RegistrationsShelf {
  return {
    add: async ({ unit, kind, year, set, origin, registeredOn, met, of, plan, expectedOn, warnings, overriding, note }, { person, behalf, at }) => {
      await chain.head();
      const { newest } = await db.selectFrom('registrations').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      const row = { id, unit, kind, year, set_id: set, origin, registered_on: registeredOn, met, criteria: of, plan, expected_on: expectedOn };
      await db.insertInto('registrations').values({ ...row, warnings: JSON.stringify(warnings), overriding, note, person, behalf, at }).execute();
      return id;
    },
    judge: async (id, { state, reason, plan }, { person, behalf, at }) => {
      await chain.head();
      const { newest } = await db.selectFrom('registration_events').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      await db.insertInto('registration_events').values({ seq: (newest ?? 0) + 1, registration: id, state, reason, plan, person, behalf, at }).execute();
    },
    find: async (id) => {
      const row = await standing(db, null).where('registrations.id', '=', id).executeTakeFirst();
      return row && toRegistration(row);
    },
    ofUnits: async (units, year) => {
      const found: Registration[] = [];
      for (let at = 0; at < units.length; at += unitsPerQuestion) {
        found.push(...(await standing(db, year).where('registrations.unit', 'in', units.slice(at, at + unitsPerQuestion)).execute()).map(toRegistration));
      }
      return found.toSorted((one, other) => one.id - other.id);
    },
  };
}

/** Each registration with the newest thing said of it. */
function standing(db: Kysely<Schema>, year: number | null) {
  return db
    .selectFrom('registrations')
    .leftJoin('registration_events', (join) => join
      .onRef('registration_events.registration', '=', 'registrations.id')
      .on(({ not, exists, selectFrom }) => not(exists(
        selectFrom('registration_events as later').select('later.seq').whereRef('later.registration', '=', 'registrations.id').whereRef('later.seq', '>', 'registration_events.seq'),
      ))))
    .selectAll('registrations')
    .select(['registration_events.state as judged', 'registration_events.reason as reason', 'registration_events.plan as judged_plan'])
    .$if(year !== null, (every) => every.where('registrations.year', '=', year))
    .orderBy('registrations.id');
}

type Row = RegistrationRow & { judged: string | null; reason: string | null; judged_plan: number | null };

function toRegistration(row: Row): Registration {
  const { id, kind, year, met, overriding, note } = row;
  return {
    id, kind, year, met, overriding, note,
    unit: row.unit as UnitId, set: row.set_id, origin: row.origin as Origin, registeredOn: date(row.registered_on), of: row.criteria,
    plan: row.judged_plan ?? row.plan, expectedOn: row.expected_on === null ? null : date(row.expected_on), warnings: JSON.parse(row.warnings) as RegistrationWarning[],
    state: (row.judged ?? 'registered') as RegistrationState, reason: row.reason ?? '',
  };
}
