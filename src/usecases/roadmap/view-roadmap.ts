import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { buildLines } from '#domain/roadmap/build-lines.ts';
import { yearsWithoutMoney } from '#domain/roadmap/check-lines.ts';
import type { Declaration } from '#domain/roadmap/declaration.ts';
import { halfYears } from '#domain/roadmap/half-years.ts';
import { criterionNumber, isItemMet } from '#domain/roadmap/line-item.ts';
import { lineState, type StatedLine } from '#domain/roadmap/line-state.ts';
import type { NewRoadmapLine, RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { namesOf } from '#usecases/people/names-of.ts';
import { question } from '#usecases/use-case.ts';
import { reviewDay, standingAtReview } from './at-review.ts';
import { mayDeclare } from './declare-roadmap.ts';
import { findCampaignArea } from './find-campaign.ts';
import { moneyOf } from './line-bounds.ts';
import { dutiesByLine, type LinkedDuty } from './overdue-duties.ts';
import { ownersOf } from './propose-lines.ts';
import { mayEdit, unitsOfPart, type CampaignUnit } from './units-of-part.ts';

export interface ViewRoadmap {
  readonly campaign: number;
  /** Code of an area of it; null is all of it. */
  readonly unit: string | null;
  /** The day the states are of; null is today. */
  readonly asOf: string | null;
}

/** A line as it stands, or as it would be proposed where nobody has built it yet (then `seq` is null and nothing of it is stored). */
export interface ViewedLine extends StatedLine {
  readonly unit: Unit;
  readonly criterion: number;
  readonly seq: number | null;
  readonly line: NewRoadmapLine;
  /** Whether the item was unmet at the review; a line of an item met since the review was redone stays and is done. */
  readonly isGap: boolean;
  readonly mayEdit: boolean;
  readonly duties: readonly LinkedDuty[];
}

export interface Roadmap {
  readonly campaign: Campaign;
  readonly area: Unit;
  readonly part: readonly NamedUnit[] | null;
  readonly asOf: CalendarDate;
  readonly review: CalendarDate;
  readonly units: readonly CampaignUnit[];
  readonly lines: readonly ViewedLine[];
  readonly periods: readonly CalendarDate[];
  readonly declarations: readonly ShownDeclaration[];
  /** Districts, or communes without one, whose roadmap the person may declare whole. */
  readonly mayDeclare: readonly Unit[];
  /** Units whose lines need budget money in years for which nobody has reported any. */
  readonly unreported: readonly { readonly unit: Unit; readonly years: readonly number[] }[];
}

/** A declaration with who made it, and whether lines of its area were saved since. */
export interface ShownDeclaration {
  readonly declaration: Declaration;
  readonly name: string;
  readonly changedSince: boolean;
}

/** The roadmap of a campaign in a person's part of an area: every gap with its line and its state on a day. */
export const viewRoadmap = question<ViewRoadmap, Roadmap>('view', {
  reach: async (office, { campaign, unit }) => findCampaignArea(office, campaign, unit),
  answer: async (office, actor, input) => {
    const found = await findCampaignArea(office, input.campaign, input.unit);
    if (!found.ok) return found;
    const asOf: Outcome<CalendarDate> = input.asOf === null ? done(office.clock.today()) : readDate(input.asOf);
    if (!asOf.ok) return asOf;
    const { campaign, area } = found.value;
    const part = partOf(office, actor, 'view', area);
    const units = unitsOfPart(office, campaign, part);
    const ids = units.map(({ unit }) => unit.id);
    const kept = await office.store.reading(async (shelves) => ({
      lines: Map.groupBy(await shelves.roadmap.lines(campaign.id, ids), ({ unit }) => unit),
      duties: await shelves.duties.of({ units: ids }),
      declarations: await shelves.roadmap.declarations(campaign.id),
      money: await moneyOf(shelves, office, ids, campaign.completeBy),
    }));
    const linked = dutiesByLine(kept.duties, office.law, asOf.value);
    const declarations = kept.declarations.filter(({ area: where }) => isWithinAny(office, where, part.tops));
    const names = await namesOf(office.store, declarations.map(({ person }) => person));
    return done({
      campaign, area, part: namedPart(part), asOf: asOf.value, units,
      review: reviewDay(campaign, office.clock.today()),
      lines: units.flatMap((unit) => linesOf(office, actor, campaign, unit, kept.lines.get(unit.unit.id) ?? [], asOf.value, linked)),
      periods: halfYears(reviewDay(campaign, office.clock.today()), campaign.completeBy),
      declarations: declarations.map((declaration) => ({
        declaration,
        name: names.get(declaration.person) ?? declaration.person,
        changedSince: [...kept.lines.values()].flat().some(({ unit, seq }) => seq > declaration.upTo && isWithinAny(office, unit, [{ id: declaration.area }])),
      })),
      mayDeclare: [...new Map(units.map(({ unit }) => declaringArea(office, unit)).map((place) => [place.id, place])).values()].filter((place) => mayDeclare(office, actor, campaign, place)),
      unreported: units.flatMap(({ unit }) => {
        const years = yearsWithoutMoney(kept.lines.get(unit.id) ?? [], kept.money.get(unit.id) ?? new Map());
        return years.length === 0 ? [] : [{ unit, years }];
      }),
    });
  },
});

function isWithinAny({ places }: Office, id: UnitId, areas: readonly { readonly id: UnitId }[]): boolean {
  const place = places.find(id);
  return place !== undefined && areas.some((area) => places.isWithin(place, area.id));
}

/** Who declares for a unit: its district, or the unit itself where it lies directly under the province. */
function declaringArea({ places }: Office, unit: Unit): Unit {
  const parent = unit.parent === null ? undefined : places.find(unit.parent);
  return parent?.level === 'district' ? parent : unit;
}

function linesOf(office: Office, actor: Actor, campaign: Campaign, { line: member, unit, set }: CampaignUnit, held: readonly RoadmapLine[], today: CalendarDate, linked: ReturnType<typeof dutiesByLine>): ViewedLine[] {
  const review = standingAtReview(office, campaign, member);
  const proposed = review ? buildLines(campaign, set, review, ownersOf(office, campaign, unit.id), office.sayGap) : [];
  const gaps = new Set(proposed.map(({ item }) => item));
  const stored = new Map(held.map((line) => [line.item, line]));
  const scores = office.board.standing(set.id, unit.id, today)?.scores ?? [];
  const order = [...proposed.map(({ item }) => item), ...held.map(({ item }) => item).filter((item) => !gaps.has(item))];
  const blank = new Map(proposed.map((line) => [line.item, line]));
  return order.flatMap((item): ViewedLine[] => {
    const line = stored.get(item) ?? blank.get(item);
    if (!line) return [];
    const criterion = criterionNumber(set, item);
    const duties = linked(unit.id, set.id, item, criterion);
    const day = { today, isMet: (each: string) => isItemMet(scores, set, each), lineOf: (each: string) => stored.get(each), hasOverdueDuty: () => duties.some(({ overdue }) => overdue) };
    return [{ unit, criterion, seq: stored.get(item)?.seq ?? null, line, isGap: gaps.has(item), mayEdit: mayEdit(office, actor, unit, set, criterion), duties, ...stateOf(stored.has(item), line, set, office, day) }];
  });
}

/** A line nobody has built is unplanned, whatever would be proposed for it. */
function stateOf(isStored: boolean, line: NewRoadmapLine, set: CampaignUnit['set'], { law }: Office, day: Parameters<typeof lineState>[3]): StatedLine {
  return lineState(isStored ? line : { ...line, due: null, owner: null, cost: null }, set, law.programme.roadmap, day);
}
