import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';

/** Ends a delegation from this moment on: the giver takes it back, or the receiver hands it back. */
export const endDelegation = deed<{ readonly delegation: number }, { readonly delegation: number; readonly other: string }>('end-delegation', {
  reach: () => done({ units: [] }),
  act: async ({ shelves, actor, clock }, { delegation }) => {
    if (actor.behalf) return refuse('delegated-further', {});
    const held = await shelves.tasks.findDelegation(delegation);
    if (!held || ![held.from, held.to].includes(actor.account)) return refuse('unknown-delegation', { found: String(delegation) });
    if (held.endedAt !== null) return refuse('already-ended', { what: 'delegation', when: held.endedAt });
    await shelves.tasks.endDelegation(delegation, { person: actor.account, at: clock.now() });
    return done({ delegation, other: held.from === actor.account ? held.to : held.from });
  },
  record: (_input, { delegation, other }) => ({ subject: other, details: { delegation } }),
});
