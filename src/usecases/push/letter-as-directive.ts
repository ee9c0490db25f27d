import { printDate } from '#domain/calendar.ts';
import { findBody } from '#domain/bodies/find-body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { deadlineOf } from '#domain/papers/urging-letter.ts';
import type { DirectivePaper } from '#usecases/documents/directive-paper.ts';
import type { Desk } from '#usecases/office.ts';
import { receiversOf, urgingFacts } from './letter-facts.ts';
import { urgingPaper } from './urging-paper.ts';

/** A numbered letter of a push as its paper, with one duty to answer for each unit it goes to: led by its committee, supported by its coordination office. Null where the document is no such letter. */
export async function letterAsDirective(desk: Desk, document: OfficialDocument): Promise<Outcome<DirectivePaper> | null> {
  const id = await desk.shelves.pushes.ofLetter(document.id);
  const push = id === undefined ? undefined : await desk.shelves.pushes.find(id);
  const choices = push?.letters.find((letter) => letter.document === document.id);
  const issuer = document.issuer && findBody(desk.law.programme.bodies, desk.places, document.issuer);
  if (!push || !choices || !issuer) return null;
  const paper = await urgingPaper(desk, desk.shelves, urgingFacts(desk, push, choices, issuer, document));
  if (!paper.ok) return paper;
  const { push: rules } = desk.law.programme;
  const receivers = receiversOf(desk, push, choices.to);
  const duties = receivers.filter(({ kind }) => kind.id === 'ubnd').map(({ id: lead, unit }) => ({
    duty: {
      content: rules.answer.content.replaceAll('{ngày}', printDate(push.asOf)), proof: rules.answer.proof,
      giver: issuer.id, lead, supporting: receivers.filter((body) => body.unit.id === unit.id && body.kind.id !== 'ubnd').map((body) => body.id),
      unit: unit.id, criteria: [],
      deadline: { kind: 'day' as const, wording: deadlineOf(choices, rules), spans: [{ from: choices.answerBy, to: choices.answerBy }] },
    },
    place: '',
  }));
  return done({ paper: paper.value, duties });
}
