import { bodiesOf } from '#domain/bodies/find-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { followUpReport, type FollowedPaper } from '#domain/reports/follow-up.ts';
import { viewedOn } from '#usecases/duties/viewed-duty.ts';
import { partOf } from '#usecases/part-of.ts';
import type { About, Made, Making } from './made.ts';
import { came } from './make-register-report.ts';
import { asTold, printed } from './make-tasks-report.ts';

/** How one unit's bodies deal with what came to them in the year of a day and up to it. Like the registers it is the unit's own. */
export async function makeFollowUpReport({ office, shelves, actor, deed }: Making, { kind, form, area, asOf }: About): Promise<Outcome<Made>> {
  if (!form) return refuse('unknown-report', { found: kind, known: [...office.law.forms.keys()].join(', ') });
  if (partOf(office, actor, deed, area).isPart) return refuse('not-yours', { deed, place: area.name });
  const registers = [];
  for (const body of bodiesOf(office.law.programme.bodies, area, asOf)) {
    const lines = await followed({ office, shelves }, body, asOf);
    if (lines.length > 0) registers.push({ body: body.name, lines });
  }
  return done({ report: followUpReport({ form, area, part: null, asOf, set: '' }, registers, documentTypes(office.law.programme.papers)) });
}

/** Papers that oblige the body to something, or that it answered; what was said and sent later than the day is not told yet. */
async function followed({ office, shelves }: Pick<Making, 'office' | 'shelves'>, { id }: Body, asOf: CalendarDate): Promise<FollowedPaper[]> {
  const arrived = await came(shelves.documents, { id }, asOf);
  if (arrived.length === 0) return [];
  const papers = new Map(arrived.map(({ document }) => [document.id, document]));
  const duties = (await shelves.duties.of({ leads: [id] })).flatMap((duty) => asTold(duty, asOf)).map((duty) => viewedOn(office, duty, asOf));
  // A paper of last year may have been answered before it was registered here.
  const from = Math.min(...arrived.map(({ document }) => yearOf(document.date ?? asOf)));
  const sent = (await shelves.documents.headsOfIssuers([id], { from, to: yearOf(asOf) })).filter(({ state, date }) => state === 'issued' && date !== null && date <= asOf);
  return arrived.flatMap((line) => {
    const answers = sent.flatMap(({ answers: to, sign }) => (to === line.document.id && sign !== null ? [sign] : []));
    const laid = duties.filter(({ duty }) => duty.sources.some((source) => source.document === line.document.id));
    return laid.length + answers.length === 0 ? [] : [{ ...line, answers, duties: laid.map((viewed) => printed(viewed, papers)) }];
  });
}
