import type { PaperLaw } from '#domain/criteria/paper-law.ts';

/** The types of administrative document by their abbreviation, as law/papers.json tells them: `KH` → `kế hoạch`. Letters are CV, which no sign bears. */
export type DocumentTypes = ReadonlyMap<string, string>;

export const letterType = 'CV';

export function documentTypes(law: Pick<PaperLaw, 'types'> | null): DocumentTypes {
  return new Map((law?.types ?? []).map(({ code, name }) => [code, name]));
}
