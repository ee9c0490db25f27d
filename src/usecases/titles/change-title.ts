import { printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, refusal, refuse, type Outcome, type Refusal } from '#domain/outcome.ts';
import { filledText } from '#domain/titles/read-titles.ts';
import type { Title, TitleEvent, TitleEventKind } from '#domain/titles/title.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { handOf } from './register-titles.ts';

export interface ChangeTitle {
  readonly title: number;
  readonly kind: TitleEventKind;
  readonly on: string;
  readonly decision: string;
  readonly issuer: string;
  readonly reason: string;
}

/**
 * Puts a title under review for revocation, keeps it after that, or revokes it; each by a paper (QĐ 18/2022/QĐ-TTg, Điều 23, 24).
 * No gauge does this: a person does, with a decision in hand.
 */
export const changeTitle = deed<ChangeTitle, Title>('change-title', {
  reach: async (office, { title: id }) => {
    const title = await office.store.reading((shelves) => findTitle(shelves, id));
    if (!title.ok) return title;
    const unit = office.places.find(title.value.unit);
    return unit ? done({ units: [unit] }) : refuse('unknown-title', { id: String(id) });
  },
  act: async (desk, input) => {
    const title = await findTitle(desk.shelves, input.title);
    if (!title.ok) return title;
    const event = readEvent(desk, title.value, input);
    if (!event.ok) return event;
    await desk.shelves.titles.say(input.title, event.value, handOf(desk));
    return findTitle(desk.shelves, input.title);
  },
  record: ({ kind, decision, on, reason }, { id, unit, kind: title }) => ({ subject: `${unit.slice(0, 5)} ${title}`, details: { title: id, kind, decision, on, reason } }),
});

export async function findTitle({ titles }: Pick<Shelves, 'titles'>, id: number): Promise<Outcome<Title>> {
  const title = await titles.find(id);
  return title ? done(title) : refuse('unknown-title', { id: String(id) });
}

function readEvent({ clock }: Pick<Office, 'clock'>, title: Title, input: ChangeTitle): Outcome<Omit<TitleEvent, 'person' | 'at'>> {
  const on = readDate(input.on);
  const decision = filledText(input.decision, 'decision');
  const issuer = filledText(input.issuer, 'issuer');
  const reason = filledText(input.reason, 'reason');
  const refusals: Refusal[] = [on, decision, issuer, reason].flatMap((outcome) => (outcome.ok ? [] : outcome.refusals));
  const state = title.events.at(-1)?.kind ?? 'none';
  if (!isStep(input.kind, state)) refusals.push(refusal('title-step', { step: input.kind, state: state === 'keep' ? 'none' : state }));
  const since = title.events.at(-1)?.on ?? title.decidedOn;
  if (on.ok && !isBetween(on.value, since, clock.today())) refusals.push(refusal('title-day', { day: printDate(on.value), since: printDate(since) }, 'on'));
  if (!on.ok || !decision.ok || !issuer.ok || !reason.ok || refusals.length > 0) return { ok: false, refusals };
  return done({ kind: input.kind, on: on.value, decision: decision.value, issuer: issuer.value, reason: reason.value });
}

/** Revoked is the end of it; it is kept only out of a review, and reviewed only once at a time. */
function isStep(kind: TitleEventKind, state: TitleEventKind | 'none'): boolean {
  if (state === 'revoke') return false;
  return kind === 'revoke' || (kind === 'keep') === (state === 'review');
}

function isBetween(day: CalendarDate, from: CalendarDate, to: CalendarDate): boolean {
  return from <= day && day <= to;
}
