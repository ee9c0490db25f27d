import type { PushRules } from '#domain/criteria/push-rules.ts';
import type { FiguresOf } from './figures-of.ts';
import type { RegisteredUnit } from './judge-criteria.ts';
import type { LaggingCommune, ProgressLine } from './progress-board.ts';

/**
 * Registered for the year, an infrastructure criterion unmet, and works that have money reported as not started. Where nobody reported
 * the works it is told apart: it may lag. A criterion that is unknown is not unmet.
 */
export function findLagging(registered: readonly RegisteredUnit[], within: Pick<ProgressLine, 'unit' | 'name'>, figures: FiguresOf, rules: PushRules): LaggingCommune[] {
  return registered.flatMap(({ unit, set, now }) => {
    const built = rules.infrastructure.find((one) => one.set === set)?.criteria ?? [];
    const unmet = now.filter(({ no, standing }) => standing === 'unmet' && built.includes(no)).map(({ no }) => no);
    const [works, money] = [figures.find(unit.id, 'works-not-started'), figures.find(unit.id, 'allocated-not-started')];
    const notStarted = typeof works === 'object' ? works.value : null;
    if (unmet.length === 0 || notStarted === 0) return [];
    const { id, code, kind, name } = unit;
    return [{ unit: id, code, name: `${kind} ${name}`, within: within.unit, withinName: within.name, set, unmet, notStarted, allocatedNotStarted: typeof money === 'object' ? money.value : null }];
  });
}
