import { bodiesOf } from '#domain/bodies/find-body.ts';
import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { PeriodKind } from '#domain/criteria/period-rules.ts';
import { foldDuty, isClosed } from '#domain/directives/fold-duty.ts';
import { dueOn } from '#domain/directives/deadline.ts';
import type { LowerReport, PeriodContent } from '#domain/period-reports/content.ts';
import { foldReport } from '#domain/period-reports/fold-report.ts';
import { owedBelow } from '#domain/period-reports/owing.ts';
import { keptContent } from '#domain/period-reports/period-report.ts';
import type { Period } from '#domain/period-reports/period.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { FiguresOf } from '#domain/push/figures-of.ts';
import { averageMet, byCriterion, distribution, type UnitStanding } from '#domain/scoring/tally.ts';
import { setOn } from '#domain/titles/set-on.ts';
import type { Shelves } from '#store/shelves.ts';
import { standingsBelow } from '#usecases/assessment/view-standings.ts';
import type { Office } from '#usecases/office.ts';
import { openTitleBook } from '#usecases/titles/title-book.ts';
import type { FoundPeriod } from './find-period.ts';

type Here = Pick<Office, 'places' | 'law' | 'board' | 'clock'>;
type Asked = Pick<Shelves, 'titles' | 'campaigns' | 'registrations' | 'progress' | 'duties' | 'periodReports'>;

/** The title whose set the counts of a report are about, level by level of what is counted. */
const measuredTitle = 'XA_NTM';

/** The day a report's figures are of; no later than today. */
export function dayOf({ clock }: Pick<Office, 'clock'>, { asOf }: Period): CalendarDate {
  const today = clock.today();
  return asOf < today ? asOf : today;
}

/** Everything a report takes from the data, as it stands now for a day; nothing of it is typed again. */
export async function buildContent(here: Here, shelves: Asked, found: FoundPeriod, asOf: CalendarDate, texts: PeriodContent['texts']): Promise<PeriodContent> {
  const { unit, kind } = found;
  const title = here.law.programme.titles.get(measuredTitle);
  const set = here.law.sets.get((title && setOn(title, asOf)?.judgedBy) ?? '');
  const standings = set ? standingsBelow(here.board, here.places, set, unit, asOf, { tops: [unit], isPart: false }) : [];
  const within = [unit, ...here.places.descendants(unit.id, asOf)];
  const has = (section: PeriodKind['sections'][number]) => kind.sections.includes(section);
  return {
    set: set?.id ?? '',
    asOf,
    units: standings.length,
    distribution: has('distribution') && set ? distributionOf(set, standings) : null,
    criteria: has('criteria') && set ? byCriterion(set, standings) : null,
    titles: has('titles') ? await countTitles(here, shelves, within, asOf) : null,
    progress: has('progress') ? await sumProgress(here, shelves, unit, asOf) : null,
    duties: has('duties') ? await countDuties(here, shelves, within, asOf) : null,
    texts,
    below: await lowerReports(here, shelves, found),
  };
}

function distributionOf(set: CriteriaSet, standings: readonly UnitStanding[]): PeriodContent['distribution'] {
  const lacks = (some: UnitStanding) => some.scores.filter(({ standing }) => standing === 'unknown').length;
  const isKnown = standings.some((one) => lacks(one) < one.scores.length);
  return {
    bands: distribution(set, standings).map(({ band, count }) => ({ band, count })),
    average: isKnown ? averageMet(standings) : null,
    unsure: standings.filter((one) => lacks(one) > 0).length,
  };
}

