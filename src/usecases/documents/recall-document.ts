import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { found, handOf, lineOf } from './draft-document.ts';
import { ownDocument, reachOfIssuer } from './own-document.ts';
import { withdrawDuties } from './withdraw-duties.ts';

export interface RecallDocument {
  readonly id: number;
  readonly reason: string;
}

export interface Recalled {
  readonly document: OfficialDocument;
  /** Duties that came only from it. */
  readonly withdrawn: readonly number[];
}

/**
 * Takes an issued document back, with a reason. It keeps its number and stays in the register, marked (NĐ 30/2020/NĐ-CP, Điều 18); the duties that came only
 * from it are withdrawn for the same reason.
 */
export const recallDocument = deed<RecallDocument, Recalled>('issue-document', {
  reach: (office, { id }) => reachOfIssuer(office, id),
  act: async (desk, { id, reason }) => {
    const own = await ownDocument(desk, id);
    if (!own.ok) return own;
    const { state, sign } = own.value;
    if (state === 'recalled') return refuse('recalled-already', { sign: sign ?? String(id) });
    if (state !== 'issued') return refuse('not-issued', { id: String(id) });
    if (reason.trim() === '') return refuse('reason-for-move', { move: 'recall-document' }, 'reason');
    await desk.shelves.documents.recall(id, reason.trim(), handOf(desk));
    const withdrawn = await withdrawDuties(desk, own.value, reason.trim());
    const document = await found(desk, id);
    return document.ok ? done({ document: document.value, withdrawn }) : document;
  },
  record: ({ reason }, { document, withdrawn }) => lineOf(document, { recalled: reason.trim(), withdrawn: withdrawn.length }),
});
