import Type from 'typebox';
import { readDate } from '#domain/calendar.ts';
import { writeMade } from '#documents/write/write-made.ts';
import { formats, type Format } from '#documents/write/write-report.ts';
import { makeReport } from '#usecases/reports/make-report.ts';
import { printableKinds } from '#usecases/reports/makers.ts';
import { printReport } from '#usecases/reports/print-report.ts';
import { refuseWith } from '#http/answer.ts';
import { fileAnswers, query, type Api, type Doors } from '#http/api.ts';
import { attach } from '#http/attachment.ts';
import { viewQuery } from '#http/schemas/view.ts';

const types: Readonly<Record<Format, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  json: 'application/json; charset=utf-8',
};

export function reportRoutes(app: Api, { office }: Doors): void {
  app.get('/reports/:kind', {
    schema: {
      summary: `A paper about an area: ${printableKinds.join(', ')}; one taken as a file is recorded as printed`,
      tags: ['reports'],
      params: Type.Object({ kind: Type.String({ maxLength: 40 }) }),
      querystring: query({ ...viewQuery, set: Type.Optional(viewQuery.set), campaign: Type.Optional(Type.Integer({ minimum: 1, description: 'Only for bieu-01 to bieu-04: the units of a campaign, as they stood at its review' })), format: Type.Union(formats.map((format) => Type.Literal(format))) }),
      response: fileAnswers('The paper', Object.values(types)),
    },
  }, async (request, reply) => {
    const { kind } = request.params;
    const { format, unit, asOf } = request.query;
    const day = readDate(asOf);
    const report = await (format === 'json' ? makeReport : printReport)(office, request.signedIn.actor, { ...request.query, set: request.query.set ?? null, kind });
    if (!report.ok) return refuseWith(request, reply, report.refusals);
    const written = await writeMade(report.value, format, office.law.programme.papers);
    if (!written.ok) return refuseWith(request, reply, written.refusals);
    if (format === 'json') return reply.type(types.json).send(Buffer.from(written.value));
    return attach(reply, `${kind}-${unit}-${day.ok ? day.value : ''}.${format}`, types[format], written.value);
  });
}
