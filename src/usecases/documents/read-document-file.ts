import type { KeptFile } from '#domain/evidence/evidence.ts';
import type { DocumentFileKind } from '#domain/directives/document.ts';
import { done, refuse } from '#domain/outcome.ts';
import { question } from '#usecases/use-case.ts';
import { maySee } from './see-document.ts';

export interface FoundDocumentFile {
  readonly file: KeptFile;
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ReadDocumentFile {
  readonly id: number;
  readonly kind: DocumentFileKind;
}

/** One of the files of a document, for those who may see the document. */
export const readDocumentFile = question<ReadDocumentFile, FoundDocumentFile>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, { id, kind }) => {
    const { document, trail, kept, file } = await office.store.reading(async ({ documents, evidence }) => {
      const document = await documents.find(id);
      const trail = await documents.trail(id);
      const kept = trail.files.find((one) => one.kind === kind);
      return { document, trail, kept, file: kept && (await evidence.findFile(kept.sha)) };
    });
    if (!document || !kept || !file || !maySee(office, actor, document, trail.arrivals.map(({ body }) => body))) return refuse('unknown-document', { id: String(id) });
    const bytes = await office.store.files.read(file.sha);
    return bytes ? done({ file, name: kept.name, bytes }) : refuse('not-found', { what: kept.name });
  },
});
