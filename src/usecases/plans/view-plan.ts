import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { Criterion } from '#domain/criteria/criteria-set.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import { mayDo, tasksFor } from '#domain/people/may-do.ts';
import { partForArea, partForCriteria } from '#domain/plans/part-of-plan.ts';
import type { Plan } from '#domain/plans/plan.ts';
import { tallyTargets, type TargetTally } from '#domain/plans/tally.ts';
import { withoutTarget } from '#domain/plans/without-target.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import { ownBody } from '#usecases/documents/take-document.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { linesOf, type RegistrationLine } from './list-registrations.ts';
import { measurePlan, type MeasuredPlanTarget } from './measured-plan.ts';

export interface ViewPlan {
  readonly id: number;
  readonly asOf: string;
  /** Code of a district or commune: only its part; null is the whole plan. */
  readonly part: string | null;
  /** Only what is about the criteria the reader owns. */
  readonly owned: boolean;
}

export interface ViewedPlan {
  readonly plan: Plan;
  readonly document: OfficialDocument;
  readonly area: Unit;
  readonly asOf: CalendarDate;
  readonly part: Unit | null;
  readonly targets: readonly MeasuredPlanTarget[];
  readonly tally: TargetTally;
  /** Criteria of the plan's set without a target. */
  readonly untargeted: readonly Criterion[];
  /** Registrations of its years, of units of its area that are the reader's. */
  readonly registrations: readonly RegistrationLine[];
  /** Plans it rests on, and those that rest on it, as far as the reader may read them. */
  readonly parents: readonly OfficialDocument[];
  readonly children: readonly OfficialDocument[];
  readonly mayEdit: boolean;
  readonly mayIssue: boolean;
}

/** A plan with its targets measured on a day. One of a level above is read by those below it, as papers are; what is counted of units is theirs to see. */
export const viewPlan = question<ViewPlan, ViewedPlan>('view', {
  reach: async (office, { id }) => {
    const found = await office.store.reading((shelves) => shelves.plans.find(id));
    const area = found && office.places.find(found.area);
    return area ? done({ units: [] }) : refuse('unknown-plan', { id: String(id) });
  },
  answer: async (office, actor, input) => {
    const asOf = readDate(input.asOf);
    if (!asOf.ok) return asOf;
    return office.store.reading(async (shelves) => {
      const [whole, document] = [await shelves.plans.find(input.id), await shelves.documents.find(input.id)];
      const area = whole && office.places.find(whole.area);
      if (!whole || !document || !area || !mayRead(office, actor, area, document)) return refuse('unknown-plan', { id: String(input.id) });
      const part = input.part === null ? done(null) : unitAt(office.places, input.part, whole.from);
      if (!part.ok) return part;
      const plan = narrowed(office, actor, whole, part.value, input.owned);
      const targets = await measurePlan(office, shelves, plan, asOf.value);
      const years = [Number(whole.from.slice(0, 4)), Number(whole.to.slice(0, 4))] as const;
      const registrations = (await linesOf(office, shelves, actor, 'view', part.value ?? area, asOf.value, null)).filter(({ registration: { year } }) => years[0] <= year && year <= years[1]);
      const set = whole.set === null ? undefined : office.law.sets.get(whole.set);
      const bare = set ? withoutTarget(set, whole.targets.map(({ target }) => target), office.law.programme.titles) : [];
      const cited = await shelves.documents.findAll(document.cites.flatMap(({ document: id }) => id ?? []));
      const children: OfficialDocument[] = [];
      for (const citing of await shelves.documents.citing(input.id)) {
        if (citing.type !== 'KH') continue;
        const below = office.places.find((await shelves.plans.find(citing.id))?.area ?? ('' as UnitId));
        if (below ? mayRead(office, actor, below, citing) : citing.state !== 'draft') children.push(citing);
      }
      return done({
        plan, document, area, asOf: asOf.value, part: part.value, targets, tally: tallyTargets(targets.map(({ measured }) => measured)), registrations,
        untargeted: set?.criteria.filter(({ no }) => bare.includes(no)) ?? [],
        parents: cited.filter(({ type }) => type === 'KH'), children,
        mayEdit: document.state === 'draft' && mayActOn(office, actor, 'edit-plan', document, area), mayIssue: document.state === 'draft' && mayActOn(office, actor, 'issue-document', document, area),
      });
    });
  },
});

function narrowed({ places, law, clock }: Office, actor: Actor, plan: Plan, part: Unit | null, owned: boolean): Plan {
  const ofArea = part ? partForArea(plan, part.id, places) : plan;
  const criteria = tasksFor(actor, 'view', law.roles, clock.today()).flatMap((task) => task.criteria ?? []);
  return owned ? partForCriteria(ofArea, criteria) : ofArea;
}

/** A draft is its drafters' own; what was issued is read wherever it reaches: in its area, above it and below it. */
export function mayRead({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, area: Unit, document: OfficialDocument): boolean {
  const deed = document.state === 'draft' ? 'edit-plan' : 'view';
  return tasksFor(actor, deed, law.roles, clock.today()).concat(document.state === 'draft' ? tasksFor(actor, 'issue-document', law.roles, clock.today()) : []).some((task) => {
    if (task.area === null) return true;
    const own = places.find(task.area);
    if (!own) return false;
    return places.isWithin(area, own.id) || (document.state !== 'draft' && places.isWithin(own, area.id));
  });
}

function mayActOn(office: Office, actor: Actor, deed: 'edit-plan' | 'issue-document', { issuer }: OfficialDocument, area: Unit): boolean {
  return issuer !== null && ownBody(office, actor, issuer).ok && mayDo(actor, deed, { units: [area] }, office.law.roles, office.places, office.clock.today());
}

