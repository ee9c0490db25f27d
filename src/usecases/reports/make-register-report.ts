import { bodiesOf } from '#domain/bodies/find-body.ts';
import type { Body } from '#domain/bodies/body.ts';
import { yearOf, type CalendarDate } from '#domain/calendar.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { registerReport, type RegisterLine } from '#domain/reports/registers.ts';
import type { DocumentsShelf } from '#store/programme-shelves.ts';
import { partOf } from '#usecases/part-of.ts';
import type { About, Made, Making } from './made.ts';

/** The registers of one unit's bodies, of the year of a day and up to it. They are the unit's own: who sees only a part below it is given none. */
export async function makeRegisterReport({ office, shelves, actor, deed }: Making, { kind, form, area, asOf }: About): Promise<Outcome<Made>> {
  if (!form) return refuse('unknown-report', { found: kind, known: [...office.law.forms.keys()].join(', ') });
  if (partOf(office, actor, deed, area).isPart) return refuse('not-yours', { deed, place: area.name });
  const registers = [];
  for (const body of bodiesOf(office.law.programme.bodies, area, asOf)) {
    const lines = kind === 'register-in' ? await came(shelves.documents, body, asOf) : await went(shelves.documents, body, asOf);
    if (lines.length > 0) registers.push({ body: body.name, lines });
  }
  return done({ report: registerReport({ form, area, part: null, asOf, set: '' }, registers, documentTypes(office.law.programme.papers)) });
}

/** In the order in which they were issued. */
async function went(documents: DocumentsShelf, { id }: Body, asOf: CalendarDate): Promise<RegisterLine[]> {
  const year = yearOf(asOf);
  const written = (await documents.ofIssuers([id], { from: year, to: year })).filter(({ state, date: day }) => (state === 'issued' || state === 'recalled') && day !== null && day <= asOf);
  return written.toReversed().map((document) => ({ document, arrival: null }));
}

/** What came to a body in the year of a day and up to it, in the order of arrival. */
export async function came(documents: DocumentsShelf, { id }: Pick<Body, 'id'>, asOf: CalendarDate): Promise<RegisterLine[]> {
  const year = yearOf(asOf);
  const arrivals = (await documents.arrivals([id], { from: year, to: year })).filter(({ on }) => on <= asOf);
  const papers = new Map((await documents.findAll(arrivals.map(({ document }) => document))).map((document) => [document.id, document]));
  return arrivals.flatMap(({ document, number, on }) => {
    const paper = papers.get(document);
    return paper ? [{ document: paper, arrival: { number, on } }] : [];
  });
}
