import swagger from '@fastify/swagger';
import { TypeBoxValidatorCompiler, type TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyBaseLogger, type FastifyError } from 'fastify';
import { refusal } from '#domain/outcome.ts';
import { refuseWith } from './answer.ts';
import type { Api, Doors } from './api.ts';
import { securityHeaders } from './csp.ts';
import { answerFault } from './faults.ts';
import { guard } from './guard.ts';
import { openapi } from './openapi.ts';
import { routes } from './routes.ts';
import { sendPage, webFiles } from './web-files.ts';

export interface ServerParts extends Doors {
  /** Where the built pages lie; null serves the API alone. */
  readonly webRoot: string | null;
  readonly log?: FastifyBaseLogger;
  /** A proxy in front says who asks, under which name and whether by https; believed only where there is one. */
  readonly behindProxy?: boolean;
}

/** The server: the API under /api/v1, the pages everywhere else. It does not listen yet. */
export async function buildServer({ office, signIn, webRoot, log, behindProxy }: ServerParts): Promise<Api> {
  const app: Api = fastify({ ...(log ? { loggerInstance: log } : {}), trustProxy: behindProxy === true, bodyLimit: 256 * 1024, requestTimeout: 120_000 })
    .withTypeProvider<TypeBoxTypeProvider>()
    .setValidatorCompiler(TypeBoxValidatorCompiler);
  app.decorateRequest('signedIn');
  app.setErrorHandler<FastifyError>((error, request, reply) => reply.send(answerFault(error, request, reply)));
  app.addHook('onRequest', async (_request, reply) => void reply.headers(securityHeaders));
  await app.register(swagger, { openapi });
  await app.register(async (api) => routes(api.withTypeProvider<TypeBoxTypeProvider>().addHook('onRequest', guard(signIn, office)), { office, signIn }), { prefix: '/api/v1' });
  if (webRoot !== null) await webFiles(app, webRoot);
  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/') && webRoot !== null;
    const page = isPage ? await sendPage(reply, webRoot) : null;
    return page === null ? refuseWith(request, reply, [refusal('not-found', { what: request.url.split('?')[0] ?? '' })]) : reply.code(200).send(page);
  });
  return app;
}
