import { printDate, readDate } from '#domain/calendar.ts';
import { done, refuse } from '#domain/outcome.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import { deed } from '#usecases/use-case.ts';
import { findCampaign } from '#usecases/roadmap/find-campaign.ts';
import { handOf } from './register-titles.ts';

export interface FreezeReview {
  readonly campaign: number;
  readonly asOf: string;
}

/** Freezes the figures of a day as the review of a campaign: later figures for that day no longer change it. Once, and not for a day to come. */
export const freezeReview = deed<FreezeReview, Campaign>('open-campaign', {
  reach: async (office, { campaign: id }) => {
    const campaign = await office.store.reading((shelves) => findCampaign(shelves, id));
    if (!campaign.ok) return campaign;
    const area = office.places.find(campaign.value.area);
    return area ? done({ units: [area] }) : refuse('unknown-campaign', { id: String(id) });
  },
  act: async (desk, { campaign: id, asOf: typed }) => {
    const campaign = await findCampaign(desk.shelves, id);
    if (!campaign.ok) return campaign;
    const asOf = readDate(typed);
    if (!asOf.ok) return asOf;
    const { openedOn, review, name } = campaign.value;
    if (review) return refuse('review-frozen', { campaign: name, asOf: printDate(review.asOf) });
    if (asOf.value < openedOn || asOf.value > desk.clock.today()) return refuse('title-day', { day: printDate(asOf.value), since: printDate(openedOn) }, 'asOf');
    await desk.shelves.campaigns.freeze(id, { asOf: asOf.value, upTo: desk.board.lastSeq }, handOf(desk));
    return findCampaign(desk.shelves, id);
  },
  record: (_input, { id, name, review }) => ({ subject: name, details: { campaign: id, frozen: review } }),
});
