import type { CriterionAt } from '#domain/assessment/opinion.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Criterion, CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { findView, type View } from '#usecases/view.ts';

/** One criterion of one unit on a day, as typed. */
export interface TypedCell extends View {
  readonly criterion: number;
}

export interface FoundCell {
  readonly unit: Unit;
  readonly set: CriteriaSet;
  readonly criterion: Criterion;
  readonly asOf: CalendarDate;
}

/** Finds unit, set, day and criterion, or says which of them is not there. */
export function findCell(office: Pick<Office, 'places' | 'law'>, cell: TypedCell): Outcome<FoundCell> {
  const view = findView(office, cell);
  if (!view.ok) return view;
  const { unit, set } = view.value;
  if (unit.level !== set.level) return refuse('wrong-unit-level', { name: unit.name, level: unit.level, expected: set.level });
  const criterion = set.criteria.find(({ no }) => no === cell.criterion);
  return criterion ? done({ ...view.value, criterion }) : refuse('unknown-item', { found: String(cell.criterion), set: set.id });
}

export function criterionAt({ unit, set, criterion, asOf }: FoundCell): CriterionAt {
  return { unit: unit.id, set: set.id, criterion: criterion.no, asOf };
}

/** How a refusal names a cell: `06328 Long Đống/2`. */
export function cellName({ unit, criterion }: FoundCell): string {
  return `${unit.code} ${unit.name}/${criterion.no}`;
}
