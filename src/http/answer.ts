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
  'not-found': 404, 'unknown-unit': 404, 'unknown-set': 404, 'unknown-item': 404, 'unknown-batch': 404, 'unknown-evidence': 404, 'unknown-report': 404, 'unknown-format': 404, 'unknown-role': 404,
  'unknown-task': 404, 'unknown-delegation': 404, 'unknown-department': 404, 'unknown-account': 404, 'unknown-session': 404, 'no-other-house': 404,
  'changed-meanwhile': 409, 'already-undone': 409, 'evidence-removed': 409, 'village-exists': 409, 'account-exists': 409, 'account-closed': 409, 'already-ended': 409, 'roles-apart': 409, 'second-factor-on': 409, 'second-factor-off': 409, 'locked': 409, 'wrong-stage': 409,
  'file-too-big': 413,
  'ambiguous-unit': 422, 'unit-outside-dates': 422, 'wrong-unit-level': 422,
  'bad-law': 422, 'bad-date': 422, 'bad-figure': 422, 'out-of-range': 422, 'bad-level': 422, 'bad-value': 422, 'reason-needed': 422, 'two-values': 422,
  'no-evidence-file': 422, 'unknown-evidence-kind': 422, 'issue-day-needed': 422,
  'file-bomb': 422, 'file-not-what-it-says': 422, 'file-unreadable': 422, 'formula-cell': 422, 'unknown-shape': 422, 'unknown-heading': 422, 'empty-sheet': 422,
  'other-set': 422, 'doubts-remain': 422, 'weak-password': 422, 'guessable-password': 422, 'verdict-needed': 422, 'reason-for-move': 422, 'nothing-computed': 422, 'bad-login': 422,
  'wrong-kind': 422, 'wrong-area': 422, 'criteria-needed': 422, 'decision-needed': 422, 'bad-period': 422, 'no-colleague': 422,
  'too-many-tries': 429,
  'broken': 500,
  'busy': 503, 'other-house-silent': 503, 'no-pdf-printer': 503,
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