async function countTitles(here: Here, shelves: Asked, within: readonly Unit[], asOf: CalendarDate): Promise<PeriodContent['titles']> {
  const ids = new Set(within.map(({ id }) => id));
  const book = await openTitleBook(here, shelves, [...ids]);
  const held = [...book.highestAt(asOf)].filter(([unit]) => ids.has(unit)).map(([, title]) => title.kind);
  const registered = (await shelves.registrations.ofUnits([...ids], yearOf(asOf))).filter(({ state, registeredOn }) => (state === 'registered' || state === 'accepted') && registeredOn <= asOf);
  return [...here.law.programme.titles.values()]
    .map(({ id }) => ({ kind: id, held: held.filter((kind) => kind === id).length, registered: registered.filter(({ kind }) => kind === id).length }))
    .filter((line) => line.held > 0 || line.registered > 0);
}

/** What a unit itself reported of a measure, or the sum of what those below it did; a measure nobody reported stays unknown. */
async function sumProgress({ places, law }: Here, shelves: Asked, unit: Unit, asOf: CalendarDate): Promise<PeriodContent['progress']> {
  const childrenOf = (id: UnitId) => places.children(id, asOf).filter(({ level }) => level !== 'village');
  const within = [unit, ...places.descendants(unit.id, asOf).filter(({ level }) => level !== 'village')];
  const figures = new FiguresOf(await shelves.progress.upTo(within.map(({ id }) => id), asOf), law.programme.push.measures, asOf);
  const add = (id: UnitId, measure: string): Summed => {
    const own = figures.find(id, measure);
    if (own !== undefined && own !== 'stale') return { value: own.value, from: 1, of: 1 };
    const below = childrenOf(id).map((child) => add(child.id, measure));
    const told = below.flatMap(({ value }) => value ?? []);
    const total = (count: 'from' | 'of') => below.reduce((sum, one) => sum + one[count], 0);
    return { value: told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0), from: total('from'), of: below.length === 0 ? 1 : total('of') };
  };
  return law.programme.push.measures.map(({ id: measure }) => ({ measure, ...add(unit.id, measure) }));
}

/** Of so many units, as many said something. */
interface Summed {
  readonly value: number | null;
  readonly from: number;
  readonly of: number;
}

/** Duties led by the bodies of the area, as far as was said of them by the day. */
async function countDuties({ law }: Here, shelves: Asked, within: readonly Unit[], asOf: CalendarDate): Promise<PeriodContent['duties']> {
  const bodies = within.flatMap((unit) => bodiesOf(law.programme.bodies, unit, asOf).map(({ id }) => id));
  const standings = (await shelves.duties.told({ leads: bodies })).flatMap((duty) => {
    const events = duty.events.filter(({ on }) => on <= asOf);
    return events.length === 0 ? [] : [foldDuty({ deadline: duty.deadline, events }, law.programme.duties)];
  }).filter(({ state }) => state !== 'withdrawn');
  const open = standings.filter((standing) => !isClosed(standing));
  return { open: open.length, done: standings.length - open.length, overdue: open.filter(({ deadline }) => (dueOn(deadline) ?? asOf) < asOf).length };
}

/** The reports owed to the unit for the same period, as they were sent. Where a unit between has ended and never sent its own, what those below it sent stands for it. */
async function lowerReports({ places, clock }: Here, shelves: Asked, { unit, kind, period }: FoundPeriod): Promise<LowerReport[]> {
  const today = clock.today();
  const owed = owedBelow(places, kind, unit, period.from, today);
  const told = (await shelves.periodReports.ofUnits(owed.map((one) => one.unit.id), period.from, period.from)).filter((report) => report.kind === kind.id);
  const eventsOf = (id: UnitId | null) => told.find((report) => report.unit === id)?.events ?? [];
  const stands = ({ id, parent }: Unit) => parent === unit.id || (!keptContent(eventsOf(parent)) && keptContent(eventsOf(id)) !== undefined);
  return owed.filter((one) => stands(one.unit)).map(({ unit: lower, period: theirs }) => {
    const events = eventsOf(lower.id);
    const { state, isLate } = foldReport(theirs, events, today);
    const texts = state === 'returned' ? {} : keptContent(events)?.texts ?? {};
    return { code: lower.code, name: `${lower.kind} ${lower.name}`, state, isLate, texts };
  });
}
