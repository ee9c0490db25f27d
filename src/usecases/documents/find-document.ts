import { findBody, speaksFor } from '#domain/bodies/find-body.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { done, refuse } from '#domain/outcome.ts';
import type { Actor, Deed } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import type { DocumentTrail } from '#store/programme-shelves.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import { pageOfPaper, type PageOfPaper } from './page-of-paper.ts';
import { maySee } from './see-document.ts';

export interface FoundDocument {
  readonly document: OfficialDocument;
  readonly trail: DocumentTrail;
  /** What it answers, what answers it, what it cites and what cites it, as far as the reader may see them. */
  readonly thread: {
    readonly answers: OfficialDocument | null;
    readonly answeredBy: readonly OfficialDocument[];
    readonly cites: readonly OfficialDocument[];
    readonly citedBy: readonly OfficialDocument[];
  };
  readonly page: PageOfPaper | null;
  readonly may: { readonly redraft: boolean; readonly issue: boolean; readonly recall: boolean; readonly keepFile: boolean };
}

/** One document with its thread and everything that was done to it. For those who may not see it, it is not there. */
export const findDocument = question<number, FoundDocument>('view', {
  reach: () => done({ units: [] }),
  answer: async (office, actor, id) => {
    const read = await office.store.reading(async ({ documents, ...shelves }) => {
      const document = await documents.find(id);
      if (!document) return undefined;
      const trail = await documents.trail(id);
      const around = [...(await documents.findAll([document.answers, ...document.cites.map(({ document: cited }) => cited)].filter((other) => other !== null))), ...(await documents.citing(id))];
      const arrived = Map.groupBy(await documents.arrivalsOf(around.map((other) => other.id)), (arrival) => arrival.document);
      const seen = new Map(around.filter((other) => maySee(office, actor, other, (arrived.get(other.id) ?? []).map(({ body }) => body))).map((other) => [other.id, other]));
      return { document, trail, seen, page: await pageOfPaper(office, shelves, actor, document) };
    });
    if (!read || !maySee(office, actor, read.document, read.trail.arrivals.map(({ body }) => body))) return refuse('unknown-document', { id: String(id) });
    const { document, trail, seen, page } = read;
    const others = [...seen.values()];
    return done({
      document,
      trail,
      thread: {
        answers: (document.answers !== null && seen.get(document.answers)) || null,
        answeredBy: others.filter(({ answers }) => answers === id),
        cites: document.cites.flatMap(({ document: cited }) => (cited === null ? [] : (seen.get(cited) ?? []))),
        citedBy: others.filter(({ cites }) => cites.some((citation) => citation.document === id)),
      },
      page,
      may: mayDoWith(office, actor, document, trail),
    });
  },
});

function mayDoWith(office: Office, actor: Actor, { state, issuer, files }: OfficialDocument, trail: DocumentTrail): FoundDocument['may'] {
  const own = (deed: Deed) => issuer !== null && mayAs(office, actor, deed, issuer);
  const came = state === 'received' && trail.arrivals.some(({ body }) => mayAs(office, actor, 'receive-document', body));
  return {
    redraft: state === 'draft' && own('draft-document'),
    issue: state === 'draft' && own('issue-document'),
    recall: state === 'issued' && own('issue-document'),
    keepFile: files.signed === null && (came || (state === 'issued' && own('issue-document'))),
  };
}

/** Whether a person does a deed for a body today. */
export function mayAs({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, actor: Actor, deed: Deed, id: string): boolean {
  const body = findBody(law.programme.bodies, places, id);
  const today = clock.today();
  return body !== undefined && mayDo(actor, deed, { units: [body.unit] }, law.roles, places, today) && speaksFor(actor, body, law.roles, places, today);
}
