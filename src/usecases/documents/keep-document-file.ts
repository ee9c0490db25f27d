import type { OfficialDocument } from '#domain/directives/document.ts';
import type { IncomingFile } from '#domain/evidence/evidence.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { deed, question } from '#usecases/use-case.ts';
import { found, handOf, lineOf } from './draft-document.ts';
import { findDocument, mayAs } from './find-document.ts';

export interface KeepDocumentFile {
  readonly id: number;
  /** The file's own name. */
  readonly name: string;
}

/** May the person give a document the file of what was signed? Asked before a file is so much as opened. */
export async function mayKeepFile(office: Office, actor: Actor, { id }: KeepDocumentFile): Promise<Outcome<null>> {
  const document = await findDocument(office, actor, id);
  if (!document.ok) return document;
  const { state, files, sign } = document.value.document;
  if (state === 'draft') return refuse('not-issued', { id: String(id) });
  if (files.signed !== null) return refuse('file-kept-already', { sign: sign ?? String(id) });
  const may = await (state === 'received' ? asReceiver : asIssuer)(office, actor, id);
  return may.ok && !document.value.may.keepFile ? refuse('not-your-body', { body: document.value.document.issuerName }) : may;
}

const asIssuer = question<number, null>('issue-document', { reach: anywhere, answer: async () => done(null) });
const asReceiver = question<number, null>('receive-document', { reach: anywhere, answer: async () => done(null) });

/** Gives an issued or received document the file of what was signed, once; what the house printed of it stays beside it. The bytes are on disk before the transaction that names them; should that fail, they are harmless. */
export async function keepDocumentFile(office: Office, actor: Actor, input: KeepDocumentFile, incoming: IncomingFile): Promise<Outcome<OfficialDocument>> {
  const may = await mayKeepFile(office, actor, input);
  if (!may.ok) return may;
  const { accepts } = office.law.programme.series.file;
  if (!accepts.includes(incoming.file.type)) return refuse('no-document-file', { name: input.name, found: incoming.file.type, accepted: accepts.join(', ') });
  await office.store.files.keep(incoming.file.sha, incoming.bytes, incoming.thumbnail);
  const document = await office.store.reading(({ documents }) => documents.find(input.id));
  return (document?.state === 'received' ? recordAsReceiver : recordAsIssuer)(office, actor, { ...input, incoming });
}

interface Record extends KeepDocumentFile {
  readonly incoming: IncomingFile;
}

const recordAsIssuer = recording('issue-document');
const recordAsReceiver = recording('receive-document');

function recording(name: Deed) {
  return deed<Record, OfficialDocument>(name, {
    reach: anywhere,
    act: async (desk, { id, name: fileName, incoming: { file } }) => {
      const { documents, evidence } = desk.shelves;
      const before = await documents.find(id);
      if (!before || before.state === 'draft') return refuse('not-issued', { id: String(id) });
      const keepers = before.state === 'received' ? (await documents.trail(id)).arrivals.map(({ body }) => body) : before.issuer === null ? [] : [before.issuer];
      if (!keepers.some((body) => mayAs(desk, desk.actor, name, body))) return refuse('not-your-body', { body: before.issuerName });
      if (before.files.signed !== null) return refuse('file-kept-already', { sign: before.sign ?? String(id) });
      if (!(await evidence.findFile(file.sha))) await evidence.addFile(file, []);
      await documents.keepFile(id, { kind: 'signed', sha: file.sha, name: fileName.normalize('NFC').replace(/^.*[\\/]/u, '') }, handOf(desk));
      return found(desk, id);
    },
    record: ({ incoming }, document) => lineOf(document, { sha256: incoming.file.sha }),
  });
}

/** Which body's paper it is, is asked of the paper itself. */
function anywhere() {
  return done({ units: [] });
}
