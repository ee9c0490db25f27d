import type { EditPlanBody } from '#http/schemas/plans.ts';
import { recipientsOf } from '#web/pages/plans/paper-lines.ts';
import { api } from '#web/paths.ts';
import { expect } from 'vitest';
import type { Caller, House } from './a-house.ts';
import { brokenRules, done, readPrinted, type Printed } from './golden.ts';

export const nangCao = 'commune-ntm-nang-cao-2021-2025';
export const ntm = 'commune-ntm-2021-2025';
export const ntm2020 = 'commune-ntm-2016-2020';

export type TypedTask = EditPlanBody['plan']['tasks'][number];
export type TypedTarget = EditPlanBody['plan']['targets'][number];

/** Recipients as they are typed on the page, one a line. */
export function recipients(...lines: readonly string[]): EditPlanBody['paper']['recipients'] {
  return recipientsOf(lines.join('\n'), []);
}

interface Incoming {
  readonly type: string;
  readonly sign: string;
  readonly date: string;
  readonly issuerName: string;
  readonly subject: string;
}

/** Papers of others come in; answers how each is cited, in their order. */
export async function received(clerk: Caller, at: string, papers: readonly Incoming[]): Promise<EditPlanBody['paper']['cites'][number][]> {
  const cites: EditPlanBody['paper']['cites'][number][] = [];
  for (const paper of papers) {
    const { id, text, doubts } = done<{ id: number; text: string; doubts: object[] }>(await clerk.post(api.receiveDocument(), { at, arrivedOn: paper.date, issuer: null, signer: '', cites: [], answers: null, ...paper }));
    expect(doubts).toEqual([]);
    cites.push({ document: id, text, role: 'basis' });
  }
  return cites;
}

/** Drafts a plan, has it numbered by the clerk, and reads what was printed. The draft and what is issued keep every rule of the decree. */
export async function printedPlan(house: House, who: { readonly writer: Caller; readonly clerk: Caller }, body: EditPlanBody, issue: { readonly date: string; readonly number: number | null }): Promise<Printed & { readonly id: number; readonly duties: number }> {
  const { id } = done<{ id: number }>(await who.writer.post(api.newPlan(), body));
  const draft = await who.writer.get(api.planPaper(id, { asOf: issue.date, format: 'docx' }));
  expect(await brokenRules(house, new Uint8Array(draft.rawPayload))).toEqual([]);
  const { duties } = done<{ duties: number }>(await who.clerk.post(api.issuePlan(id), issue));
  const asOf = issue.date;
  const printed = await readPrinted(await who.writer.get(api.planPaper(id, { asOf, format: 'json' })), await who.writer.get(api.planPaper(id, { asOf, format: 'docx' })));
  expect(await brokenRules(house, printed.bytes)).toEqual([]);
  expect(await house.office.store.reading(async ({ documents }) => (await documents.find(id))?.files)).toEqual({ printed: expect.any(String), signed: null });
  return { ...printed, id, duties };
}
