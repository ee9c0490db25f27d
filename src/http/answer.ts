import type { Outcome, Refusal, RefusalCode } from '#domain/outcome.ts';
import type { Language } from '#words/language.ts';
import { sentence } from '#words/refusals.ts';
import { languageOf, type Asking } from './language.ts';
import type { RefusalAnswer } from './schemas/session.ts';

type Status = 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500 | 503;

/** The HTTP status of every refusal there is; the first refusal of an answer gives its status. */
export const statusOf: Readonly<Record<RefusalCode, Status>> = {
  'bad-request': 400,
  'not-signed-in': 401, 'wrong-password': 401, 'wrong-code': 401, 'other-house-refused': 401,
  'not-yours': 403, 'not-delegated': 403, 'delegated-further': 403, 'foreign-origin': 403, 'code-needed': 403, 'password-change-needed': 403, 'second-factor-needed': 403, 'own-account': 403, 'unknown-identity': 403, 'own-entry': 403, 'not-your-move': 403,
  'not-found': 404, 'unknown-unit': 404, 'unknown-set': 404, 'unknown-item': 404, 'unknown-batch': 404, 'unknown-wording': 404, 'unknown-evidence': 404, 'unknown-report': 404, 'unknown-format': 404, 'unknown-role': 404,
  'unknown-task': 404, 'unknown-delegation': 404, 'unknown-department': 404, 'unknown-account': 404, 'unknown-session': 404, 'no-other-house': 404,
  'changed-meanwhile': 409, 'already-undone': 409, 'evidence-removed': 409, 'village-exists': 409, 'account-exists': 409, 'account-closed': 409, 'already-ended': 409, 'roles-apart': 409, 'second-factor-on': 409, 'second-factor-off': 409, 'locked': 409, 'wrong-stage': 409,
  'unknown-document': 404, 'not-your-body': 403,
  'not-a-draft': 409, 'not-issued': 409, 'number-taken': 409, 'recalled-already': 409, 'arrived-already': 409, 'file-kept-already': 409,
  'bad-sign': 422, 'type-and-sign-apart': 422, 'unknown-document-type': 422, 'subject-needed': 422, 'division-needed': 422, 'day-ahead': 422, 'no-document-file': 422,
  'file-too-big': 413,
  'ambiguous-unit': 422, 'unit-outside-dates': 422, 'wrong-unit-level': 422,
  'bad-law': 422, 'bad-date': 422, 'bad-figure': 422, 'out-of-range': 422, 'bad-level': 422, 'bad-value': 422, 'reason-needed': 422, 'two-values': 422,
  'unknown-mark': 422, 'unknown-placeholder': 422, 'open-placeholder': 422, 'mixed-lists': 422, 'blocks-apart': 422, 'missing-placeholder': 422, 'missing-line': 422, 'no-word-file': 422,
  'no-evidence-file': 422, 'unknown-evidence-kind': 422, 'issue-day-needed': 422,
  'file-bomb': 422, 'file-not-what-it-says': 422, 'file-unreadable': 422, 'formula-cell': 422, 'unknown-shape': 422, 'unknown-heading': 422, 'empty-sheet': 422,
  'other-set': 422, 'doubts-remain': 422, 'weak-password': 422, 'guessable-password': 422, 'verdict-needed': 422, 'reason-for-move': 422, 'nothing-computed': 422, 'bad-login': 422,
  'wrong-kind': 422, 'wrong-area': 422, 'criteria-needed': 422, 'decision-needed': 422, 'bad-period': 422, 'no-colleague': 422,
  'unknown-measure': 404, 'unknown-push': 404, 'not-on-board': 404, 'board-changed': 409, 'letter-exists': 409,
  'progress-figure': 422, 'source-needed': 422, 'part-over-whole': 422, 'pace-reason-needed': 422, 'nobody-slow': 422,
  'unknown-registration': 404, 'unknown-plan': 404, 'registration-step': 409, 'plan-not-draft': 409,
  'unknown-village': 422, 'bad-registration-year': 422, 'repeated-registration': 422, 'reason-for-registration': 422, 'reason-for-judging': 422, 'plan-dates': 422, 'bad-target': 422, 'task-without-lead': 422,
  'not-in-campaign': 404,
  'line-not-unmet': 422, 'line-unknown-body': 422, 'line-past-end': 422, 'line-before-review': 422, 'line-not-half-year': 422, 'line-bad-cost': 422,
  'line-over-money': 422, 'line-unknown-prerequisite': 422, 'line-prerequisite-loop': 422, 'line-before-prerequisite': 422, 'line-incomplete': 422,
  'unknown-title': 404, 'unknown-campaign': 404,
  'title-held': 409, 'title-step': 409, 'title-in-campaign': 409, 'review-frozen': 409,
  'unknown-title-kind': 422, 'bad-title-year': 422, 'title-text-needed': 422, 'title-day': 422, 'campaign-empty': 422, 'campaign-dates': 422,
  'unknown-duty': 404, 'not-your-side': 403, 'wrong-duty-state': 409, 'already-cited': 409,
  'bad-deadline': 422, 'duty-text-needed': 422, 'unknown-body': 422, 'body-outside': 422, 'duty-note-needed': 422, 'duty-proof-needed': 422, 'term-not-later': 422, 'bad-mail': 422,
  'unknown-period': 404,
  'report-stage': 409,
  'too-many-tries': 429,
  'broken': 500,
  'busy': 503, 'other-house-silent': 503, 'no-pdf-printer': 503, 'no-paper-law': 503,
};

/** As much of a reply as a refusal needs. */
export interface Refusing {
  code(status: number): unknown;
  header(name: string, value: string | number): unknown;
}

/** Turns what a use case said into what the wire says: the value as it is shown outside, or every reason why not. */
export function answer<T, A>(request: Asking, reply: Refusing, outcome: Outcome<T>, show: (value: T) => A): A | RefusalAnswer {
  return outcome.ok ? show(outcome.value) : refuseWith(request, reply, outcome.refusals);
}

export function refuseWith(request: Asking, reply: Refusing, refusals: readonly Refusal[]): RefusalAnswer {
  const [first] = refusals;
  reply.code(first ? statusOf[first.code] : 422);
  if (first?.code === 'too-many-tries') reply.header('retry-after', first.about.seconds);
  if (first?.code === 'busy') reply.header('retry-after', 1);
  return { refusals: presentRefusals(refusals, languageOf(request)) };
}

export function presentRefusals(refusals: readonly Refusal[], language: Language): RefusalAnswer['refusals'] {
  return refusals.map((refusal) => ({ code: refusal.code, ...(refusal.at === undefined ? {} : { at: refusal.at }), sentence: sentence(refusal, language), about: { ...refusal.about } }));
}
