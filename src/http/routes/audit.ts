import Type from 'typebox';
import { listAudit } from '#usecases/audit/list-audit.ts';
import { verify } from '#usecases/audit/verify.ts';
import { answer } from '#http/answer.ts';
import { answers, query, type Api, type Doors } from '#http/api.ts';
import { auditAnswer, verifyAnswer } from '#http/schemas/audit.ts';

const pageLength = 100;

export function auditRoutes(app: Api, { office }: Doors): void {
  const tags = ['audit'];

  app.get('/audit', {
    schema: { summary: 'The audit log, newest first', tags, querystring: query({ before: Type.Optional(Type.Integer({ minimum: 1 })) }), response: answers(auditAnswer) },
  }, async (request, reply) => {
    const { before } = request.query;
    const listed = await listAudit(office, request.signedIn.actor, { limit: pageLength, ...(before === undefined ? {} : { before }) });
    return answer(request, reply, listed, (entries) => ({ entries: entries.map((entry) => ({ ...entry, details: { ...entry.details } })) }));
  });

  app.get('/verify', {
    schema: { summary: 'Checks the chain of the audit log, and the board in memory against the store', tags, querystring: query({}), response: answers(verifyAnswer) },
  }, async (request, reply) => {
    const verified = await verify(office, request.signedIn.actor, {});
    return answer(request, reply, verified, ({ audit, board, files }) => ({ audit: { ...audit }, board: { equal: board.equal, differences: [...board.differences] }, files: { kept: files.kept, broken: [...files.broken] } }));
  });
}
