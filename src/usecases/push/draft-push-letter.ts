import type { Body } from '#domain/bodies/body.ts';
import { speaksFor } from '#domain/bodies/find-body.ts';
import { daysAfter, printDate, readDate, type CalendarDate } from '#domain/calendar.ts';
import { letterType } from '#domain/directives/document-types.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { LetterChoices, Push } from '#domain/push/push.ts';
import { handOf } from '#usecases/documents/draft-document.ts';
import type { Desk } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { findPush } from './find-push.ts';
import { pusherOf, receiversOf, urgingFacts, usualBases } from './letter-facts.ts';
import { urgingPaper } from './urging-paper.ts';

export interface DraftPushLetter {
  readonly push: number;
  readonly to: 'all' | 'slow';
  /** As typed; null is so many days from today as law/push.json says. */
  readonly answerBy: string | null;
  readonly context: string;
  readonly signer: LetterChoices['signer'];
  /** As they are to be printed; null is what the register has of the area's plans of the year. */
  readonly bases: readonly string[] | null;
}

export interface DraftedLetter {
  readonly push: number;
  /** Its number in the register. */
  readonly document: number;
  readonly answerBy: CalendarDate;
}

/**
 * Drafts the letter of a push: a document in the register with its recipients and bases. Nobody is told and nobody owes an answer before it is issued.
 * Refused where nobody is slow and only the slow were meant, and while an earlier letter of the push has not been recalled.
 */
export const draftPushLetter = deed<DraftPushLetter, DraftedLetter>('push', {
  reach: async (office, { push }) => {
    const found = await office.store.reading((shelves) => findPush(office, shelves, push));
    return found.ok ? done({ units: [found.value.area] }) : found;
  },
  act: async (desk, input) => {
    const found = await findPush(desk, desk.shelves, input.push);
    if (!found.ok) return found;
    const { push, area } = found.value;
    const issuer = pusherOf(desk, area, push.asOf);
    if (!issuer || !speaksFor(desk.actor, issuer, desk.law.roles, desk.places, desk.clock.today())) return refuse('not-yours', { deed: 'push', place: issuer?.name ?? area.name });
    const open = await openLetter(desk, push);
    if (open !== undefined) return refuse('letter-exists', { id: String(open) });
    const choices = await choicesOf(desk, input, push);
    return choices.ok ? write(desk, push, issuer, choices.value) : choices;
  },
  record: (_input, { push, document, answerBy }) => ({ subject: `${push}`, details: { push, document, answerBy } }),
});

async function write(desk: Desk, push: Push, issuer: Body, choices: LetterChoices): Promise<Outcome<DraftedLetter>> {
  const receivers = receiversOf(desk, push, choices.to);
  if (receivers.length === 0) return refuse('nobody-slow', {});
  const by = handOf(desk);
  const known = await usualBases(desk, desk.shelves, issuer.unit, push.asOf);
  const paper = await urgingPaper(desk, desk.shelves, urgingFacts(desk, push, choices, issuer, undefined));
  if (!paper.ok) return paper;
  const document = await desk.shelves.documents.draft({
    type: letterType, issuer: issuer.id, issuerName: issuer.name, subject: paper.value.subject, signer: choices.signer.name, answers: null,
    recipients: receivers.map(({ id, name }) => ({ body: id, name, purpose: '' })),
    cites: choices.bases.map((text) => ({ document: known.find((basis) => basis.text === text)?.document ?? null, text, role: 'basis' })),
  }, by);
  await desk.shelves.pushes.addLetter(push.id, { ...choices, document }, by);
  return done({ push: push.id, document, answerBy: choices.answerBy });
}

async function choicesOf(desk: Desk, { to, answerBy, context, signer, bases }: DraftPushLetter, push: Push): Promise<Outcome<LetterChoices>> {
  const today = desk.clock.today();
  const area = desk.places.find(push.area);
  const usual = area ? await usualBases(desk, desk.shelves, area, push.asOf) : [];
  const day = answerBy === null ? done(daysAfter(today, desk.law.programme.push.answer.days)) : readDate(answerBy);
  if (!day.ok) return { ok: false, refusals: day.refusals.map((refusal) => ({ ...refusal, at: 'answerBy' })) };
  // A letter of the past may be entered late; it never asked for an answer before its figures.
  if (day.value < push.asOf) return refuse('out-of-range', { found: printDate(day.value), expected: `≥ ${printDate(push.asOf)}` }, 'answerBy');
  return done({ to, answerBy: day.value, context: context.trim(), signer, bases: (bases ?? usual.map(({ text }) => text)).map((text) => text.trim()).filter((text) => text !== '') });
}

/** A letter that was not recalled. */
async function openLetter({ shelves }: Desk, push: Push): Promise<number | undefined> {
  const documents = await shelves.documents.findAll(push.letters.map(({ document }) => document));
  return documents.find(({ state }) => state !== 'recalled')?.id;
}
