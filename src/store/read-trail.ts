import type { Kysely } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { DocumentFileKind } from '#domain/directives/document.ts';
import type { DocumentTrail, Hand } from './programme-shelves.ts';
import { toCitation, toRecipient } from './read-documents.ts';
import type { Schema } from './schema.ts';

/** Everything that was done to one document: each draft of it, its issue, where it arrived, its file, its recall. */
export async function readTrail(db: Kysely<Schema>, id: number): Promise<DocumentTrail> {
  const versions = await db.selectFrom('document_versions').selectAll().where('document', '=', id).orderBy('version').execute();
  const recipients = Map.groupBy(await db.selectFrom('document_recipients').selectAll().where('document', '=', id).orderBy('place').execute(), ({ version }) => version);
  const citations = Map.groupBy(await db.selectFrom('document_citations').selectAll().where('document', '=', id).orderBy('place').execute(), ({ version }) => version);
  const paper = await db.selectFrom('document_papers').selectAll().where('document', '=', id).executeTakeFirst();
  const files = await db.selectFrom('document_files').selectAll().where('document', '=', id).orderBy('kind').execute();
  const recall = await db.selectFrom('document_recalls').selectAll().where('document', '=', id).executeTakeFirst();
  const arrivals = await db.selectFrom('document_arrivals').selectAll().where('document', '=', id).orderBy('arrived').orderBy('receiver').execute();
  return {
    versions: versions.map(({ version, type, issuer, issuer_name: issuerName, subject, signer, answers, ...row }) => ({
      type, issuerName, subject, signer, answers, issuer: issuer as BodyId | null, ...handOf(row),
      recipients: (recipients.get(version) ?? []).map(toRecipient), cites: (citations.get(version) ?? []).map(toCitation),
    })),
    issued: paper?.came === 'issued' ? handOf(paper) : null,
    arrivals: arrivals.map(({ receiver, number, arrived, ...row }) => ({ body: receiver as BodyId, number, on: date(arrived), ...handOf(row) })),
    files: files.map(({ kind, file: sha, name, ...row }) => ({ kind: kind as DocumentFileKind, sha, name, ...handOf(row) })),
    recall: recall ? { reason: recall.reason, ...handOf(recall) } : null,
  };
}

function handOf({ person, behalf, at }: Hand): Hand {
  return { person, behalf, at };
}
