import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
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
  readonly lead: Side;
  readonly supporting: readonly Side[];
  readonly giver: Side;
  readonly lateness: Lateness;
  /** With the steps that are reached marked. */
  readonly ladder: readonly (LadderStep & { readonly isReached: boolean })[];
}

/** A body on one side of a duty, and those in whose hands it is where its unit has ended. */
interface Side {
  readonly id: BodyId;
  readonly heirs: readonly { readonly id: BodyId }[];
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

function kindFor(bodies: ReadonlySet<BodyId>, { lead, supporting, giver, lateness: { timing }, ladder }: Tellable): ReminderKind | undefined {
  const has = ({ id, heirs }: Side) => [id, ...heirs.map((heir) => heir.id)].some((body) => bodies.has(body));
  const isOwn = [lead, ...supporting].some(has);
  if (timing === 'soon') return isOwn ? 'due-soon' : undefined;
  if (timing !== 'overdue') return undefined;
  if (isOwn) return 'overdue';
  return has(giver) || ladder.some(({ body, isReached }) => isReached && bodies.has(body)) ? 'raised' : undefined;
}
