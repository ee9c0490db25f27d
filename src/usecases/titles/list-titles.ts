import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { TitleStatus } from '#domain/titles/title.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { openTitleBook, titlesAt, type TitleAt } from './title-book.ts';

export interface AreaOnDay {
  readonly unit: string;
  readonly asOf: string;
}

export interface TitleCount {
  readonly kind: string;
  /** Units counted under this title: each unit once. */
  readonly units: number;
  readonly statuses: Readonly<Partial<Record<TitleStatus, number>>>;
}

export interface TitleList {
  readonly unit: Unit;
  readonly asOf: CalendarDate;
  readonly part: readonly NamedUnit[] | null;
  readonly titles: readonly TitleAt[];
  readonly counts: readonly TitleCount[];
  readonly mayRegister: boolean;
  readonly mayChange: boolean;
}

/** The register of an area on a day: every title decided by then, how each stands, and how many units are counted under which. */
export const listTitles = question<AreaOnDay, TitleList>('view', {
  reach: (office, { unit, asOf }) => {
    const found = findArea(office, unit, asOf);
    return found.ok ? done({ area: found.value.area }) : found;
  },
  answer: async (office, actor, { unit, asOf: typed }) => {
    const found = findArea(office, unit, typed);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const part = partOf(office, actor, 'view', area);
    const within = part.tops.flatMap((top) => office.places.everWithin(top)).map(({ id }) => id);
    const book = await office.store.reading((shelves) => openTitleBook(office, shelves, within));
    const titles = titlesAt(office, book, asOf).toSorted((a, b) => byPlace(office, a.unit, b.unit) || a.title.id - b.title.id);
    const may = (deed: 'register-title' | 'change-title') => mayDo(actor, deed, { units: [area] }, office.law.roles, office.places, office.clock.today());
    return done({ unit: area, asOf, part: namedPart(part), titles, counts: countTitles(office, titles), mayRegister: may('register-title'), mayChange: may('change-title') });
  },
});

export function findArea(office: Pick<Office, 'places'>, code: string, typed: string) {
  const asOf = readDate(typed);
  if (!asOf.ok) return asOf;
  const area = unitAt(office.places, code, asOf.value);
  return area.ok ? done({ area: area.value, asOf: asOf.value }) : area;
}

export function countTitles({ law }: Pick<Office, 'law'>, titles: readonly TitleAt[]): TitleCount[] {
  return [...law.programme.titles.keys()].flatMap((kind) => {
    const own = titles.filter(({ title }) => title.kind === kind);
    const statuses: Partial<Record<TitleStatus, number>> = {};
    for (const { status } of own) statuses[status] = (statuses[status] ?? 0) + 1;
    return own.length === 0 ? [] : [{ kind, units: own.filter(({ isHighest }) => isHighest).length, statuses }];
  });
}

/** District by district in the order of codes. */
function byPlace({ places }: Pick<Office, 'places'>, a: Unit, b: Unit): number {
  const key = (unit: Unit) => `${(unit.parent === null ? undefined : places.find(unit.parent))?.code ?? ''}|${unit.code}|${unit.validFrom}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
