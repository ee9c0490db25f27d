/** The head of the OpenAPI document; the routes add themselves. */
export const openapi = {
  openapi: '3.1.0',
  info: {
    title: 'Đạt Chuẩn',
    version: '1',
    description: 'Standings, readings, imports and papers of the national programme for new-style rural development. Every refusal has the same shape and carries a sentence in Vietnamese or English.',
  },
  servers: [{ url: '/' }],
  components: { securitySchemes: { session: { type: 'apiKey' as const, in: 'cookie' as const, name: 'ntm_session' } } },
  security: [{ session: [] }],
};
