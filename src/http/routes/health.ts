import Type from 'typebox';
import { answers, query, type Api } from '#http/api.ts';

export function healthRoutes(app: Api): void {
  app.get('/health', {
    config: { open: true },
    schema: { summary: 'Whether the server answers', tags: ['server'], security: [], querystring: query({}), response: answers(Type.Object({ status: Type.Literal('ok') })) },
  }, async () => ({ status: 'ok' as const }));

  app.get('/openapi.json', {
    config: { open: true },
    schema: { summary: 'This description', tags: ['server'], security: [], querystring: query({}), response: answers(Type.Unknown({ description: 'OpenAPI 3.1' })) },
  }, async () => app.swagger());
}
