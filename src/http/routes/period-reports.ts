import Type from 'typebox';
import { writeMade } from '#documents/write/write-made.ts';
import { formats, type Format } from '#documents/write/write-report.ts';
import type { Paper } from '#domain/papers/paper.ts';
import { judgePeriodReport } from '#usecases/period-reports/judge-period-report.ts';
import { listPeriodReports } from '#usecases/period-reports/list-period-reports.ts';
import { printPeriodReport, viewPeriodPaper } from '#usecases/period-reports/print-period-report.ts';
import { viewPeriodReport } from '#usecases/period-reports/view-period-report.ts';
import { writePeriodReport } from '#usecases/period-reports/write-period-report.ts';
import type { FoundPeriod } from '#usecases/period-reports/find-period.ts';
import { answer, refuseWith } from '#http/answer.ts';
import { answers, fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { languageOf, type Asking } from '#http/language.ts';
import { presentCalendar, presentPeriodReport } from '#http/presenters/period-reports.ts';
import { calendarAnswer, doneAnswer, judgeBody, periodKey, periodReportAnswer, writeBody } from '#http/schemas/period-reports.ts';
import { unitCode } from '#http/schemas/view.ts';

const types: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

export function periodReportRoutes(app: Api, { office }: Doors): void {
  const tags = ['period-reports'];
  const pen = (request: Asking) => ({ law: office.law, language: languageOf(request) });
  const told = ({ unit, kind, period }: FoundPeriod) => ({ unit: unit.code, kind: kind.id, from: period.from });

  app.get('/period-reports', {
    schema: { summary: 'The calendar of one year: every period report an area and the units just below it owe, with where each stands', tags, querystring: query({ unit: unitCode, year: Type.Integer({ minimum: 2000, maximum: 2100 }) }), response: answers(calendarAnswer) },
  }, async (request, reply) => answer(request, reply, await listPeriodReports(office, request.signedIn.actor, request.query), (calendar) => presentCalendar(calendar, pen(request))));

  app.get('/period-reports/one', {
    schema: { summary: 'One period report: what it says, what was done to it, what may be done next', tags, querystring: query(periodKey), response: answers(periodReportAnswer) },
  }, async (request, reply) => answer(request, reply, await viewPeriodReport(office, request.signedIn.actor, request.query), (report) => presentPeriodReport(report, pen(request))));

  app.put('/period-reports/one', {
    schema: { summary: 'Save what the writer of a period report says, or send it with its figures as they stand', tags, querystring: query({}), body: writeBody, response: answers(doneAnswer) },
  }, async (request, reply) => answer(request, reply, await writePeriodReport(office, request.signedIn.actor, request.body), told));

  app.post('/period-reports/judge', {
    schema: { summary: 'Receive a period report, return it with a reason, or freeze it', tags, querystring: query({}), body: judgeBody, response: answers(doneAnswer) },
  }, async (request, reply) => answer(request, reply, await judgePeriodReport(office, request.signedIn.actor, request.body), told));

  app.get('/period-reports/paper', {
    schema: {
      summary: 'A period report as the official paper it is, without number and date yet; as a workbook, its tables. One taken as a file is recorded as printed', tags,
      querystring: query({ ...periodKey, format: Type.Union(formats.map((format) => Type.Literal(format))) }), response: fileAnswers('The paper', Object.values(types)),
    },
  }, async (request, reply) => {
    const { format, unit, kind, from } = request.query;
    const paper = await (format === 'json' ? viewPeriodPaper : printPeriodReport)(office, request.signedIn.actor, request.query);
    if (!paper.ok) return refuseWith(request, reply, paper.refusals);
    const written = await writeMade({ paper: format === 'xlsx' ? withTablesBehind(paper.value) : paper.value }, format, office.law.programme.papers);
    if (!written.ok) return refuseWith(request, reply, written.refusals);
    return format === 'json' ? reply.type(types.json).send(Buffer.from(written.value)) : attach(reply, `bao-cao-${unit}-${kind}-${from.replaceAll('/', '-')}.${format}`, types[format], written.value);
  });
}

/** A workbook is made of what stands behind a paper; the tables of a period report stand in it. */
function withTablesBehind(paper: Paper): Paper {
  return { ...paper, appendices: paper.blocks.flatMap((block) => (block.kind === 'table' ? [{ ...block.table, label: block.table.title }] : [])) };
}
