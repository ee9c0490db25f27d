import type { BodyId } from '#domain/bodies/body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { actorsOf } from '#domain/papers/plan-tasks.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { DirectivePaper } from '#usecases/documents/directive-paper.ts';
import type { Desk } from '#usecases/office.ts';
import { paperOfPlan } from './paper-of-plan.ts';

/** A numbered plan as its paper, with a duty for every lead of every task; null where the document is no plan. */
export async function planAsDirective(desk: Desk, document: OfficialDocument): Promise<Outcome<DirectivePaper> | null> {
  const plan = await desk.shelves.plans.find(document.id);
  if (!plan) return null;
  const paper = await paperOfPlan({ office: desk, shelves: desk.shelves, actor: desk.actor, deed: 'view' }, plan, document, document.date ?? desk.clock.today());
  if (!paper.ok) return paper;
  return done({ paper: paper.value, duties: document.issuer === null ? [] : dutiesOf(plan, document.issuer, paper.value) });
}

/** Every lead of every task has a duty of its own; its place in the paper is the number under which the body stands. */
function dutiesOf({ tasks }: Plan, giver: BodyId, paper: Paper): DirectivePaper['duties'] {
  const section = paper.blocks.flatMap((block) => (block.kind === 'section' ? [block.number] : [])).at(-1) ?? '';
  const actors = actorsOf(tasks);
  return tasks.flatMap(({ content, leads, supporting, unit, criteria, deadline, proof }) => leads.map((lead) => ({
    duty: { content, giver, lead, supporting: supporting.filter((body) => body !== lead), unit, criteria, deadline, proof },
    place: `${section}.${actors.findIndex(({ bodies }) => bodies.includes(lead)) + 1}`,
  })));
}
