import Type from 'typebox';
import { formats, writeReport, type Format } from '#documents/write/write-report.ts';
import { makeReport } from '#usecases/reports/make-report.ts';
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
      summary: 'A paper about the units below one: distribution, criteria, bieu-01 or bieu-02; one taken as a file is recorded as printed',
      tags: ['reports'],
      params: Type.Object({ kind: Type.String({ maxLength: 40 }) }),
      querystring: query({ ...viewQuery, format: Type.Union(formats.map((format) => Type.Literal(format))) }),
      response: fileAnswers('The paper', Object.values(types)),
    },
  }, async (request, reply) => {
    const { kind } = request.params;
    const { format, unit } = request.query;
    const report = await (format === 'json' ? makeReport : printReport)(office, request.signedIn.actor, { ...request.query, kind });
    if (!report.ok) return refuseWith(request, reply, report.refusals);
    const written = await writeReport(report.value, format);
    if (!written.ok) return refuseWith(request, reply, written.refusals);
    if (format === 'json') return reply.type(types.json).send(Buffer.from(written.value));
    return attach(reply, `${kind}-${unit}-${report.value.asOf}.${format}`, types[format], written.value);
  });
}
