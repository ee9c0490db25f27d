import { bodyByName } from '#domain/bodies/body-by-name.ts';
import type { Citation, OfficialDocument } from '#domain/directives/document.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { citationOf } from '#domain/directives/print-citation.ts';
import { readCitations, type ReadCitation } from '#domain/directives/read-citation.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { DocumentsShelf } from '#store/programme-shelves.ts';
import type { Desk, Office } from '#usecases/office.ts';
import type { TypedCitation } from './take-document.ts';

/** Citations with the documents of the register they mean. One that is not there stays as text. */
export async function linkCitations(desk: Desk, typed: readonly TypedCitation[], near: Unit): Promise<Outcome<readonly Citation[]>> {
  const linked: Citation[] = [];
  for (const { document: id, text, role } of typed) {
    const named = id === null ? await documentNamed(desk, desk.shelves.documents, text, near) : await desk.shelves.documents.find(id);
    if (id !== null && !named) return refuse('unknown-document', { id: String(id) }, 'cites');
    const said = text.trim() === '' && named ? citationOf(named, documentTypes(desk.law.programme.papers)) : text.trim();
    if (said !== '') linked.push({ document: named?.id ?? null, text: said, role });
  }
  return done(linked);
}

/** The one document of the register a text names, by sign, year and issuer; undefined where there is none or the text leaves it open. */
export async function documentNamed(office: Pick<Office, 'law' | 'places' | 'clock'>, documents: DocumentsShelf, text: string, near: Unit): Promise<OfficialDocument | undefined> {
  const [read, more] = readCitations(text, documentTypes(office.law.programme.papers));
  return read?.sign && more === undefined ? findNamed(office, documents, read, near) : undefined;
}

async function findNamed({ law, places, clock }: Pick<Office, 'law' | 'places' | 'clock'>, documents: DocumentsShelf, { sign, year, date, issuerName }: ReadCitation, near: Unit): Promise<OfficialDocument | undefined> {
  if (!sign) return undefined;
  const issuer = issuerName === '' ? undefined : bodyByName(law.programme.bodies, places, issuerName, near, date ?? clock.today());
  const found = await documents.bySign(sign.text, year, issuer?.id ?? null);
  const meant = issuer || issuerName === '' ? found : found.filter((document) => fold(document.issuerName) === fold(issuerName));
  return meant.length === 1 ? meant[0] : undefined;
}
