import type { FastifyError, FastifyReply, FastifyRequest, FastifySchemaValidationError } from 'fastify';
import { refusal, type Refusal } from '#domain/outcome.ts';
import { requestFaults } from '#words/request-faults.ts';
import { refuseWith } from './answer.ts';
import { languageOf } from './language.ts';
import type { RefusalAnswer } from './schemas/session.ts';

/** What went wrong before or outside a use case, in the one shape of a refusal; never a stack. */
export function answerFault(error: FastifyError, request: FastifyRequest, reply: FastifyReply): RefusalAnswer {
  const refusals = refusalsOf(error, request);
  if (refusals.some(({ code }) => code === 'broken')) request.log.error(error);
  return refuseWith(request, reply, refusals);
}

function refusalsOf(error: FastifyError, request: FastifyRequest): readonly Refusal[] {
  const words = requestFaults[languageOf(request)];
  if (error.validation) return [...faultPerField(error.validation)].map(([field, { keyword }]) => refusal('bad-request', { why: words.field(field, keyword) }, field));
  if (error.code === 'FST_ERR_CTP_BODY_TOO_LARGE') return [refusal('file-too-big', { size: words.moreThan(megabytes(bodyLimit)), limit: megabytes(bodyLimit) })];
  if (error.code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return [refusal('bad-request', { why: words.mediaType(request.headers['content-type'] ?? '') })];
  if (isBusy(error)) return [refusal('busy', {})];
  if (error.statusCode !== undefined && error.statusCode < 500) return [refusal('bad-request', { why: words.unreadable })];
  return [refusal('broken', { reference: request.id })];
}

/** The validator tells of each branch it tried and then of the whole; the whole comes last and is what a person needs. */
function faultPerField(faults: readonly FastifySchemaValidationError[]): ReadonlyMap<string, FastifySchemaValidationError> {
  return new Map(faults.map((fault) => [fieldOf(fault), fault]));
}

/** The largest file taken, and a little for what surrounds it. */
export const bodyLimit = 66 * 1024 * 1024;

function megabytes(bytes: number): string {
  return `${Math.floor(bytes / 1024 / 1024)} MB`;
}

function fieldOf({ instancePath, params, keyword }: FastifySchemaValidationError): string {
  const path = instancePath.replace(/^\//, '').replaceAll('/', '.');
  const names = keyword === 'required' ? params['requiredProperties'] : params['additionalProperties'];
  return path !== '' ? path : Array.isArray(names) ? names.join(', ') : '';
}

/** Another process holds the writers' lock longer than we wait (SQLite 5, PostgreSQL 55P03). */
function isBusy(error: Error): boolean {
  return ('errcode' in error && error.errcode === 5) || ('code' in error && error.code === '55P03');
}
