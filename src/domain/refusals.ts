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
