import type { DutyMove, DutySide } from '#domain/criteria/duty-rules.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { dutyAnswers, dutyJudgements } from '#domain/directives/duty.ts';
import { nextMoves } from '#domain/directives/fold-duty.ts';
import { done, refuse } from '#domain/outcome.ts';
import { tasksFor } from '#domain/people/may-do.ts';
import type { DutyNotice } from '#store/programme-shelves.ts';
import { question } from '#usecases/use-case.ts';
import { maySeeDuty, sidesOf } from './duty-sides.ts';
import { viewedOn, type ViewedDuty } from './viewed-duty.ts';

export interface DutyFile extends ViewedDuty {
  readonly sources: readonly { readonly document: OfficialDocument | undefined; readonly number: number; readonly place: string }[];
  /** What this person may say of it now. */
  readonly moves: readonly DutyMove[];
  readonly sides: readonly DutySide[];
  readonly reminders: readonly DutyNotice[];
}

/** One duty with everything said of it, its papers, who was reminded, and what may be said next. */
export const viewDuty = question<number, DutyFile>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, id) => {
    const read = await office.store.reading(async ({ duties, documents, reminders }) => {
      const duty = await duties.find(id);
      if (!duty || !maySeeDuty(office, actor, duty)) return undefined;
      const sources = [];
      for (const { document, place } of duty.sources) sources.push({ document: await documents.find(document), number: document, place });
      return { duty, sources, reminders: await reminders.ofDuty(id) };
    });
    if (!read) return refuse('unknown-duty', { id: String(id) });
    const { duty, sources, reminders } = read;
    const viewed = viewedOn(office, duty, office.clock.today());
    const sides = sidesOf(office, actor, duty);
    const may = (deed: 'answer-duty' | 'judge-duty') => tasksFor(actor, deed, office.law.roles, office.clock.today()).length > 0;
    const open = [...(may('answer-duty') ? dutyAnswers : []), ...(may('judge-duty') ? dutyJudgements : [])];
    return done({ ...viewed, sources, sides, reminders, moves: nextMoves(viewed.standing, sides, office.law.programme.duties).filter(({ event }) => open.some((kind) => kind === event)) });
  },
});
