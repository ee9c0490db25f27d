/** The kinds of official paper the house writes; what each is called and signed as stands in law/papers.json. */
export const paperKinds = ['plan', 'notice', 'letter', 'decision', 'minutes', 'report', 'submission'] as const;
export type PaperKind = (typeof paperKinds)[number];
