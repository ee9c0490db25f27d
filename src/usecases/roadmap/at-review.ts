import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Campaign, CampaignLine } from '#domain/titles/campaign.ts';
import type { Office } from '#usecases/office.ts';
import { lineStandings } from '#usecases/titles/campaign-standings.ts';

/** The day whose figures are the review: the frozen one, else today until the review is due. */
export function reviewDay({ review, reviewBy }: Campaign, today: CalendarDate): CalendarDate {
  return review?.asOf ?? (today < reviewBy ? today : reviewBy);
}

/** How a unit stood at the review: by the figures that were known when it was frozen, else by all of its day. */
export function standingAtReview(office: Pick<Office, 'board' | 'places' | 'law' | 'clock'>, campaign: Campaign, line: CampaignLine): UnitStanding | undefined {
  const on = campaign.review ? 'review' : reviewDay(campaign, office.clock.today());
  return lineStandings(office, { ...campaign, lines: [line] }, on)[0]?.standing;
}
