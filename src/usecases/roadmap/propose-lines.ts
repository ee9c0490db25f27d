import { buildLines, type Owners } from '#domain/roadmap/build-lines.ts';
import { criterionNumber } from '#domain/roadmap/line-item.ts';
import type { NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { done } from '#domain/outcome.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { partOf } from '#usecases/part-of.ts';
import { deed } from '#usecases/use-case.ts';
import { reviewDay, standingAtReview } from './at-review.ts';
import { areaOfCampaign, findCampaign, findCampaignArea } from './find-campaign.ts';
import { mayEdit, unitsOfPart, type CampaignUnit } from './units-of-part.ts';

export interface ProposeLines {
  readonly campaign: number;
  /** Code of the area; null is all of the campaign. */
  readonly unit: string | null;
}

export interface ProposedLines {
  readonly units: number;
  /** Lines written now. */
  readonly proposed: number;
  /** Lines that were there already and stay as they are. */
  readonly kept: number;
}

/** One line for every gap of a campaign's units that has none yet, in one step; of a wider area than the person's, their part of it. */
export const proposeLines = deed<ProposeLines, ProposedLines>('edit-roadmap', {
  reach: async (office, { campaign, unit }) => findCampaignArea(office, campaign, unit),
  act: async (desk, { campaign: id, unit: code }) => {
    const campaign = await findCampaign(desk.shelves, id);
    if (!campaign.ok) return campaign;
    const area = areaOfCampaign(desk, campaign.value, code);
    if (!area.ok) return area;
    const units = unitsOfPart(desk, campaign.value, partOf(desk, desk.actor, 'edit-roadmap', area.value));
    const held = await desk.shelves.roadmap.lines(id, units.map(({ unit }) => unit.id));
    const known = new Set(held.map(({ unit, item }) => `${unit} ${item}`));
    const wanted = units.flatMap((each) => linesOf(desk, campaign.value, each));
    const fresh = wanted.filter(({ unit, item }) => !known.has(`${unit} ${item}`));
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    if (fresh.length > 0) await desk.shelves.roadmap.append(fresh, by);
    return done({ units: units.length, proposed: fresh.length, kept: wanted.length - fresh.length });
  },
  record: ({ campaign, unit }, { units, proposed }) => (proposed === 0 ? null : { subject: `${campaign} ${unit ?? ''}`.trim(), details: { campaign, units, lines: proposed } }),
});

function linesOf(desk: Desk, campaign: Campaign, { line, unit, set }: CampaignUnit): NewRoadmapLine[] {
  const standing = standingAtReview(desk, campaign, line);
  if (!standing) return [];
  const mine = (item: string) => mayEdit(desk, desk.actor, unit, set, criterionNumber(set, item));
  return buildLines(campaign, set, standing, ownersOf(desk, campaign, unit.id), desk.sayGap).filter(({ item }) => mine(item));
}

/** The bodies a unit's lines can name as their lead, on the day of the review. */
export function ownersOf({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, campaign: Campaign, unitId: CampaignUnit['line']['unit']): Owners {
  const unit = places.find(unitId);
  return { bodies: law.programme.bodies, departments: law.departments, province: unit && places.provinceOf(unit), asOf: reviewDay(campaign, clock.today()) };
}
