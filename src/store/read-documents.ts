import type { Kysely } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { Citation, CitationRole, DocumentHead, DocumentState, OfficialDocument, Recipient } from '#domain/directives/document.ts';
import type { Schema } from './schema.ts';

/** Documents as their newest version and what became of them say, in the order of their numbers; at most some hundreds in one question. */
export async function readDocuments(db: Kysely<Schema>, ids: readonly number[]): Promise<OfficialDocument[]> {
  if (ids.length === 0) return [];
  const rows = await newestVersions(db).where('document_versions.document', 'in', ids).orderBy('document_versions.document').execute();
  const recipients = Map.groupBy(await db.selectFrom('document_recipients').selectAll().where('document', 'in', ids).orderBy('place').execute(), keyOf);
  const citations = Map.groupBy(await db.selectFrom('document_citations').selectAll().where('document', 'in', ids).orderBy('place').execute(), keyOf);
  return rows.map((row) => ({
    ...toHead(row),
    recipients: (recipients.get(keyOf(row)) ?? []).map(toRecipient),
    cites: (citations.get(keyOf(row)) ?? []).map(toCitation),
  }));
}

/** The same without whom they go to and what they cite: for lists, which may be of tens of thousands. */
export async function readHeads(db: Kysely<Schema>, ids: readonly number[]): Promise<DocumentHead[]> {
  if (ids.length === 0) return [];
  return (await newestVersions(db).where('document_versions.document', 'in', ids).orderBy('document_versions.document').execute()).map(toHead);
}

type Row = Awaited<ReturnType<ReturnType<typeof newestVersions>['execute']>>[number];

function toHead({ document: id, type, issuer, issuer_name: issuerName, subject, signer, answers, ...row }: Row): DocumentHead {
  return {
    id, type, issuerName, subject, signer, answers,
    state: stateOf(row),
    issuer: issuer as BodyId | null,
    sign: row.sign,
    date: row.dated === null ? null : date(row.dated),
    files: { printed: row.printed, signed: row.signed },
  };
}

function newestVersions(db: Kysely<Schema>) {
  return db.selectFrom('document_versions')
    .leftJoin('document_papers', 'document_papers.document', 'document_versions.document')
    .leftJoin('document_recalls', 'document_recalls.document', 'document_versions.document')
    .leftJoin('document_files as printed', (join) => join.onRef('printed.document', '=', 'document_versions.document').on('printed.kind', '=', 'printed'))
    .leftJoin('document_files as signed', (join) => join.onRef('signed.document', '=', 'document_versions.document').on('signed.kind', '=', 'signed'))
    .selectAll('document_versions')
    .select(['document_papers.came', 'document_papers.sign', 'document_papers.dated', 'printed.file as printed', 'signed.file as signed', 'document_recalls.reason as recalled'])
    .where(({ eb, selectFrom }) => eb('document_versions.version', '=', selectFrom('document_versions as other').select(({ fn }) => fn.max('other.version').as('newest')).whereRef('other.document', '=', 'document_versions.document')));
}

function stateOf({ came, recalled }: { came: string | null; recalled: string | null }): DocumentState {
  if (recalled !== null) return 'recalled';
  return came === null ? 'draft' : (came as 'issued' | 'received');
}

function keyOf({ document, version }: { document: number; version: number }): string {
  return `${document}/${version}`;
}

export function toRecipient({ body, name, purpose }: { body: string | null; name: string; purpose: string }): Recipient {
  return { body: body as BodyId | null, name, purpose };
}

export function toCitation({ cited, text, role }: { cited: number | null; text: string; role: string }): Citation {
  return { document: cited, text, role: role as CitationRole };
}
