import { findBody } from '#domain/bodies/find-body.ts';
import { date, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { VisiblePart } from '#domain/people/visible-units.ts';
import { roadmapReport } from '#domain/reports/roadmap.ts';
import type { RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import { standingsBelow } from '#usecases/assessment/view-standings.ts';
import { partOf } from '#usecases/part-of.ts';
import { standingAtReview } from '#usecases/roadmap/at-review.ts';
import { findCampaign } from '#usecases/roadmap/find-campaign.ts';
import { unitsOfPart } from '#usecases/roadmap/units-of-part.ts';
import { needSet } from './need-set.ts';
import type { About, Made, Making } from './made.ts';

/** The title whose set a paper is about where none is named. */
const titleOf: Readonly<Record<string, string>> = { 'bieu-03': 'XA_NTM', 'bieu-04': 'XA_NTM_NC' };

/**
 * Biểu 03 and 04. With a campaign: its units of the set as they stood at its review, with its lines. Without one: all units of the area with
 * what they do not meet on the day, as Biểu 01 and 02 list it, and for each gap the line of whichever campaign plans it.
 */
export async function makeRoadmapReport(making: Making, about: About): Promise<Outcome<Made>> {
  const { office, shelves, actor, deed } = making;
  const { kind, form, area, asOf } = about;
  if (!form) return refuse('unknown-report', { found: kind, known: [...office.law.forms.keys()].join(', ') });
  const measured = needSet(office, about.set ?? usualSet(making, kind, asOf));
  if (!measured.ok) return measured;
  const set = measured.value;
  const part = partOf(office, actor, deed, area);
  const asked = about.campaign === null ? done(null) : await findCampaign(shelves, about.campaign);
  if (!asked.ok) return asked;
  const campaign = asked.value;
  const standings = campaign ? reviewed(making, campaign, set, part) : standingsBelow(office.board, office.places, set, area, asOf, part);
  const planning = campaign ? [campaign] : (await shelves.campaigns.all()).filter(({ lines }) => lines.some((line) => line.set === set.id));
  const lines = await linesOf(making, planning, standings);
  const newest = campaign ?? planning.findLast((each) => standings.some(({ unit }) => each.lines.some((line) => line.unit === unit.id))) ?? null;
  return done({
    report: {
      ...roadmapReport({
        set, area, part: part.isPart ? part.tops : null, asOf, standings, places: office.places, form, departments: office.law.departments,
        lineOf: (unit, item) => lines.get(`${unit} ${set.id} ${item}`),
        sayGap: office.sayGap,
        nameBody: (id) => findBody(office.law.programme.bodies, office.places, id)?.name ?? id,
        from: campaign?.review?.asOf ?? asOf,
        until: newest?.completeBy ?? date(`${yearOf(asOf) + 1}-12-31`),
        campaign: campaign?.name ?? null,
      }),
    },
  });
}

/** The set by which the title is judged on the day (law/titles.json). */
function usualSet({ office: { law } }: Making, kind: string, asOf: CalendarDate): CriteriaSet | null {
  const spell = law.programme.titles.get(titleOf[kind] ?? '')?.sets.find(({ from, to }) => from <= asOf && (to === null || asOf <= to));
  return law.sets.get(spell?.judgedBy ?? '') ?? null;
}

function reviewed({ office }: Making, campaign: Campaign, set: CriteriaSet, part: VisiblePart): UnitStanding[] {
  return unitsOfPart(office, campaign, part).filter((unit) => unit.set.id === set.id).flatMap(({ line }) => standingAtReview(office, campaign, line) ?? []);
}

/** The newest line of each gap, whichever of the campaigns it belongs to. */
async function linesOf({ shelves }: Making, campaigns: readonly Campaign[], standings: readonly UnitStanding[]): Promise<ReadonlyMap<string, RoadmapLine>> {
  const units = standings.map(({ unit }) => unit.id);
  const held: RoadmapLine[] = [];
  for (const { id } of campaigns) held.push(...(await shelves.roadmap.lines(id, units)));
  return new Map(held.toSorted((a, b) => a.seq - b.seq).map((line) => [`${line.unit} ${line.set} ${line.item}`, line]));
}
