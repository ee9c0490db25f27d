import { done, refuse, type Refusal } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo, type Reach } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Declaration } from '#domain/roadmap/declaration.ts';
import { checkComplete } from '#domain/roadmap/check-complete.ts';
import { gapsOf } from '#domain/scoring/gaps.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { standingAtReview } from './at-review.ts';
import { areaOfCampaign, findCampaign, findCampaignArea } from './find-campaign.ts';
import { unitsOfCampaign } from './units-of-part.ts';

export interface DeclareRoadmap {
  readonly campaign: number;
  /** Code of the district, or of a commune or province; all units of the campaign in it are meant. */
  readonly unit: string;
}

/** Says that the roadmap of an area is whole; refused while a line of it lacks day, owner or cost. Who owns only some criteria cannot say it. */
export const declareRoadmap = deed<DeclareRoadmap, Declaration>('edit-roadmap', {
  reach: async (office, { campaign, unit }) => {
    const found = await findCampaignArea(office, campaign, unit);
    if (!found.ok) return found;
    return found.ok ? done(reachOfDeclaring(office, found.value.campaign, found.value.area)) : found;
  },
  act: async (desk, { campaign: id, unit: code }) => {
    const campaign = await findCampaign(desk.shelves, id);
    if (!campaign.ok) return campaign;
    const area = areaOfCampaign(desk, campaign.value, code);
    if (!area.ok) return area;
    const units = unitsOfCampaign(desk, campaign.value).filter(({ unit }) => desk.places.isWithin(unit, area.value.id));
    if (units.length === 0) return refuse('not-in-campaign', { unit: area.value.name, campaign: campaign.value.name });
    const lines = await desk.shelves.roadmap.lines(id, units.map(({ unit }) => unit.id));
    const byUnit = Map.groupBy(lines, ({ unit }) => unit);
    const refusals: Refusal[] = units.flatMap(({ line, unit }) => {
      const standing = standingAtReview(desk, campaign.value, line);
      return checkComplete(unit, standing ? gapsOf(standing.scores).map(({ item }) => item) : [], byUnit.get(unit.id) ?? []);
    });
    if (refusals.length > 0) return { ok: false, refusals };
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    const declaration = { campaign: id, area: area.value.id, declaredOn: desk.clock.today(), lines: lines.length, upTo: Math.max(0, ...lines.map(({ seq }) => seq)) };
    await desk.shelves.roadmap.declare(declaration, by);
    return done({ ...declaration, ...by });
  },
  record: ({ campaign, unit }, { lines, upTo }) => ({ subject: `${campaign} ${unit}`, details: { campaign, lines, upTo } }),
});

/** The whole area with every criterion its units are measured by. */
function reachOfDeclaring({ law }: Pick<Office, 'law'>, { lines }: Campaign, area: Unit): Reach {
  const sets = new Set(lines.map(({ set }) => set));
  return { units: [area], criteria: [...sets].flatMap((id) => law.sets.get(id)?.criteria.map(({ no }) => `${id}/${no}`) ?? []) };
}

export function mayDeclare(office: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, campaign: Campaign, area: Unit): boolean {
  return mayDo(actor, 'edit-roadmap', reachOfDeclaring(office, campaign, area), office.law.roles, office.places, office.clock.today());
}
