import type { BodyId } from '#domain/bodies/body.ts';
import { everyBodyOf } from '#domain/bodies/find-body.ts';
import { date, yearOf, type CalendarDate } from '#domain/calendar.ts';
import { dueOn } from '#domain/directives/deadline.ts';
import type { ToldDuty } from '#domain/directives/duty.ts';
import { foldDuty, isClosed } from '#domain/directives/fold-duty.ts';
import type { Registration } from '#domain/plans/registration.ts';
import { formerUnits } from '#domain/places/heirs.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { buildBoard, type Count, type UnitProgress } from '#domain/push/build-board.ts';
import type { RegisteredUnit } from '#domain/push/judge-criteria.ts';
import type { ProgressBoard } from '#domain/push/progress-board.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { lateReports } from './late-reports.ts';

type Known = Pick<Office, 'law' | 'places' | 'board'>;
type Asked = Pick<Shelves, 'registrations' | 'duties' | 'progress' | 'periodReports'>;

/** The progress board of an area on a day, of those units below it that lie in the given parts. What is drawn up is what was known of that day. */
export async function boardOf(office: Known, shelves: Asked, area: Unit, asOf: CalendarDate, tops: readonly Unit[]): Promise<ProgressBoard> {
  const compared = office.places.children(area.id, asOf).filter((unit) => unit.level !== 'village' && tops.some((top) => office.places.isWithin(unit, top.id)));
  const whole = compared.map((unit) => ({ unit, below: office.places.descendants(unit.id, asOf) }));
  const ids = whole.flatMap(({ unit, below }) => [unit, ...below]).map(({ id }) => id);
  const registrations = (await shelves.registrations.ofUnits(ids, yearOf(asOf))).filter(({ state, registeredOn }) => (state === 'registered' || state === 'accepted') && registeredOn <= asOf);
  const keeping = (unit: Unit) => [unit, ...formerUnits(office.places, unit, asOf, 'successors')];
  const led = whole.flatMap(({ unit, below }) => [unit, ...below]).flatMap(keeping).flatMap((unit) => everyBodyOf(office.law.programme.bodies, unit));
  const duties = Map.groupBy(await shelves.duties.told({ leads: [...new Set(led)] }), ({ lead }) => unitOf(lead));
  const late = await lateReports(office, shelves, whole, asOf);
  const figures = await shelves.progress.upTo(ids, asOf);
  const units = whole.map(({ unit, below }): UnitProgress => {
    const own = new Set([unit, ...below].map(({ id }) => id));
    const kept = new Set([unit, ...below].flatMap(keeping).map(({ id }) => id));
    return {
      unit,
      below: below.filter(({ level }) => level !== 'village').map(({ id }) => id),
      registered: registrations.filter((one) => own.has(one.unit)).flatMap((one) => registeredUnit(office, one, asOf)),
      duties: countDuties(office, [...kept].flatMap((id) => duties.get(id) ?? []), asOf),
      reports: late(unit.id),
    };
  });
  return buildBoard({ area, asOf, units, figures }, office.law.programme.push);
}

/** Where a registered unit stood when the year began and stands now. */
function registeredUnit({ places, board }: Known, { unit: id, set }: Registration, asOf: CalendarDate): RegisteredUnit[] {
  const unit = places.find(id);
  const scoresOn = (day: CalendarDate) => board.outcome(set, id, day) ?? [];
  return unit ? [{ unit, set, before: scoresOn(date(`${yearOf(asOf)}-01-01`)), now: scoresOn(asOf) }] : [];
}

function unitOf(body: BodyId): UnitId {
  return body.slice(body.indexOf(':') + 1) as UnitId;
}

/** Duties whose term ended this year before the day, as far as was said by then; those not done are overdue. */
function countDuties({ law }: Known, duties: readonly ToldDuty[], asOf: CalendarDate): Count {
  const due = duties.flatMap((duty) => {
    const events = duty.events.filter(({ on }) => on <= asOf);
    const standing = foldDuty({ deadline: duty.deadline, events }, law.programme.duties);
    const term = dueOn(standing.deadline);
    const isDue = events.length > 0 && standing.state !== 'withdrawn' && term !== null && term < asOf && yearOf(term) === yearOf(asOf);
    return isDue ? [{ kind: 'duty' as const, id: duty.id, state: isClosed(standing) ? 'done' as const : 'overdue' as const }] : [];
  });
  return { bad: due.filter(({ state }) => state === 'overdue').length, due: due.length, grounds: due };
}
