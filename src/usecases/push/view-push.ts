import { findBody } from '#domain/bodies/find-body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Duty } from '#domain/directives/duty.ts';
import { foldDuty, type DutyStanding } from '#domain/directives/fold-duty.ts';
import { done } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { LetterChoices, Push } from '#domain/push/push.ts';
import type { Shelves } from '#store/shelves.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { findPush } from './find-push.ts';
import { usualBases, usualChoices } from './letter-facts.ts';

export interface PushView {
  readonly push: Push;
  readonly area: Unit;
  readonly letters: readonly LetterThread[];
  readonly mayPush: boolean;
  /** What the next letter would say where nobody says otherwise. */
  readonly usual: LetterChoices;
}

/** A letter with what came back: the papers that answer it, and how each unit's duty to answer stands. */
export interface LetterThread {
  readonly document: OfficialDocument;
  readonly answerBy: CalendarDate;
  readonly answers: readonly OfficialDocument[];
  readonly duties: readonly { readonly duty: Duty; readonly leadName: string; readonly standing: DutyStanding }[];
}

/** One round of pushing: the frozen board, the lists chosen and why, its letters and their answers. */
export const viewPush = question<{ readonly id: number }, PushView>('view', {
  reach: async (office, { id }) => {
    const found = await office.store.reading((shelves) => findPush(office, shelves, id));
    return found.ok ? done({ units: [found.value.area] }) : found;
  },
  answer: async (office, actor, { id }) => office.store.reading(async (shelves) => {
    const found = await findPush(office, shelves, id);
    if (!found.ok) return found;
    const { push, area } = found.value;
    return done({
      push, area,
      letters: await threadsOf(office, shelves, push),
      mayPush: mayDo(actor, 'push', { units: [area] }, office.law.roles, office.places, office.clock.today()),
      usual: usualChoices(office, await usualBases(office, shelves, area, push.asOf), office.clock.today()),
    });
  }),
});

export async function threadsOf({ law: { programme }, places }: Pick<Office, 'law' | 'places'>, shelves: Pick<Shelves, 'documents' | 'duties'>, push: Push): Promise<LetterThread[]> {
  const threads: LetterThread[] = [];
  for (const { document: id, answerBy } of push.letters) {
    const document = await shelves.documents.find(id);
    if (!document) continue;
    // Nobody has answered while the answer lies in a drawer.
    const answers = (await shelves.documents.citing(id)).filter((other) => other.answers === id && other.state !== 'draft');
    const duties = (await shelves.duties.ofDocument(id)).map((duty) => ({ duty, leadName: findBody(programme.bodies, places, duty.lead)?.name ?? duty.lead, standing: foldDuty(duty, programme.duties) }));
    threads.push({ document, answerBy, answers, duties });
  }
  return threads;
}
