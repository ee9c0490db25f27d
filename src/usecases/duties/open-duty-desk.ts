import type { Body } from '#domain/bodies/body.ts';
import { bodiesOf } from '#domain/bodies/find-body.ts';
import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done } from '#domain/outcome.ts';
import { tasksFor } from '#domain/people/may-do.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { bodiesOfActor } from './duty-sides.ts';

/** What is needed to give a duty: for whom one may give it, and to whom. */
export interface DutyDesk {
  readonly givers: readonly GivingBody[];
}

export interface GivingBody {
  readonly body: Body;
  /** The other bodies of its unit, then of every unit just below, as `UBND các huyện, thành phố` means them; villages of a commune too. */
  readonly leads: readonly { readonly body: Body; readonly isOwn: boolean }[];
}

/** For whom a person may give duties, and who may lead them: the bodies of a day. Without the right to give there are no givers. */
export const openDutyDesk = question<string, DutyDesk>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, asOf) => {
    const day = readDate(asOf);
    if (!day.ok) return day;
    const may = tasksFor(actor, 'give-duty', office.law.roles, office.clock.today()).length > 0;
    return done({ givers: may ? bodiesOfActor(office, actor).map((body) => ({ body, leads: leadsOf(office, body, day.value) })) : [] });
  },
});

function leadsOf({ law, places }: Office, giver: Body, asOf: CalendarDate): GivingBody['leads'] {
  const kinds = law.programme.bodies;
  const own = bodiesOf(kinds, giver.unit, asOf).filter(({ id }) => id !== giver.id).map((body) => ({ body, isOwn: true }));
  const below = places.children(giver.unit.id, asOf).flatMap((unit) => bodiesOf(kinds, unit, asOf)).map((body) => ({ body, isOwn: false }));
  return [...below, ...own];
}
