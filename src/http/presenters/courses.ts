import { isOlder } from '#domain/assessment/lifecycle.ts';
import type { Opinion } from '#domain/assessment/opinion.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Corrected } from '#usecases/courses/correct-reading.ts';
import type { Moved } from '#usecases/courses/move-criteria.ts';
import type { CourseHistory } from '#usecases/courses/view-course-history.ts';
import type { CriterionCourse, UnitCourses } from '#usecases/courses/view-courses.ts';
import { earlier, type Progress } from '#usecases/courses/view-progress.ts';
import type { Waiting, WaitingGroup } from '#usecases/courses/view-waiting.ts';
import type { Language } from '#words/language.ts';
import type { CorrectedAnswer, CourseAnswer, CourseHistoryAnswer, CoursesAnswer, MovesAnswer, OpinionAnswer, ProgressAnswer, WaitingAnswer } from '#http/schemas/courses.ts';
import { presentReading } from './reading.ts';

/** What is looked up while answers about courses are written. */
interface Pen {
  readonly law: Law;
  readonly language: Language;
}

interface Signed extends Pen {
  /** Login → name. */
  readonly names: ReadonlyMap<string, string>;
}

export function presentCourses({ unit, set, asOf, courses, names }: UnitCourses, pen: Pen): CoursesAnswer {
  return { unit: place(unit), set: set.id, asOf, courses: courses.map((course) => presentCourse(course, { ...pen, names })) };
}

function presentCourse({ criterion: { no, vi, en, owner }, computed, figures, course, moves }: CriterionCourse, pen: Signed): CourseAnswer {
  const { stage, opinions, returned, last } = course;
  const shown = (opinion: Opinion | null | undefined) => (opinion ? presentOpinion(opinion, isOlder(opinion, figures.newest), pen) : null);
  return {
    criterion: no, vi, en, owner: departmentName(owner, pen), computed, readings: figures.count, stage, since: last?.at ?? null,
    opinions: { self: shown(opinions.self), area: shown(opinions.area), department: shown(opinions.department), council: shown(opinions.council) },
    returned: shown(returned),
    last: shown(last),
    moves: moves.map(({ move, axis, verdict, reason }) => ({ move, axis, verdict, reason })),
  };
}

export function presentCourseHistory({ opinions, names }: CourseHistory, pen: Pen): CourseHistoryAnswer {
  return { opinions: opinions.map((opinion) => presentOpinion(opinion, opinion.older, { ...pen, names })) };
}

function presentOpinion({ seq, asOf, move, axis, verdict, reason, person, behalf, role, at }: Opinion, older: boolean, { law, language, names }: Signed): OpinionAnswer {
  return { seq, asOf, move, axis, verdict, reason, person, name: names.get(person) ?? person, behalf, role: law.roles.get(role)?.[language] ?? role, at, older };
}

export function presentMoved(moved: readonly Moved[]): MovesAnswer {
  const stages = Map.groupBy(moved, ({ stage }) => stage);
  return { moved: moved.length, stages: Object.fromEntries([...stages].map(([stage, there]) => [stage, there.length])) };
}

export function presentCorrected({ reading, reopened, reports }: Corrected, places: Gazetteer): CorrectedAnswer {
  return {
    reading: presentReading(reading),
    reopened: reopened.map(({ criterion, asOf }) => ({ criterion, asOf })),
    reports: reports.flatMap(({ kind, unit, set, asOf, format, person, at }) => {
      const found = places.find(unit);
      return found ? [{ kind, unit: place(found), set, asOf, format, person, at }] : [];
    }),
  };
}

export function presentWaiting({ mine, others }: Waiting, { law, language }: Pen, rolesWith: (group: WaitingGroup) => readonly string[]): WaitingAnswer {
  return {
    mine: mine.map((group) => ({ kind: group.kind, axis: group.axis, ...tallies(group) })),
    others: others.map((group) => ({ with: group.axis, roles: rolesWith(group).map((role) => law.roles.get(role)?.[language] ?? role), ...tallies(group) })),
  };
}

/** A group counted by unit and by criterion. */
function tallies({ set, asOf, cells }: WaitingGroup) {
  const byUnit = [...Map.groupBy(cells, ({ unit }) => unit)].map(([unit, held]) => ({ unit: unit.code, name: unit.name, ...counted(held) }));
  const criteria = Map.groupBy(cells, ({ criterion }) => criterion);
  const byCriterion = set.criteria.flatMap(({ no, vi, en }) => {
    const held = criteria.get(no);
    return held ? [{ criterion: no, vi, en, ...counted(held) }] : [];
  });
  return { set: set.id, asOf, ...counted(cells), byUnit, byCriterion, cells: cells.map(({ unit, criterion, since, reason }) => ({ unit: unit.code, criterion, since, reason })) };
}

function counted(cells: WaitingGroup['cells']): { count: number; since: string | null } {
  return { count: cells.length, since: cells.reduce<string | null>((oldest, { since }) => earlier(oldest, since), null) };
}

export function presentProgress({ unit, set, asOf, part, rows, total }: Progress, pen: Pen): ProgressAnswer {
  return {
    unit: place(unit), set: set.id, asOf, part: part && [...part],
    criteria: set.criteria.map(({ no, vi, en, owner }) => ({ no, vi, en, owner: departmentName(owner, pen) })),
    rows: rows.map((row) => ({ unit: place(row.unit), units: row.units, cells: [...row.cells] })),
    total: [...total],
  };
}

function place({ code, name, kind }: Unit): { code: string; name: string; kind: string } {
  return { code, name, kind };
}

function departmentName(id: string, { law, language }: Pen): string {
  return law.departments.get(id)?.[language] ?? id;
}
