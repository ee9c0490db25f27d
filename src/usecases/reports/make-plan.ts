import { done, refuse } from '#domain/outcome.ts';
import { paperOfPlan } from '#usecases/plans/paper-of-plan.ts';
import { mayRead } from '#usecases/plans/view-plan.ts';
import type { Maker } from './made.ts';

/** The newest plan of an area that is in force on a day; one that was issued before a draft. */
export const makePlan: Maker = async (making, { area, asOf }) => {
  const { office, shelves, actor } = making;
  const plans = (await shelves.plans.ofAreas([area.id])).filter(({ from, to }) => from <= asOf && asOf <= to);
  const documents = (await shelves.documents.findAll(plans.map(({ document }) => document))).filter((document) => document.state !== 'recalled' && mayRead(office, actor, area, document));
  const newest = documents.toSorted((a, b) => Number(a.state === 'draft') - Number(b.state === 'draft') || b.id - a.id)[0];
  const plan = plans.find(({ document }) => document === newest?.id);
  if (!plan || !newest) return refuse('unknown-plan', { id: area.name });
  const paper = await paperOfPlan(making, plan, newest, asOf);
  return paper.ok ? done({ paper: paper.value }) : paper;
};
