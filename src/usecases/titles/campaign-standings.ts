import type { CalendarDate } from '#domain/calendar.ts';
import type { Unit } from '#domain/places/unit.ts';
import { caseOf } from '#domain/scoring/case-of.ts';
import { scoreSet } from '#domain/scoring/score.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Campaign, CampaignLine } from '#domain/titles/campaign.ts';
import type { Office } from '#usecases/office.ts';

type Here = Pick<Office, 'law' | 'places' | 'board'>;

/** A line of a campaign with how its unit stands against the set it is measured by. */
export interface LineStanding {
  readonly line: CampaignLine;
  readonly unit: Unit;
  readonly standing: UnitStanding;
}

/** How every line of a campaign stands on a day, or as its review was frozen. Units that pass only; districts together, in the order of codes. */
export function lineStandings(here: Here, campaign: Campaign, on: CalendarDate | 'review', isIn: (unit: Unit) => boolean = () => true): LineStanding[] {
  return campaign.lines
    .flatMap((line) => {
      const unit = here.places.find(line.unit);
      const standing = unit && isIn(unit) ? standingOf(here, campaign, line, on) : undefined;
      return unit && standing ? [{ line, unit, standing }] : [];
    })
    .toSorted((a, b) => compare(parentCode(here, a.unit), parentCode(here, b.unit)) || compare(a.unit.code, b.unit.code));
}

/** As it was when the review was frozen: the readings there were then, as of its day. Before that, and for any other day, as the board has it. */
function standingOf(here: Here, campaign: Campaign, line: CampaignLine, on: CalendarDate | 'review'): UnitStanding | undefined {
  const { review } = campaign;
  if (on !== 'review') return here.board.standing(line.set, line.unit, on);
  if (!review) return undefined;
  const unit = here.places.find(line.unit);
  const frozen = unit && caseOf(line.set, unit, review.asOf, here.law, here.places, (set) => here.board.log(set, line.unit).filter(({ seq }) => seq <= review.upTo));
  return unit && frozen && { unit, scores: scoreSet(frozen) };
}

function parentCode({ places }: Here, { parent }: Unit): string {
  return (parent === null ? undefined : places.find(parent))?.code ?? '';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
