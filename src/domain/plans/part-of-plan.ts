import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Plan, PlanTask, Target } from './plan.ts';

/** A plan as one district sees it: its own communes, the tasks laid on it or on them or about them, and what counts for the whole. */
export function partForArea(plan: Plan, area: UnitId, places: Gazetteer): Plan {
  const isInside = (id: UnitId): boolean => {
    const unit = places.find(id);
    return unit !== undefined && places.isWithin(unit, area);
  };
  const isOfArea = ({ leads, supporting, unit }: PlanTask) => (unit !== null ? isInside(unit) : [...leads, ...supporting].some((body) => isInside(body.slice(body.indexOf(':') + 1) as UnitId)));
  return { ...plan, targets: plan.targets.flatMap((one) => targetForArea(one.target, isInside).map((target) => ({ ...one, target }))), tasks: plan.tasks.filter(isOfArea) };
}

/** Named units are narrowed to those inside; a target that names none is everybody's. */
function targetForArea(target: Target, isInside: (unit: UnitId) => boolean): Target[] {
  if (target.kind !== 'titles' || target.units === null) return [target];
  const units = target.units.filter(isInside);
  return units.length === 0 ? [] : [{ ...target, units, count: units.length }];
}

/** A parent plan as the owner of some criteria sees it: only targets and tasks about them, criteria as `set/no`. */
export function partForCriteria(plan: Plan, owned: readonly string[]): Plan {
  const isOwned = (set: string, item: string) => owned.includes(`${set}/${item.split('.')[0] ?? item}`);
  return {
    ...plan,
    targets: plan.targets.filter(({ target }) => (target.kind === 'criterion-count' && isOwned(target.set, String(target.criterion))) || (target.kind === 'indicator' && isOwned(target.set, target.item))),
    tasks: plan.tasks.filter(({ criteria }) => criteria.some((criterion) => isOwned(criterion.slice(0, criterion.indexOf('/')), criterion.slice(criterion.indexOf('/') + 1)))),
  };
}
