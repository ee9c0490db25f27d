import type { OfficialDocument } from '#domain/directives/document.ts';
import { refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { found, handOf, lineOf, takeDraft } from './draft-document.ts';
import { ownDocument, reachOfIssuer } from './own-document.ts';
import type { TypedDocument } from './take-document.ts';

export interface RedraftDocument extends TypedDocument {
  readonly id: number;
}

/** Writes a draft anew; how it was before is kept. What was issued stays as it is. */
export const redraftDocument = deed<RedraftDocument, OfficialDocument>('draft-document', {
  reach: (office, { id }) => reachOfIssuer(office, id),
  act: async (desk, typed) => {
    const own = await ownDocument(desk, typed.id);
    if (!own.ok) return own;
    if (own.value.state !== 'draft') return refuse('not-a-draft', { sign: own.value.sign ?? own.value.subject });
    if (typed.answers === typed.id) return refuse('unknown-document', { id: String(typed.id) }, 'answers');
    const draft = await takeDraft(desk, typed);
    if (!draft.ok) return draft;
    await desk.shelves.documents.redraft(typed.id, { ...draft.value, cites: draft.value.cites.filter(({ document }) => document !== typed.id) }, handOf(desk));
    return found(desk, typed.id);
  },
  record: (_typed, document) => lineOf(document),
});

