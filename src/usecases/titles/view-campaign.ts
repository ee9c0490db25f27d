import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import { frequencyOf, type Frequency } from '#domain/titles/frequency.ts';
import { gaugeOf, type Gauge } from '#domain/titles/gauge.ts';
import { setOn } from '#domain/titles/set-on.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { reviewDay } from '#usecases/roadmap/at-review.ts';
import { findCampaign } from '#usecases/roadmap/find-campaign.ts';
import { question } from '#usecases/use-case.ts';
import { lineStandings, type LineStanding } from './campaign-standings.ts';
import { findArea, type AreaOnDay } from './list-titles.ts';

export interface ViewCampaign {
  readonly campaign: number;
  /** A day; left out or `review`, it is what was frozen, and before that the day of the review: today, until it is due. */
  readonly asOf?: string;
}

export interface CampaignLineView extends LineStanding {
  readonly parent: Unit | null;
  readonly title: Title | null;
  readonly met: number;
  readonly unmet: number;
  readonly unknown: number;
  /** Nothing is unknown any more. */
  readonly isReviewed: boolean;
  readonly gauge: Gauge | null;
}

/** How far one district, or a province without districts, is. */
export interface DistrictProgress {
  readonly area: Unit;
  readonly lines: number;
  readonly reviewed: number;
  readonly meetsAll: number;
  /** Unmet criteria, all lines together. */
  readonly unmet: number;
  readonly toReview: number;
}

export interface CampaignView {
  readonly campaign: Campaign;
  readonly area: Unit;
  readonly on: CalendarDate;
  readonly isFrozen: boolean;
  readonly part: readonly NamedUnit[] | null;
  readonly lines: readonly CampaignLineView[];
  readonly districts: readonly DistrictProgress[];
  readonly frequency: readonly Frequency[];
  readonly mayFreeze: boolean;
}

/** A campaign with its lines, how far each district is, and which criteria are unmet most often; of a wider area than one's own, the part that is one's own. */
export const viewCampaign = question<ViewCampaign, CampaignView>('view', {
  reach: async (office, { campaign: id }) => {
    const found = await find(office, id);
    return found.ok ? done({ area: found.value.area }) : found;
  },
  answer: async (office, actor, { campaign: id, asOf }) => {
    const found = await find(office, id);
    if (!found.ok) return found;
    const { campaign, area, titles } = found.value;
    const day = dayOf(office, campaign, asOf);
    if (!day.ok) return day;
    const isFrozen = day.value === 'review';
    const part = partOf(office, actor, 'view', area);
    const isIn = (unit: Unit) => part.tops.some((top) => office.places.isWithin(unit, top.id));
    const lines = lineStandings(office, campaign, day.value, isIn).map((line) => viewLine(office, campaign, line, titles));
    return done({
      campaign, area, isFrozen,
      on: day.value === 'review' ? (campaign.review?.asOf ?? campaign.openedOn) : day.value,
      part: namedPart(part),
      lines,
      districts: progressOf(area, lines),
      frequency: [...Map.groupBy(lines, ({ line }) => line.set)].flatMap(([id, own]) => {
        const set = office.law.sets.get(id);
        return set ? frequencyOf(set, own.map(({ standing }) => standing)) : [];
      }),
      mayFreeze: campaign.review === null && mayDo(actor, 'open-campaign', { units: [area] }, office.law.roles, office.places, office.clock.today()),
    });
  },
});

async function find(office: Office, id: number): Promise<Outcome<{ campaign: Campaign; area: Unit; titles: ReadonlyMap<number, Title> }>> {
  return office.store.reading(async (shelves) => {
    const campaign = await findCampaign(shelves, id);
    if (!campaign.ok) return campaign;
    const area = office.places.find(campaign.value.area);
    const titles = await shelves.titles.ofUnits(campaign.value.lines.map(({ unit }) => unit));
    return area ? done({ campaign: campaign.value, area, titles: new Map(titles.map((title) => [title.id, title])) }) : refuse('unknown-campaign', { id: String(id) });
  });
}

/** The review where nothing else is asked for: as it was frozen, else on its day, as Biểu 01 to 04 have it. */
function dayOf({ clock }: Office, campaign: Campaign, asOf: string | undefined): Outcome<CalendarDate | 'review'> {
  if (asOf === undefined || asOf === 'review') return done(campaign.review ? 'review' : reviewDay(campaign, clock.today()));
  return readDate(asOf);
}

function viewLine(office: Office, { openedOn }: Campaign, line: LineStanding, titles: ReadonlyMap<number, Title>): CampaignLineView {
  const { scores } = line.standing;
  const count = (standing: string) => scores.filter((score) => score.standing === standing).length;
  const kind = office.law.programme.titles.get(line.line.kind);
  const set = kind && setOn(kind, openedOn)?.set;
  return {
    ...line,
    parent: (line.unit.parent === null ? undefined : office.places.find(line.unit.parent)) ?? null,
    title: titles.get(line.line.title) ?? null,
    met: countMet(scores), unmet: count('unmet'), unknown: count('unknown'), isReviewed: count('unknown') === 0,
    gauge: set ? gaugeOf(set, scores, office.law.programme.revocation) : null,
  };
}

function progressOf(area: Unit, lines: readonly CampaignLineView[]): DistrictProgress[] {
  return [...Map.groupBy(lines, ({ parent }) => parent ?? area)].map(([district, own]) => ({
    area: district,
    lines: own.length,
    reviewed: own.filter(({ isReviewed }) => isReviewed).length,
    meetsAll: own.filter(({ unmet, unknown }) => unmet + unknown === 0).length,
    unmet: own.reduce((sum, { unmet }) => sum + unmet, 0),
    toReview: own.filter(({ gauge }) => gauge?.verdict === 'to-review').length,
  }));
}

export interface CampaignList {
  readonly campaigns: readonly { readonly campaign: Campaign; readonly area: Unit; readonly lines: number }[];
  readonly mayOpen: boolean;
}

/** The campaigns that have lines in an area, newest first, with how many of their lines are in the part of it that is one's own. */
export const listCampaigns = question<AreaOnDay, CampaignList>('view', {
  reach: (office, { unit, asOf }) => {
    const found = findArea(office, unit, asOf);
    return found.ok ? done({ area: found.value.area }) : found;
  },
  answer: async (office, actor, { unit, asOf }) => {
    const found = findArea(office, unit, asOf);
    if (!found.ok) return found;
    const { area } = found.value;
    const { tops } = partOf(office, actor, 'view', area);
    const all = await office.store.reading(({ campaigns }) => campaigns.all());
    const campaigns = all.toReversed().flatMap((campaign) => {
      const lines = campaign.lines.filter((line) => {
        const held = office.places.find(line.unit);
        return held && tops.some((top) => office.places.isWithin(held, top.id));
      }).length;
      const own = office.places.find(campaign.area);
      return own && lines > 0 ? [{ campaign, area: own, lines }] : [];
    });
    return done({ campaigns, mayOpen: mayDo(actor, 'open-campaign', { units: [area] }, office.law.roles, office.places, office.clock.today()) });
  },
});
