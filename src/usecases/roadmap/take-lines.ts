import type { BodyId } from '#domain/bodies/body.ts';
import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { buildLines } from '#domain/roadmap/build-lines.ts';
import { checkLines, spotOf } from '#domain/roadmap/check-lines.ts';
import { criterionNumber } from '#domain/roadmap/line-item.ts';
import type { NewRoadmapLine, RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { gapsOf } from '#domain/scoring/gaps.ts';
import type { Campaign } from '#domain/titles/campaign.ts';
import type { Desk } from '#usecases/office.ts';
import { standingAtReview } from './at-review.ts';
import { boundsOf, type Money } from './line-bounds.ts';
import { ownersOf } from './propose-lines.ts';
import type { WrittenLine } from './save-lines.ts';
import { mayEdit, type CampaignUnit } from './units-of-part.ts';

/** A line as it stands before it is written over; without a number it is only what would be proposed. */
type Before = NewRoadmapLine & { readonly seq?: number; readonly person?: string };

/** The lines of one unit that change something, or everything that is wrong with them. */
export function takeLines(desk: Desk, campaign: Campaign, { line: member, unit, set }: CampaignUnit, written: readonly WrittenLine[], held: readonly RoadmapLine[], money: Money): Outcome<NewRoadmapLine[]> {
  const denied = written.find(({ item }) => !mayEdit(desk, desk.actor, unit, set, criterionNumber(set, item)));
  if (denied) return refuse('not-yours', { deed: 'edit-roadmap', place: `${unit.name} ${denied.item}` }, spotOf(unit, denied.item, 'item'));
  const standing = standingAtReview(desk, campaign, member);
  const proposed = standing ? buildLines(campaign, set, standing, ownersOf(desk, campaign, unit.id), desk.sayGap) : [];
  const before = new Map<string, Before>([...proposed, ...held].map((line) => [line.item, line]));
  const refusals: Refusal[] = [];
  const changed: NewRoadmapLine[] = [];
  for (const each of written) {
    const taken = takeLine(each, before.get(each.item), unit);
    if (!taken.ok) refusals.push(...taken.refusals);
    else if (taken.value) changed.push(taken.value);
  }
  const standingLines = new Map([...held, ...changed].map((line): [string, NewRoadmapLine] => [line.item, line]));
  const unmet = standing ? gapsOf(standing.scores).map(({ item }) => item) : [];
  refusals.push(...checkLines(unit, changed, [...standingLines.values()], boundsOf(desk, campaign, unit, unmet, money)));
  return refusals.length > 0 ? { ok: false, refusals } : done(changed);
}

/** One line as it is to be; null where it says the same as the one that stands. */
function takeLine(written: WrittenLine, was: Before | undefined, unit: CampaignUnit['unit']): Outcome<NewRoadmapLine | null> {
  const spot = (field: Parameters<typeof spotOf>[2]) => spotOf(unit, written.item, field);
  if (!was) return refuse('line-not-unmet', { unit: unit.name, item: written.item }, spot('item'));
  const due = readDue(written, spot('due'));
  if (!due.ok) return due;
  const line = overwrite(was, written, due.value);
  if (was.seq !== undefined && sameLine(was, line)) return done(null);
  if ((was.seq ?? null) !== written.base) return refuse('changed-meanwhile', { item: written.item, now: String(was.seq ?? ''), by: was.person ?? '' }, spot('item'));
  return done(line);
}

function readDue({ due }: WrittenLine, at: string): Outcome<CalendarDate | null> {
  if (due === null) return done(null);
  const day = readDate(due);
  return day.ok ? day : { ok: false, refusals: day.refusals.map((each) => ({ ...each, at })) };
}

function overwrite({ campaign, unit, set, item, now, required }: NewRoadmapLine, { solution, owner, doer, cost, after, note }: WrittenLine, due: CalendarDate | null): NewRoadmapLine {
  return { campaign, unit, set, item, now, required, solution: solution.trim(), owner: owner as BodyId | null, doer: doer as BodyId | null, cost, due, after, note: note.trim() };
}

const compared = ['solution', 'owner', 'doer', 'due', 'after', 'note'] as const;

function sameLine(a: NewRoadmapLine, b: NewRoadmapLine): boolean {
  return compared.every((field) => a[field] === b[field]) && JSON.stringify(costOf(a)) === JSON.stringify(costOf(b));
}

function costOf({ cost }: NewRoadmapLine): readonly number[] | null {
  return cost && [cost.central, cost.province, cost.district, cost.commune, cost.other];
}
