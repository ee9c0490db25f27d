import type { CalendarDate } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { DutyStanding } from '#domain/directives/fold-duty.ts';
import { done } from '#domain/outcome.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Pace } from '#domain/push/progress-board.ts';
import type { Push } from '#domain/push/push.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { partOf } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { findPushArea, type AskPush } from './push-area.ts';
import { threadsOf, type LetterThread } from './view-push.ts';

/** What was said of one unit in one push, and what followed: whether it answered, where it was at the next push. */
export interface PushedUnit {
  readonly unit: UnitId;
  readonly name: string;
  readonly proposed: Pace;
  readonly chosen: Pace;
  readonly reason: string;
  readonly score: number | null;
  readonly duty: DutyStanding['state'] | null;
  readonly answer: OfficialDocument | null;
  readonly next: { readonly asOf: CalendarDate; readonly chosen: Pace; readonly score: number | null } | null;
}

export interface ListedPush {
  readonly push: Push;
  readonly letters: readonly LetterThread[];
  readonly units: readonly PushedUnit[];
}

/** The pushes of an area up to a day, and those from above that name the area itself, newest first; each names its units, as far as they are the person's, with what followed for each. */
export const listPushes = question<AskPush, readonly ListedPush[]>('view', {
  reach: (office, input) => {
    const found = findPushArea(office, input);
    return found.ok ? done({ area: found.value.area }) : found;
  },
  answer: async (office, actor, input) => {
    const found = findPushArea(office, input);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const { tops } = partOf(office, actor, 'view', area);
    const isVisible = (id: UnitId) => {
      const unit = office.places.find(id);
      return unit !== undefined && tops.some((top) => office.places.isWithin(unit, top.id));
    };
    /** Drafts stay in the house that writes them. */
    const maySeeAll = (id: UnitId) => {
      const unit = office.places.find(id);
      return unit !== undefined && mayDo(actor, 'view', { units: [unit] }, office.law.roles, office.places, office.clock.today());
    };
    return office.store.reading(async (shelves) => {
      const pushes = [...(await shelves.pushes.ofArea(area.id)), ...(await shelves.pushes.naming(area.id))].filter((push) => push.asOf <= asOf);
      const listed: ListedPush[] = [];
      for (const push of pushes.toSorted((a, b) => (a.asOf === b.asOf ? b.id - a.id : a.asOf < b.asOf ? 1 : -1))) {
        const next = pushes.filter((other) => other.area === push.area && (other.asOf > push.asOf || (other.asOf === push.asOf && other.id > push.id))).at(-1);
        const isMeant = (unit: UnitId) => (push.area === area.id ? isVisible(unit) : unit === area.id);
        const threads = await threadsOf(office, shelves, push);
        const letters = threads.filter(({ document }) => document.state !== 'draft' || maySeeAll(push.area)).map((thread) => ofUnits(thread, isMeant));
        listed.push({ push, letters, units: push.places.filter(({ unit }) => isMeant(unit)).map((place) => followed(push, place, letters, next)) });
      }
      return done(listed);
    });
  },
});

/** A letter with what these units answered and owe; what others did is not told. */
function ofUnits(thread: LetterThread, isMeant: (unit: UnitId) => boolean): LetterThread {
  const of = (body: string | null) => body !== null && isMeant(unitOf(body));
  return { ...thread, answers: thread.answers.filter(({ issuer }) => of(issuer)), duties: thread.duties.filter(({ duty }) => of(duty.lead)) };
}

function unitOf(body: string): UnitId {
  return body.slice(body.indexOf(':') + 1) as UnitId;
}

function followed(push: Push, { unit, proposed, chosen, reason }: Push['places'][number], letters: readonly LetterThread[], next: Push | undefined): PushedUnit {
  const ownUnit = (body: string | null) => body !== null && unitOf(body) === unit;
  const duty = letters.flatMap(({ duties }) => duties).findLast(({ duty: { lead } }) => ownUnit(lead));
  const later = next?.places.find((place) => place.unit === unit);
  const line = (of: Push) => of.board.lines.find((one) => one.unit === unit);
  return {
    unit, proposed, chosen, reason, name: line(push)?.name ?? '', score: line(push)?.score ?? null,
    duty: duty?.standing.state ?? null,
    answer: letters.flatMap(({ answers }) => answers).findLast(({ issuer }) => ownUnit(issuer)) ?? null,
    next: next && later ? { asOf: next.asOf, chosen: later.chosen, score: line(next)?.score ?? null } : null,
  };
}
