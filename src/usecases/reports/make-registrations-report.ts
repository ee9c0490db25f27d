import { yearOf } from '#domain/calendar.ts';
import { done, refuse } from '#domain/outcome.ts';
import { registrationsReport } from '#domain/reports/registrations.ts';
import { partOf } from '#usecases/part-of.ts';
import { linesOf } from '#usecases/plans/list-registrations.ts';
import type { Maker } from './made.ts';

/** Who registered for the year of the day: districts and communes (`registrations`), or villages (`villages`). */
export const makeRegistrationsReport: Maker = async ({ office, shelves, actor, deed }, { kind, form, area, set, asOf }) => {
  if (!form) return refuse('unknown-report', { found: kind, known: [...office.law.forms.keys()].join(', ') });
  const year = yearOf(asOf);
  const part = partOf(office, actor, deed, area);
  const lines = (await linesOf(office, shelves, actor, deed, area, asOf, year)).filter(({ unit, registration }) => (unit.level === 'village') === (kind === 'villages') && (set === null || registration.set === set.id));
  const departments = office.law.departments;
  const nameOf = (id: string) => {
    const department = departments.get(id);
    return department && asOf >= '2025-03-01' && department.successor2025 !== '' ? department.successor2025 : (department?.vi ?? id);
  };
  const printed = lines.map((line) => ({ ...line, leads: line.owners.map(nameOf), title: office.law.programme.titles.get(line.registration.kind)?.vi ?? line.registration.kind, given: line.title }));
  return done({ report: registrationsReport({ form, area, part: part.isPart ? part.tops : null, asOf, set: set?.id ?? '' }, printed, year) });
};
