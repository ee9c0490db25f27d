/**
 * The catalogue of everything the system may refuse, with the details each sentence needs. A code is never renamed and never reused.
 * The sentences stand in words/, where the compiler asks for one per code.
 */
export interface RefusalDetails {
  // places
  'unknown-unit': { found: string };
  'ambiguous-unit': { found: string; candidates: string };
  'unit-outside-dates': { code: string; name: string; from: string; to: string; asOf: string; successors: string };
  'wrong-unit-level': { name: string; level: string; expected: string };
  'village-exists': { name: string; commune: string };
  // criteria
  'unknown-set': { found: string; known: string };
  'unknown-item': { found: string; set: string };
  'other-set': { found: string; chosen: string };
  'bad-law': { file: string; problem: LawProblem; found: string; expected: string };
  // readings
  'bad-date': { found: string; suggestion: string };
  'bad-figure': { found: string; expected: string };
  'out-of-range': { found: string; expected: string };
  'bad-level': { found: string; expected: string };
  'bad-value': { found: string; expected: string };
  'reason-needed': { item: string };
  'two-values': { item: string; unit: string; first: string };
  'changed-meanwhile': { item: string; now: string; by: string };
  // the way of a criterion
  'locked': { item: string; stage: string };
  'own-entry': { move: string };
  'not-your-move': { move: string; role: string };
  'wrong-stage': { move: string; stage: string; open: string };
  'verdict-needed': { move: string };
  'reason-for-move': { move: string };
  'nothing-computed': { criterion: number };
  // files
  'file-too-big': { size: string; limit: string };
  'file-bomb': { why: string };
  'file-not-what-it-says': { name: string; found: string };
  'file-unreadable': { name: string; why: string };
  'formula-cell': { found: string };
  'unknown-shape': { found: string; expected: string };
  'unknown-heading': { found: string; expected: string };
  'empty-sheet': { name: string };
  'doubts-remain': { count: number };
  'unknown-batch': { batch: string };
  'already-undone': { batch: string; when: string };
  // evidence
  'no-evidence-file': { name: string; found: string; accepted: string };
  'unknown-evidence-kind': { found: string; known: string };
  'issue-day-needed': { kind: string };
  'unknown-evidence': { id: string };
  'evidence-removed': { id: string; when: string };
  // people
  'not-signed-in': Record<string, never>;
  'wrong-password': Record<string, never>;
  'too-many-tries': { seconds: number };
  'not-yours': { deed: string; place: string };
  'account-exists': { login: string };
  'weak-password': { minimum: number };
  'guessable-password': { why: 'login' | 'name' | 'common' | 'same' };
  'wrong-code': Record<string, never>;
  'code-needed': Record<string, never>;
  'password-change-needed': Record<string, never>;
  'second-factor-needed': Record<string, never>;
  'second-factor-on': Record<string, never>;
  'second-factor-off': Record<string, never>;
  'unknown-account': { login: string };
  'unknown-session': Record<string, never>;
  'own-account': Record<string, never>;
  'account-closed': { login: string };
  'no-other-house': Record<string, never>;
  'other-house-silent': { label: string };
  'other-house-refused': { label: string };
  'unknown-identity': { label: string; identity: string };
  'unknown-role': { found: string; known: string };
  'bad-login': { found: string };
  'foreign-origin': { origin: string };
  // tasks and delegations
  'unknown-task': { found: string };
  'unknown-delegation': { found: string };
  'unknown-department': { found: string; known: string };
  'already-ended': { what: string; when: string };
  'wrong-kind': { role: string; kind: string; expected: string };
  'wrong-area': { role: string; area: string; expected: string };
  'criteria-needed': { role: string };
  'decision-needed': Record<string, never>;
  'bad-period': { from: string; to: string };
  'roles-apart': { login: string; role: string };
  'no-colleague': { login: string };
  'not-delegated': { login: string };
  'delegated-further': Record<string, never>;
  // the document register
  'bad-sign': { found: string; suggestion: string };
  'type-and-sign-apart': { word: string; sign: string; type: string };
  'unknown-document': { id: string };
  'unknown-document-type': { found: string; known: string };
  'not-your-body': { body: string };
  'subject-needed': Record<string, never>;
  'division-needed': { issuer: string; mark: string };
  'not-a-draft': { sign: string };
  'not-issued': { id: string };
  'number-taken': { sign: string; year: number; issuer: string };
  'recalled-already': { sign: string };
  'arrived-already': { sign: string; number: number; on: string };
  'day-ahead': { found: string; today: string };
  'file-kept-already': { sign: string };
  'no-document-file': { name: string; found: string; accepted: string };
  // papers and their wordings
  'unknown-wording': { found: string; known: string };
  'unknown-mark': { paragraph: number; found: string; known: string };
  'unknown-placeholder': { paragraph: number; found: string; known: string };
  'open-placeholder': { paragraph: number; found: string };
  'mixed-lists': { paragraph: number; found: string };
  'blocks-apart': { paragraph: number; mark: string };
  'missing-placeholder': { label: string };
  'missing-line': { mark: string };
  'no-word-file': { name: string; why: 'kind' | 'parts' | 'broken' | 'empty' };
  // lines of the roadmap
  'not-in-campaign': { unit: string; campaign: string };
  'line-not-unmet': { unit: string; item: string };
  'line-unknown-body': { unit: string; item: string; found: string };
  'line-past-end': { unit: string; item: string; due: string; end: string };
  'line-before-review': { unit: string; item: string; due: string; review: string };
  'line-not-half-year': { unit: string; item: string; due: string; allowed: string };
  'line-bad-cost': { unit: string; item: string; found: string };
  'line-over-money': { unit: string; item: string; year: number; cost: string; money: string };
  'line-unknown-prerequisite': { unit: string; item: string; after: string };
  'line-prerequisite-loop': { unit: string; item: string; after: string };
  'line-before-prerequisite': { unit: string; item: string; due: string; after: string; afterDue: string };
  'line-incomplete': { unit: string; item: string; lacking: string };
  // duties
  'bad-deadline': { found: string; suggestion: string };
  'unknown-duty': { id: string };
  'duty-text-needed': Record<string, never>;
  'unknown-body': { found: string };
  'body-outside': { body: string; giver: string };
  'wrong-duty-state': { event: string; state: string; open: string };
  'not-your-side': { event: string; sides: string };
  'duty-note-needed': { event: string };
  'duty-proof-needed': { proof: string };
  'term-not-later': { found: string; now: string };
  'already-cited': { id: string };
  'bad-mail': { found: string };
  // titles and campaigns
  'unknown-title-kind': { found: string; known: string };
  'bad-title-year': { found: string; from: number; to: number };
  'title-text-needed': { field: 'decision' | 'issuer' | 'name' | 'basis' | 'reason' };
  'title-held': { unit: string; kind: string; year: number; decision: string };
  'unknown-title': { id: string };
  'title-step': { step: 'review' | 'keep' | 'revoke'; state: 'review' | 'keep' | 'revoke' | 'none' };
  'title-day': { day: string; since: string };
  'unknown-campaign': { id: string };
  'campaign-empty': { area: string; upTo: string };
  'campaign-dates': Record<string, never>;
  'title-in-campaign': { unit: string; campaign: string };
  'review-frozen': { campaign: string; asOf: string };
  'no-paper-law': Record<string, never>;
  // pushing the slow
  'unknown-measure': { found: string; known: string };
  'progress-figure': { found: string; unit: 'works' | 'dong' };
  'source-needed': Record<string, never>;
  'part-over-whole': { unit: string; part: string; found: string; whole: string; most: string };
  'unknown-push': { id: string };
  'not-on-board': { found: string };
  'board-changed': { name: string };
  'pace-reason-needed': { name: string };
  'nobody-slow': Record<string, never>;
  'letter-exists': { id: string };
  // registrations and plans
  'unknown-village': { name: string; commune: string };
  'bad-registration-year': { found: string; from: number; to: number };
  'repeated-registration': { name: string; first: string };
  'reason-for-registration': { unit: string; warnings: number };
  'unknown-registration': { id: string };
  'registration-step': { step: string; state: string };
  'reason-for-judging': { step: string };
  'unknown-plan': { id: string };
  'plan-not-draft': { sign: string };
  'plan-dates': { from: string; to: string };
  'bad-target': { wording: string };
  'task-without-lead': { content: string };
  // period reports
  'unknown-period': { kind: string; from: string; known: string };
  'report-stage': { event: string; state: string };
  // machinery
  'unknown-report': { found: string; known: string };
  'unknown-format': { found: string; known: string };
  'no-pdf-printer': Record<string, never>;
  'bad-request': { why: string };
  'not-found': { what: string };
  'busy': Record<string, never>;
  'broken': { reference: string };
}

/** What may be wrong with a file of law/. Each has its sentence in words/law-problems.ts. */
export const lawProblems = [
  'unreadable', 'unknown-schema', 'missing', 'unknown-key', 'not-text', 'not-number', 'not-yes-no', 'not-list', 'not-object', 'not-listed', 'not-date',
  'wrong-count', 'repeated', 'wrong-code', 'unknown-reference', 'out-of-range', 'wrong-kind', 'not-covered', 'bad-condition', 'bands-apart', 'circular', 'shortened',
] as const;
export type LawProblem = (typeof lawProblems)[number];
