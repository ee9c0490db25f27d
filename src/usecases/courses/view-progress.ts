import { figuresInForce } from '#domain/assessment/figures-in-force.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Stage } from '#domain/criteria/workflow.ts';
import { done } from '#domain/outcome.ts';
import { unitsOf } from '#domain/people/visible-units.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { areaOfView, findView, type View } from '#usecases/view.ts';

/** How many units stand where with one criterion; the counts add up to the units. An open criterion is empty until a figure is entered. */
export interface ProgressCell extends Readonly<Record<'empty' | 'entered' | Exclude<Stage, 'open'>, number>> {
  /** The longest wait among those submitted and not yet settled. */
  readonly oldest: string | null;
}

export interface Progress {
  readonly unit: Unit;
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
  /** The areas that were counted where not all of the unit is the person's; null is the whole. */
  readonly part: readonly NamedUnit[] | null;
  /** One row for each unit one level down that has any the set is for; cells in the order of the set's criteria. */
  readonly rows: readonly { readonly unit: Unit; readonly units: number; readonly cells: readonly ProgressCell[] }[];
  readonly total: readonly ProgressCell[];
}

/** Who is how far: districts (or communes) × criteria, for those who wait and those who urge. */
export const viewProgress = question<View, Progress>('view', {
  reach: areaOfView,
  answer: async (office, actor, view) => {
    const found = findView(office, view);
    if (!found.ok) return found;
    const { unit, set, asOf } = found.value;
    const part = partOf(office, actor, 'view', unit);
    const counted = unitsOf(part, unit, asOf, office.places).filter(({ level }) => level === set.level);
    const below = unit.level === set.level ? [unit] : office.places.children(unit.id, asOf);
    const rows = below.flatMap((child) => {
      const units = counted.filter((one) => office.places.isWithin(one, child.id));
      return units.length === 0 ? [] : [{ unit: child, units: units.length, cells: sumOf(set, units.map((one) => cellsOf(office, set, one, asOf))) }];
    });
    return done({ unit, set, asOf, part: namedPart(part), rows, total: sumOf(set, rows.map(({ cells }) => cells)) });
  },
});

const none: ProgressCell = { empty: 0, entered: 0, submitted: 0, verified: 0, confirmed: 0, settled: 0, oldest: null };

function cellsOf({ board, courses }: Office, set: CriteriaSet, unit: Unit, asOf: CalendarDate): readonly ProgressCell[] {
  const figures = figuresInForce(board.log(set.id, unit.id), set, asOf);
  return set.criteria.map(({ no }) => {
    const { stage, last } = courses.course(set.id, unit.id, no, asOf);
    if (stage === 'open') return { ...none, [(figures.get(no)?.count ?? 0) > 0 ? 'entered' : 'empty']: 1 };
    return { ...none, [stage]: 1, oldest: stage === 'settled' ? null : (last?.at ?? null) };
  });
}

function sumOf(set: CriteriaSet, parts: readonly (readonly ProgressCell[])[]): readonly ProgressCell[] {
  return set.criteria.map((_, index) => parts.reduce((sum, cells) => plus(sum, cells[index] ?? none), none));
}

function plus(a: ProgressCell, b: ProgressCell): ProgressCell {
  return {
    empty: a.empty + b.empty,
    entered: a.entered + b.entered,
    submitted: a.submitted + b.submitted,
    verified: a.verified + b.verified,
    confirmed: a.confirmed + b.confirmed,
    settled: a.settled + b.settled,
    oldest: earlier(a.oldest, b.oldest),
  };
}

/** The earlier of two instants, of those there are. */
export function earlier(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
