import type { CitationRole } from '#domain/directives/document.ts';
import { readCitations } from '#domain/directives/read-citation.ts';
import type { Refusal } from '#domain/outcome.ts';
import type { DocumentAnswer, DocumentChoicesAnswer } from '#http/schemas/documents.ts';

export interface TypedCitation {
  readonly document: number | null;
  readonly text: string;
  readonly role: CitationRole;
}

/** Lines as a person types them, one paper each. A line that was not touched keeps the document it means and its role. */
export function citationsOf(typed: string, role: CitationRole, before: DocumentAnswer['cites']): TypedCitation[] {
  return linesOf(typed).map((text) => {
    const known = before.find((citation) => citation.text === text);
    return known ? { document: known.document, text, role: known.role } : { document: null, text, role };
  });
}

/** What is odd in the papers a person names: a day that is none, a sign of no form, a type that is not that of the sign. */
export function doubtsIn(typed: string, { types }: Pick<DocumentChoicesAnswer, 'types'>): readonly Refusal[] {
  const names = new Map(types.map(({ code, name }) => [code, name]));
  return linesOf(typed).flatMap((line) => readCitations(line, names)).flatMap(({ doubts }) => doubts);
}

export interface TypedRecipient {
  readonly body: string | null;
  readonly name: string;
  readonly purpose: string;
}

/** `Hội Nông dân tỉnh (để phối hợp)` → name and purpose. */
export function recipientsOf(typed: string): TypedRecipient[] {
  return linesOf(typed).map((line) => {
    const [, name = line, purpose = ''] = /^(.*?)\s*\(([^()]*)\)$/u.exec(line) ?? [];
    return { body: null, name, purpose };
  });
}

function linesOf(typed: string): string[] {
  return typed.split('\n').map((line) => line.replace(/^[-–\s]+/u, '').replace(/[;.\s]+$/u, '')).filter((line) => line !== '');
}
