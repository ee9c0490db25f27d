import type { CalendarDate } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { Plan } from '#domain/plans/plan.ts';
import type { Unit } from '#domain/places/unit.ts';
import { question } from '#usecases/use-case.ts';
import { findArea } from './list-registrations.ts';
import { mayRead } from './view-plan.ts';

export interface ListPlans {
  readonly area: string;
  readonly asOf: string;
}

export interface PlanLine {
  readonly plan: Plan;
  readonly document: OfficialDocument;
  readonly area: Unit;
}

export interface ListedPlans {
  readonly area: Unit;
  readonly asOf: CalendarDate;
  /** Of the areas above first, then the area's own and those of its parts; newest period first in each. */
  readonly plans: readonly PlanLine[];
  readonly mayEdit: boolean;
}

/** The plans that matter in an area: its own, those of the levels above, and those of its parts, as far as they are the reader's. */
export const listPlans = question<ListPlans, ListedPlans>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, input) => {
    const found = findArea(office, input.area, input.asOf);
    if (!found.ok) return found;
    const { area, asOf } = found.value;
    const units = [...office.places.ancestors(area.id).toReversed(), area, ...office.places.descendants(area.id, asOf).filter(({ level }) => level !== 'village')];
    const order = new Map(units.map(({ id }, index) => [id, index]));
    return office.store.reading(async (shelves) => {
      const plans = await shelves.plans.ofAreas(units.map(({ id }) => id));
      const documents = new Map((await shelves.documents.findAll(plans.map(({ document }) => document))).map((document) => [document.id, document]));
      const lines = plans.flatMap((plan): PlanLine[] => {
        const [document, unit] = [documents.get(plan.document), office.places.find(plan.area)];
        return document && unit && mayRead(office, actor, unit, document) ? [{ plan, document, area: unit }] : [];
      });
      return done({
        area, asOf, mayEdit: mayDo(actor, 'edit-plan', { units: [area] }, office.law.roles, office.places, office.clock.today()),
        plans: lines.toSorted((a, b) => (order.get(a.area.id) ?? 0) - (order.get(b.area.id) ?? 0) || (a.plan.from > b.plan.from ? -1 : a.plan.from < b.plan.from ? 1 : b.document.id - a.document.id)),
      });
    });
  },
});
