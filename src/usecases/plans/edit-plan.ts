import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Reach } from '#domain/people/may-do.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { handOf, takeDraft } from '#usecases/documents/draft-document.ts';
import { ownDocument } from '#usecases/documents/own-document.ts';
import { anyBody, type TypedDocument } from '#usecases/documents/take-document.ts';
import type { Desk, Office } from '#usecases/office.ts';
import { deed } from '#usecases/use-case.ts';
import { takePlan, type TypedPlan } from './take-plan.ts';

export interface EditPlan {
  /** The draft that is written anew; null for a new plan. */
  readonly id: number | null;
  /** Its document: issuer, subject, signer, recipients, bases; the type is always KH. */
  readonly paper: Omit<TypedDocument, 'type' | 'answers'>;
  readonly plan: TypedPlan;
}

export interface EditedPlan {
  readonly document: OfficialDocument;
  readonly plan: Plan;
}

/** Writes a plan and the draft that it is in the register, together or not at all. What was issued is never written anew. */
export const editPlan = deed<EditPlan, EditedPlan>('edit-plan', {
  reach: reachOfIssuer,
  act: async (desk, { id, paper, plan: typed }) => {
    const draft = await takeDraft(desk, { ...paper, type: 'KH', answers: null });
    const plan = takePlan(desk, typed);
    if (!draft.ok || !plan.ok) return { ok: false, refusals: [...(draft.ok ? [] : draft.refusals), ...(plan.ok ? [] : plan.refusals)] };
    if (plan.value.campaign !== null && !(await desk.shelves.campaigns.find(plan.value.campaign))) return refuse('unknown-campaign', { id: String(plan.value.campaign) }, 'campaign');
    const own = id === null ? done(null) : await openDraft(desk, id);
    if (!own.ok) return own;
    const document = id ?? (await desk.shelves.documents.draft(draft.value, handOf(desk)));
    if (id !== null) await desk.shelves.documents.redraft(id, draft.value, handOf(desk));
    await desk.shelves.plans.save({ ...plan.value, document }, handOf(desk));
    return planOf(desk, document);
  },
  record: ({ id }, { document, plan }) => ({ subject: document.subject.slice(0, 120), details: { plan: document.id, isNew: id === null, area: plan.area, targets: plan.targets.length, tasks: plan.tasks.length } }),
});

async function reachOfIssuer(office: Office, { id, paper }: EditPlan): Promise<Outcome<Reach>> {
  if (id !== null && !(await office.store.reading(({ plans }) => plans.find(id)))) return refuse('unknown-plan', { id: String(id) });
  const body = anyBody(office, paper.issuer);
  return body.ok ? done({ units: [body.value.unit] }) : body;
}

async function openDraft(desk: Desk, id: number): Promise<Outcome<OfficialDocument>> {
  const own = await ownDocument(desk, id);
  if (!own.ok) return own;
  return own.value.state === 'draft' ? own : refuse('plan-not-draft', { sign: own.value.sign ?? own.value.subject });
}

async function planOf({ shelves }: Desk, id: number): Promise<Outcome<EditedPlan>> {
  const [document, plan] = [await shelves.documents.find(id), await shelves.plans.find(id)];
  return document && plan ? done({ document, plan }) : refuse('unknown-plan', { id: String(id) });
}
