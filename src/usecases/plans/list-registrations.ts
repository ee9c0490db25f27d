import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Origin, Registration } from '#domain/plans/registration.ts';
import { tallyRegistrations, type RegistrationTally } from '#domain/plans/tally.ts';
import type { Standing } from '#domain/scoring/standing.ts';
import { holdsOn } from '#domain/titles/status.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question, type AreaReach } from '#usecases/use-case.ts';

export interface ListRegistrations {
  readonly area: string;
  readonly asOf: string;
  /** null is every year. */
  readonly year: number | null;
  /** null is every origin. */
  readonly origin: Origin | null;
}

/** A registration with how its unit stands on the day. */
export interface RegistrationLine {
  readonly registration: Registration;
  readonly unit: Unit;
  readonly parent: Unit | null;
  readonly met: readonly number[];
  readonly unmet: readonly number[];
  readonly unknown: readonly number[];
  /** Departments that own the criteria not met, by their ids. */
  readonly owners: readonly string[];
  /** The title itself, once it was given. */
  readonly title: Title | null;
}

export interface ListedRegistrations {
  readonly area: Unit;
  readonly asOf: CalendarDate;
  readonly part: readonly NamedUnit[] | null;
  readonly lines: readonly RegistrationLine[];
  readonly tally: RegistrationTally;
  readonly mayRegister: boolean;
  readonly mayJudge: boolean;
}

/** Who registered for what, by year, area and origin, with how each stands now; of an area above the reader's, his part. */
export const listRegistrations = question<ListRegistrations, ListedRegistrations>('view', {
  reach: (office, { area, asOf }): Outcome<AreaReach> => {
    const found = findArea(office, area, asOf);
    return found.ok ? done({ area: found.value.area }) : found;
  },
  answer: async (office, actor, { area: code, asOf: day, year, origin }) => {
    const found = findArea(office, code, day);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const lines = (await office.store.reading((shelves) => linesOf(office, shelves, actor, 'view', area, asOf, year))).filter(({ registration }) => origin === null || registration.origin === origin);
    const may = (deed: Deed) => mayDo(actor, deed, { units: [area] }, office.law.roles, office.places, office.clock.today());
    return done({
      area, asOf, part: namedPart(partOf(office, actor, 'view', area)), lines, tally: tallyRegistrations(lines.map(({ registration }) => registration)),
      mayRegister: partOf(office, actor, 'register-unit', area).tops.length > 0, mayJudge: may('judge-registration'),
    });
  },
});

export function findArea({ places }: Pick<Office, 'places'>, code: string, day: string): Outcome<{ area: Unit; asOf: CalendarDate }> {
  const asOf = readDate(day);
  if (!asOf.ok) return asOf;
  const area = unitAt(places, code, asOf.value);
  return area.ok ? done({ area: area.value, asOf: asOf.value }) : area;
}

type Here = Pick<Office, 'law' | 'places' | 'board' | 'clock'>;

/** Registered by the day, of the units of an area that are the person's; districts together, in the order of codes. */
export async function linesOf(office: Here, shelves: Pick<Shelves, 'registrations' | 'titles'>, actor: Actor, deed: Deed, area: Unit, asOf: CalendarDate, year: number | null): Promise<readonly RegistrationLine[]> {
  const units = new Map(unitsOf(partOf(office, actor, deed, area), area, asOf, office.places).map((unit) => [unit.id, unit]));
  const held = (await shelves.registrations.ofUnits([...units.keys()], year)).filter(({ registeredOn }) => registeredOn <= asOf);
  const titles = Map.groupBy(await shelves.titles.ofUnits([...new Set(held.map(({ unit }) => unit))]), ({ unit }) => unit);
  const order = new Map([...units.keys()].map((id, index) => [id, index]));
  return held
    .toSorted((a, b) => (order.get(a.unit) ?? 0) - (order.get(b.unit) ?? 0) || a.id - b.id)
    .flatMap((registration) => {
      const unit = units.get(registration.unit);
      return unit ? [lineOf(office, registration, unit, titles.get(unit.id) ?? [], asOf)] : [];
    });
}

function lineOf({ board, law, places }: Here, registration: Registration, unit: Unit, titles: readonly Title[], asOf: CalendarDate): RegistrationLine {
  const scores = board.outcome(registration.set, unit.id, asOf) ?? [];
  const numbers = (standing: Standing) => scores.filter((score) => score.standing === standing).map(({ no }) => no);
  const open = [...numbers('unmet'), ...numbers('unknown')];
  const owners = law.sets.get(registration.set)?.criteria.filter(({ no }) => open.includes(no)).map(({ owner }) => owner) ?? [];
  return {
    registration, unit, parent: (unit.parent === null ? undefined : places.find(unit.parent)) ?? null, met: numbers('met'), unmet: numbers('unmet'), unknown: numbers('unknown'),
    owners: [...new Set(owners)], title: titles.find((title) => title.kind === registration.kind && title.titleYear === registration.year && holdsOn(title, asOf)) ?? null,
  };
}
