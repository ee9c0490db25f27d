import { foldDuty, isClosed } from '#domain/directives/fold-duty.ts';
import { likelySame } from '#domain/directives/same-duty.ts';
import type { BodyId } from '#domain/bodies/body.ts';
import { done } from '#domain/outcome.ts';
import { question } from '#usecases/use-case.ts';
import { maySeeDuty } from './duty-sides.ts';
import { viewedOn, type ViewedDuty } from './viewed-duty.ts';

export interface ProposeCitations {
  readonly leads: readonly string[];
  readonly content: string;
  readonly criteria: readonly string[];
}

/** Open duties that a duty about to be given may only say again. */
export const proposeCitations = question<ProposeCitations, readonly ViewedDuty[]>('give-duty', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, { leads, content, criteria }) => {
    const rules = office.law.programme.duties;
    const led = await office.store.reading(({ duties }) => duties.of({ leads: leads as readonly BodyId[] }));
    const open = led.filter((duty) => !isClosed(foldDuty(duty, rules)) && maySeeDuty(office, actor, duty));
    const alike = leads.flatMap((lead) => likelySame({ lead: lead as BodyId, content, criteria }, open));
    return done(alike.map((duty) => viewedOn(office, duty, office.clock.today())));
  },
});
