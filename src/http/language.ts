import type { Language } from '#words/language.ts';

/** As much of a request as tells the language of its answer. */
export interface Asking {
  readonly query: unknown;
  readonly headers: { readonly 'accept-language'?: string | undefined };
}

/** `?lang=` decides, then the browser's first language; Vietnamese unless English is asked for. */
export function languageOf({ query, headers }: Asking): Language {
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : headers['accept-language'];
  return typeof asked === 'string' && /^\s*en\b/i.test(asked) ? 'en' : 'vi';
}
