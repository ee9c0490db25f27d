import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';

/** A campaign by its number, or a refusal. */
export async function findCampaign({ campaigns }: Pick<Shelves, 'campaigns'>, id: number): Promise<Outcome<Campaign>> {
  const campaign = await campaigns.find(id);
  return campaign ? done(campaign) : refuse('unknown-campaign', { id: String(id) });
}

/** Campaign and area before a deed is allowed; without a code the area is the campaign's own. */
export async function findCampaignArea(office: Pick<Office, 'store' | 'places'>, id: number, code: string | null): Promise<Outcome<{ readonly campaign: Campaign; readonly area: Unit }>> {
  const campaign = await office.store.reading((shelves) => findCampaign(shelves, id));
  if (!campaign.ok) return campaign;
  const area = areaOfCampaign(office, campaign.value, code);
  return area.ok ? done({ campaign: campaign.value, area: area.value }) : area;
}

/** A unit of the campaign's time: codes were used again on 01/7/2025, so it is looked for on the day the campaign opened. */
export function areaOfCampaign({ places }: Pick<Office, 'places'>, { area, openedOn }: Campaign, code: string | null): Outcome<Unit> {
  const unit = code === null ? places.find(area) : places.findByCode(code, openedOn);
  return unit ? done(unit) : refuse('unknown-unit', { found: code ?? area });
}
