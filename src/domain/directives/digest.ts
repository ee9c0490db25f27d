import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Duty } from './duty.ts';
import type { LadderStep, Lateness } from './lateness.ts';

/** `raised`: another body's duty is late, and it is time that this one knew. */
export type ReminderKind = 'due-soon' | 'overdue' | 'raised';

export interface Reminder<D> {
  readonly told: D;
  readonly kind: ReminderKind;
  readonly due: CalendarDate;
}

/** As much of a duty as a digest asks. */
export interface Tellable {
  readonly duty: Pick<Duty, 'lead' | 'supporting' | 'giver'>;
  readonly lateness: Lateness;
  /** With the steps that are reached marked. */
  readonly ladder: readonly (LadderStep & { readonly isReached: boolean })[];
}

/**
 * What somebody who speaks for these bodies is told today: their own duties that are late or soon due, then those of others they gave or that the
 * ladder has brought to them. Whatever is late stands in the digest of everybody on any side of it.
 */
export function digestFor<D extends Tellable>(bodies: ReadonlySet<BodyId>, duties: readonly D[]): readonly Reminder<D>[] {
  return duties.flatMap((told) => {
    const kind = kindFor(bodies, told);
    const { due } = told.lateness;
    return kind === undefined || due === null ? [] : [{ told, kind, due }];
  });
}

function kindFor(bodies: ReadonlySet<BodyId>, { duty, lateness: { timing }, ladder }: Tellable): ReminderKind | undefined {
  const isOwn = bodies.has(duty.lead) || duty.supporting.some((body) => bodies.has(body));
  if (timing === 'soon') return isOwn ? 'due-soon' : undefined;
  if (timing !== 'overdue') return undefined;
  if (isOwn) return 'overdue';
  return bodies.has(duty.giver) || ladder.some(({ body, isReached }) => isReached && bodies.has(body)) ? 'raised' : undefined;
}
