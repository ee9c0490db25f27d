import { bodiesOf } from '#domain/bodies/find-body.ts';
import { formersOf } from '#domain/bodies/heirs.ts';
import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { PeriodKind } from '#domain/criteria/period-rules.ts';
import { foldDuty, isClosed } from '#domain/directives/fold-duty.ts';
import { dueOn } from '#domain/directives/deadline.ts';
import type { LowerReport, PeriodContent } from '#domain/period-reports/content.ts';
import { foldReport } from '#domain/period-reports/fold-report.ts';
import { owedBelow } from '#domain/period-reports/owing.ts';
import { keptContent } from '#domain/period-reports/period-report.ts';
import type { Period } from '#domain/period-reports/period.ts';
import { codeOf, type Unit, type UnitId } from '#domain/places/unit.ts';
import { FiguresOf } from '#domain/push/figures-of.ts';
import { figureGround } from '#domain/push/progress-figure.ts';
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
  const titles = has('titles') ? await countTitles(here, shelves, within, asOf) : null;
  const progress = has('progress') ? await sumProgress(here, shelves, unit, asOf) : null;
  const duties = has('duties') ? await findDuties(here, shelves, within, asOf) : null;
  return {
    set: set?.id ?? '',
    asOf,
    units: standings.length,
    distribution: has('distribution') && set ? distributionOf(set, standings) : null,
    criteria: has('criteria') && set ? byCriterion(set, standings) : null,
    titles: titles && titles.map(({ kind, held, registered }) => ({ kind, held: held.length, registered: registered.length })),
    progress: progress && progress.map(({ measure, value, units, grounds }) => ({ measure, value, from: grounds.length, of: units.length })),
    duties: duties && countDuties(duties),
    texts,
    below: await lowerReports(here, shelves, found),
    countedFrom: {
      units: standings.map(({ unit: { code } }) => code),
      bands: set ? Object.fromEntries(distribution(set, standings).map(({ band, units }) => [band, units.map(({ code }) => code)])) : {},
      unsure: standings.filter(lacksSome).map(({ unit: { code } }) => code),
      held: Object.fromEntries((titles ?? []).map(({ kind, held }) => [kind, held])),
      registered: Object.fromEntries((titles ?? []).map(({ kind, registered }) => [kind, registered])),
      progress: Object.fromEntries((progress ?? []).map(({ measure, units, grounds }) => [measure, { units, grounds }])),
      duties: duties ?? [],
    },
  };
}

function lacksSome({ scores }: UnitStanding): boolean {
  return scores.some(({ standing }) => standing === 'unknown');
}

function distributionOf(set: CriteriaSet, standings: readonly UnitStanding[]): PeriodContent['distribution'] {
  const isKnown = standings.some(({ scores }) => scores.some(({ standing }) => standing !== 'unknown'));
  return {
    bands: distribution(set, standings).map(({ band, count }) => ({ band, count })),
    average: isKnown ? averageMet(standings) : null,
    unsure: standings.filter(lacksSome).length,
  };
}

async function countTitles(here: Here, shelves: Asked, within: readonly Unit[], asOf: CalendarDate): Promise<{ readonly kind: string; readonly held: readonly Ground[]; readonly registered: readonly Ground[] }[]> {
  const ids = new Set(within.map(({ id }) => id));
  const book = await openTitleBook(here, shelves, [...ids]);
  const held = [...book.highestAt(asOf)].filter(([unit]) => ids.has(unit)).map(([, title]) => title);
  const registered = (await shelves.registrations.ofUnits([...ids], yearOf(asOf))).filter(({ state, registeredOn }) => (state === 'registered' || state === 'accepted') && registeredOn <= asOf);
  const ground = <K extends 'title' | 'registration'>(kind: K) => ({ id, unit }: { readonly id: number; readonly unit: UnitId }) => ({ kind, id, unit: codeOf(unit) });
  return [...here.law.programme.titles.values()]
    .map(({ id }) => ({ kind: id, held: held.filter(({ kind }) => kind === id).map(ground('title')), registered: registered.filter(({ kind }) => kind === id).map(ground('registration')) }))
    .filter((line) => line.held.length > 0 || line.registered.length > 0);
}

/** What a unit itself reported of a measure, or the sum of what those below it did; a measure nobody reported stays unknown. */
async function sumProgress({ places, law }: Here, shelves: Asked, unit: Unit, asOf: CalendarDate): Promise<(Summed & { readonly measure: string })[]> {
  const childrenOf = (id: UnitId) => places.children(id, asOf).filter(({ level }) => level !== 'village');
  const within = [unit, ...places.descendants(unit.id, asOf).filter(({ level }) => level !== 'village')];
  const figures = new FiguresOf(await shelves.progress.upTo(within.map(({ id }) => id), asOf), law.programme.push.measures, asOf);
  const add = (id: UnitId, measure: string): Summed => {
    const own = figures.find(id, measure);
    if (own !== undefined && own !== 'stale') return { value: own.value, units: [codeOf(id)], grounds: [figureGround(own)] };
    const below = childrenOf(id).map((child) => add(child.id, measure));
    const told = below.flatMap(({ value }) => value ?? []);
    return {
      value: told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0),
      units: below.length === 0 ? [codeOf(id)] : below.flatMap(({ units }) => units),
      grounds: below.flatMap(({ grounds }) => grounds),
    };
  };
  return law.programme.push.measures.map(({ id: measure }) => ({ measure, ...add(unit.id, measure) }));
}

/** The units that were asked, and what those of them that said something reported. */
interface Summed {
  readonly value: number | null;
  readonly units: readonly string[];
  readonly grounds: readonly Ground[];
}

type DutyGround = Extract<Ground, { kind: 'duty' }>;

/** Duties led by the bodies of the area, or left to them by those of ended units, as far as was said of them by the day. */
async function findDuties({ law, places }: Here, shelves: Asked, within: readonly Unit[], asOf: CalendarDate): Promise<DutyGround[]> {
  const bodies = within.flatMap((unit) => bodiesOf(law.programme.bodies, unit, asOf)).flatMap((body) => [body, ...formersOf(law.programme.bodies, places, body, asOf)]).map(({ id }) => id);
  return (await shelves.duties.told({ leads: [...new Set(bodies)] })).flatMap((duty): DutyGround[] => {
    const events = duty.events.filter(({ on }) => on <= asOf);
    const standing = foldDuty({ deadline: duty.deadline, events }, law.programme.duties);
    if (events.length === 0 || standing.state === 'withdrawn') return [];
    return [{ kind: 'duty', id: duty.id, state: isClosed(standing) ? 'done' : (dueOn(standing.deadline) ?? asOf) < asOf ? 'overdue' : 'open' }];
  });
}

function countDuties(duties: readonly DutyGround[]): PeriodContent['duties'] {
  const count = (state: DutyGround['state']) => duties.filter((duty) => duty.state === state).length;
  return { open: count('open') + count('overdue'), done: count('done'), overdue: count('overdue') };
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
