import type { BodyId } from '#domain/bodies/body.ts';
import { digestFor, type Reminder } from '#domain/directives/digest.ts';
import { done } from '#domain/outcome.ts';
import { ownTask, type Actor } from '#domain/people/actor.ts';
import type { DutyNotice } from '#store/programme-shelves.ts';
import { deed } from '#usecases/use-case.ts';
import { bodiesOfActor } from './duty-sides.ts';
import { soonestFirst, viewedOn, type ViewedDuty } from './viewed-duty.ts';

/** What one person is told today. */
export interface Digest {
  readonly login: string;
  readonly name: string;
  /** Where a letter goes; null where no address was given, or one went out today already. */
  readonly mail: string | null;
  readonly reminders: readonly Reminder<ViewedDuty>[];
}

/** The house itself, which reminds. */
export const watch: Actor = { account: 'reminders', name: 'reminders', assignments: [ownTask('watch')] };

/**
 * Works out for every open account what is late and what is due soon, and keeps who was told of what. `letters` says whether letters go out at all;
 * each person is sent one a day at most, counted before it is sent, so that a second run on the same day sends none.
 */
export const remindOfDuties = deed<{ readonly letters: boolean }, { digests: readonly Digest[]; fresh: readonly DutyNotice[] }>('remind', {
  reach: () => done({ units: null }),
  act: async (desk, { letters }) => {
    const { duties, reminders, accounts } = desk.shelves;
    const [today, at] = [desk.clock.today(), desk.clock.now()];
    const viewed = (await duties.all()).map((duty) => viewedOn(desk, duty, today)).toSorted(soonestFirst);
    const digests: Digest[] = [];
    const notices: DutyNotice[] = [];
    for (const { login, name, assignments, closedAt, mail } of await accounts.list()) {
      if (closedAt !== null && closedAt <= at) continue;
      const bodies: ReadonlySet<BodyId> = new Set(bodiesOfActor(desk, { account: login, name, assignments }).map(({ id }) => id));
      const told = digestFor(bodies, viewed);
      if (told.length === 0) continue;
      notices.push(...told.map(({ told: { duty }, kind, due }) => ({ login, duty: duty.id, kind, due, on: today })));
      const isNew = letters && mail !== null && (await reminders.mailed({ login, on: today, duties: told.length, at }));
      digests.push({ login, name, mail: isNew ? mail : null, reminders: told });
    }
    return done({ digests, fresh: await reminders.note(notices, at) });
  },
  record: (_input, { digests, fresh }) => {
    const letters = digests.filter(({ mail }) => mail !== null).length;
    return fresh.length + letters === 0 ? null : { subject: `${fresh.length}`, details: { notices: fresh.length, letters, people: digests.length } };
  },
});
