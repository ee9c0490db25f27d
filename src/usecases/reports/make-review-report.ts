import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { UnitId } from '#domain/places/unit.ts';
import { buildReport } from '#domain/reports/build-report.ts';
import type { PrintedTitle, ReportFacts } from '#domain/reports/report-facts.ts';
import { setOn } from '#domain/titles/set-on.ts';
import type { Title } from '#domain/titles/title.ts';
import { standingsBelow } from '#usecases/assessment/view-standings.ts';
import { partOf } from '#usecases/part-of.ts';
import { reviewDay, standingAtReview } from '#usecases/roadmap/at-review.ts';
import { findCampaign } from '#usecases/roadmap/find-campaign.ts';
import { unitsOfPart } from '#usecases/roadmap/units-of-part.ts';
import { openTitleBook } from '#usecases/titles/title-book.ts';
import type { About, Made, Making } from './made.ts';
import { needSet } from './need-set.ts';

/** The title whose set a paper is about where none is named. */
const titleOf = { 'bieu-01': 'XA_NTM', 'bieu-02': 'XA_NTM_NC' } as const;

/**
 * Biểu 01 and 02: how communes stand against a set, with the title each is counted under. With a campaign: its units measured by the set, as they
 * stood at its review, so that Biểu 03 and 04 list the same. Without one: every commune of the area on the day.
 */
export async function makeReviewReport(making: Making, about: About): Promise<Outcome<Made>> {
  const { office, shelves, actor, deed } = making;
  const { form, area } = about;
  const kind = about.kind === 'bieu-02' ? 'bieu-02' : 'bieu-01';
  if (!form) return refuse('unknown-report', { found: about.kind, known: [...office.law.forms.keys()].join(', ') });
  const asked = about.campaign === null ? done(null) : await findCampaign(shelves, about.campaign);
  if (!asked.ok) return asked;
  const campaign = asked.value;
  const asOf = campaign ? reviewDay(campaign, office.clock.today()) : about.asOf;
  const title = office.law.programme.titles.get(titleOf[kind]);
  const usual = title && setOn(title, campaign?.openedOn ?? asOf)?.judgedBy;
  const measured = needSet(office, about.set ?? office.law.sets.get(usual ?? '') ?? null);
  if (!measured.ok) return measured;
  const set = measured.value;
  const part = partOf(office, actor, deed, area);
  const own = campaign ? unitsOfPart(office, campaign, part).filter(({ line }) => line.set === set.id) : [];
  const standings = campaign ? own.flatMap(({ line }) => standingAtReview(office, campaign, line) ?? []) : standingsBelow(office.board, office.places, set, area, asOf, part);
  const book = await openTitleBook(office, shelves, standings.map(({ unit }) => unit.id));
  const held = campaign ? new Map(own.flatMap(({ line }) => book.heldBy(line.unit).filter(({ id }) => id === line.title).map((each) => [line.unit, each] as const))) : book.highestAt(asOf);
  const titles = printed(held, (each) => book.statusOf(each, asOf));
  const facts: ReportFacts = { set, area, part: part.isPart ? part.tops : null, asOf, standings, titles, places: office.places, form, departments: office.law.departments };
  return done({ report: buildReport(kind, facts) });
}

function printed(held: ReadonlyMap<UnitId, Title>, statusOf: (title: Title) => PrintedTitle['status'] | null): ReadonlyMap<UnitId, PrintedTitle> {
  return new Map([...held].flatMap(([unit, title]) => {
    const status = statusOf(title);
    const { kind, titleYear, decision, decidedOn } = title;
    return status ? [[unit, { kind, titleYear, decision, decidedOn, status }] as const] : [];
  }));
}
