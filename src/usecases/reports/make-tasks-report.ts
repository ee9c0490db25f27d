import { printDate, type CalendarDate } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Duty } from '#domain/directives/duty.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { tasksReport, type PrintedDuty } from '#domain/reports/tasks.ts';
import { maySeeDuty } from '#usecases/duties/duty-sides.ts';
import { dutiesWithin } from '#usecases/duties/list-duties.ts';
import { soonestFirst, viewedOn, type ViewedDuty } from '#usecases/duties/viewed-duty.ts';
import { partOf } from '#usecases/part-of.ts';
import type { About, Made, Making } from './made.ts';

/** The table of duties of an area as they stood on a day; with a set, only those that serve one of its criteria. */
export async function makeTasksReport({ office, shelves, actor, deed }: Making, { kind, form, area, set, asOf }: About): Promise<Outcome<Made>> {
  if (!form) return refuse('unknown-report', { found: kind, known: [...office.law.forms.keys()].join(', ') });
  const part = partOf(office, actor, deed, area);
  const duties = (await shelves.duties.of(dutiesWithin(office, part.tops)))
    .flatMap((duty) => asTold(duty, asOf))
    .filter((duty) => (set === null || duty.criteria.some((criterion) => criterion.startsWith(`${set.id}/`))) && maySeeDuty(office, actor, duty))
    .map((duty) => viewedOn(office, duty, asOf))
    .toSorted(soonestFirst);
  const sources = new Set(duties.flatMap(({ duty }) => duty.sources.map(({ document }) => document)));
  const papers = new Map((await shelves.documents.findAll([...sources])).map((document) => [document.id, document]));
  const about = { form, area, part: part.isPart ? part.tops : null, asOf, set: set?.id ?? '' };
  return done({ report: tasksReport(about, duties.map((viewed) => printed(viewed, papers))) });
}

/** A duty as it was told up to a day; one given later was not there. */
export function asTold(duty: Duty, asOf: CalendarDate): readonly Duty[] {
  const events = duty.events.filter(({ on }) => on <= asOf);
  const sources = duty.sources.filter(({ document }) => events.some((event) => event.document === document));
  return events.length === 0 ? [] : [{ ...duty, events, sources }];
}

/** As a table has it; the papers are those it was laid by. */
export function printed({ duty, standing, lateness, lead, supporting, unit }: ViewedDuty, papers: ReadonlyMap<number, OfficialDocument>): PrintedDuty {
  const { id, content, criteria, events } = duty;
  return {
    id, content, criteria, lateness, lead: lead.name, supporting: supporting.map(({ name }) => name), deadline: standing.deadline, state: standing.state, percent: standing.percent,
    newest: events.findLast(({ kind }) => kind !== 'cited'), unit: unit?.code ?? null, isAsked: standing.asked !== null,
    sources: duty.sources.map(({ document, place }) => [signOf(papers.get(document)), place].filter((text) => text !== '').join(', ')),
  };
}

/** `316/TB-STNMT ngày 30/11/2023`; a draft has no sign yet and is named by what it is about. */
function signOf(paper: OfficialDocument | undefined): string {
  if (!paper) return '';
  return paper.sign === null ? paper.subject : paper.date === null ? paper.sign : `${paper.sign} ngày ${printDate(paper.date)}`;
}
