import type { TaskLine } from '#http/schemas/people.ts';
import type { PlaceLine } from '#http/schemas/places.ts';
import { isCited, noBasis, type Basis } from '#web/parts/basis-fields.tsx';

export type TaskKind = TaskLine['kind'];

/** A task while it is being written down. */
export interface TaskDraft {
  readonly kind: TaskKind;
  readonly role: string;
  /** The unit chosen; null is none yet, or the whole country where the role is held only there. */
  readonly area: PlaceLine | null;
  readonly isCountry: boolean;
  readonly areaAsOf: string;
  readonly department: string;
  readonly criteria: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly basis: Basis;
}

export function newTask(areaAsOf: string): TaskDraft {
  return { kind: 'office', role: '', area: null, isCountry: false, areaAsOf, department: '', criteria: [], from: '', to: '', basis: noBasis };
}

export function isWhole({ kind, role, area, isCountry, criteria, basis }: TaskDraft): boolean {
  return role !== '' && (area !== null || isCountry) && (kind !== 'criterion-ownership' || criteria.length > 0) && isCited(basis);
}

/** As the server asks for it. Days are sent as typed; the server reads them. */
export function bodyOf({ kind, role, area, isCountry, areaAsOf, department, criteria, from, to, basis }: TaskDraft) {
  return {
    kind,
    role,
    area: isCountry ? null : (area?.code ?? null),
    areaAsOf,
    criteria: criteria.length === 0 ? null : criteria,
    department: department === '' ? null : department,
    to: to.trim() === '' ? null : to.trim(),
    basis,
    ...(from.trim() === '' ? {} : { from: from.trim() }),
  };
}
