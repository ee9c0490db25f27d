import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { VisiblePart } from '#domain/people/visible-units.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Campaign, CampaignLine } from '#domain/titles/campaign.ts';
import type { Office } from '#usecases/office.ts';

/** One unit of a campaign with the set it is measured by. */
export interface CampaignUnit {
  readonly line: CampaignLine;
  readonly unit: Unit;
  readonly set: CriteriaSet;
}

/** All units of a campaign, in the order of parents and codes. */
export function unitsOfCampaign({ places, law }: Pick<Office, 'places' | 'law'>, campaign: Campaign): CampaignUnit[] {
  return campaign.lines
    .flatMap((line): CampaignUnit[] => {
      const unit = places.find(line.unit);
      const set = law.sets.get(line.set);
      return unit && set ? [{ line, unit, set }] : [];
    })
    .toSorted((a, b) => compare(sortKey(a.unit), sortKey(b.unit)));
}

/** Those in a person's part of an area. */
export function unitsOfPart(office: Pick<Office, 'places' | 'law'>, campaign: Campaign, { tops }: VisiblePart): CampaignUnit[] {
  return unitsOfCampaign(office, campaign).filter(({ unit }) => tops.some((top) => office.places.isWithin(unit, top.id)));
}

/** Whether a person may change a line: it is of their area, and its criterion among theirs where they hold only some. */
export function mayEdit({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, unit: Unit, set: CriteriaSet, criterion: number): boolean {
  return mayDo(actor, 'edit-roadmap', { units: [unit], criteria: [`${set.id}/${criterion}`] }, law.roles, places, clock.today());
}

function sortKey({ parent, code }: Unit): string {
  return `${parent ?? ''} ${code}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
