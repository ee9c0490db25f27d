import type { Duty } from '#domain/directives/duty.ts';
import { mayFollow } from '#domain/directives/fold-duty.ts';
import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { dayOfPaper } from './give-duties.ts';
import { maySeeDuty, sidesOf } from './duty-sides.ts';

export interface CiteDuty {
  readonly duty: number;
  readonly document: number;
  readonly place: string;
}

/**
 * Another paper lays the same duty: one duty with two citations, not two. It may be cited by whoever speaks for its giver, and by the body that
 * issued the other paper.
 */
export const citeDuty = deed<CiteDuty, Duty>('give-duty', {
  reach: () => done({ units: [] }),
  act: async (desk, { duty: id, document, place }) => {
    const duty = await desk.shelves.duties.find(id);
    if (!duty || !maySeeDuty(desk, desk.actor, duty)) return refuse('unknown-duty', { id: String(id) });
    const paper = await desk.shelves.documents.find(document);
    if (!paper) return refuse('unknown-document', { id: String(document) }, 'document');
    const source = { document, place: place.trim() };
    if (duty.sources.some((held) => held.document === source.document && held.place === source.place)) return refuse('already-cited', { id: String(id) }, 'place');
    const sides = paper.issuer !== null ? [...sidesOf(desk, desk.actor, duty), ...sidesOf(desk, desk.actor, { ...duty, giver: paper.issuer })] : sidesOf(desk, desk.actor, duty);
    const may = mayFollow(duty, { kind: 'cited', note: '', percent: null, deadline: null, files: [] }, sides, desk.law.programme.duties);
    if (!may.ok) return may;
    const by = { person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now(), on: dayOfPaper(desk, paper) };
    await desk.shelves.duties.cite(id, source, by);
    return done(duty);
  },
  record: ({ document, place }, { id, content }) => ({ subject: `${id} ${content.slice(0, 80)}`, details: { duty: id, event: 'cited', document, place } }),
});
