import { done, refuse } from '#domain/outcome.ts';
import { handOf } from '#usecases/documents/draft-document.ts';
import { deed } from '#usecases/use-case.ts';

export interface ReportBuilt {
  readonly plan: number;
  readonly target: number;
  /** Facilities that stand; zero is a report, too. */
  readonly built: number;
}

/** Says what a facility target has come to. */
export const reportBuilt = deed<ReportBuilt, ReportBuilt>('edit-plan', {
  reach: async (office, { plan: id }) => {
    const plan = await office.store.reading(({ plans }) => plans.find(id));
    const area = plan && office.places.find(plan.area);
    return area ? done({ units: [area] }) : refuse('unknown-plan', { id: String(id) });
  },
  act: async (desk, input) => {
    const plan = await desk.shelves.plans.find(input.plan);
    const target = plan?.targets.find(({ id }) => id === input.target);
    if (target?.target.kind !== 'facilities' || input.built < 0) return refuse('bad-target', { wording: target?.wording ?? String(input.target) });
    await desk.shelves.plans.reportBuilt(input.target, input.built, handOf(desk));
    return done(input);
  },
  record: (input) => ({ subject: `${input.plan}/${input.target}`, details: { ...input } }),
});
