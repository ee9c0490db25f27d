import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Pace, ProgressBoard } from '#domain/push/progress-board.ts';
import type { PlacedUnit, Push } from '#domain/push/push.ts';
import { partOf } from '#usecases/part-of.ts';
import { deed } from '#usecases/use-case.ts';
import { boardOf } from './board-of.ts';
import { findPushArea, type AskPush } from './push-area.ts';

export interface SavePush extends AskPush {
  /** What the person saw proposed and chose; a unit that is not named is placed as proposed. */
  readonly places: readonly { readonly unit: string; readonly proposed: Pace; readonly chosen: Pace; readonly reason: string }[];
}

/**
 * Keeps a round of pushing: the lists as chosen, with the figures as they are now, which no later figure changes. Every change against what is
 * proposed needs its reason; where a proposal has changed since it was looked at, nothing is kept.
 */
export const savePush = deed<SavePush, Push>('push', {
  reach: (office, input) => {
    const found = findPushArea(office, input);
    return found.ok ? done({ units: [found.value.area] }) : found;
  },
  act: async (desk, input) => {
    const found = findPushArea(desk, input);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const board = await boardOf(desk, desk.shelves, area, asOf, partOf(desk, desk.actor, 'push', area).tops);
    const places = placesOf(board, input.places);
    if (!places.ok) return places;
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() };
    const push = { area: area.id, asOf, board, places: places.value };
    return done({ ...push, ...by, id: await desk.shelves.pushes.save(push, by), letters: [] });
  },
  record: ({ unit }, { id, asOf, places }) => {
    const coded = (pace: Pace) => places.filter(({ chosen }) => chosen === pace).map((place) => place.unit.split('@')[0]);
    return { subject: unit, details: { push: id, asOf, good: coded('good'), slow: coded('slow'), changed: places.filter(({ proposed, chosen }) => proposed !== chosen).length } };
  },
});

function placesOf(board: ProgressBoard, typed: SavePush['places']): Outcome<readonly PlacedUnit[]> {
  const unknown = typed.find(({ unit }) => !board.lines.some(({ code }) => code === unit));
  if (unknown) return refuse('not-on-board', { found: unknown.unit }, unknown.unit);
  const wrong: Refusal[] = [];
  const places = board.lines.map(({ unit, code, name, proposed }): PlacedUnit => {
    const choice = typed.find((place) => place.unit === code);
    const [chosen, reason] = [choice?.chosen ?? proposed, choice?.reason.trim() ?? ''];
    if (choice && choice.proposed !== proposed) wrong.push(refusal('board-changed', { name }, code));
    else if (chosen !== proposed && reason === '') wrong.push(refusal('pace-reason-needed', { name }, code));
    return { unit, proposed, chosen, reason: chosen === proposed ? '' : reason };
  });
  return wrong.length > 0 ? { ok: false, refusals: wrong } : done(places);
}
