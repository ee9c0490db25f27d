import { done } from '#domain/outcome.ts';
import type { RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { question } from '#usecases/use-case.ts';
import { findCampaignArea } from './find-campaign.ts';

export interface ViewLineHistory {
  readonly campaign: number;
  readonly unit: string;
  readonly item: string;
}

/** Everything ever said of one line, oldest first. */
export const viewLineHistory = question<ViewLineHistory, readonly RoadmapLine[]>('view', {
  reach: async (office, { campaign, unit }) => {
    const found = await findCampaignArea(office, campaign, unit);
    return found.ok ? done({ units: [found.value.area] }) : found;
  },
  answer: async (office, _actor, { campaign, unit, item }) => {
    const found = await findCampaignArea(office, campaign, unit);
    if (!found.ok) return found;
    return done(await office.store.reading(({ roadmap }) => roadmap.history(campaign, found.value.area.id, item)));
  },
});
