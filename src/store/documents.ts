import type { Kysely } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import { fold } from '#domain/places/fold.ts';
import type { Chain } from './audit.ts';
import { readDocuments } from './read-documents.ts';
import { readTrail } from './read-trail.ts';
import type { Arrival, DocumentsShelf, DraftDocument, Hand } from './programme-shelves.ts';
import type { Schema } from './schema.ts';

const idsPerQuestion = 500;

type Years = { readonly from: number; readonly to: number } | null;

/** The document register. Numbers are taken under the writers' lock, and the database itself refuses one that an issuer has used in a year and series. */
export function documentsShelf(db: Kysely<Schema>, chain: Chain): DocumentsShelf {
  return {
    draft: (document, by) => addDocument(db, chain, document, by),
    redraft: async (id, document, by) => {
      await chain.head();
      const { newest } = await db.selectFrom('document_versions').select(({ fn }) => fn.max('version').as('newest')).where('document', '=', id).executeTakeFirstOrThrow();
      await addVersion(db, id, (newest ?? 0) + 1, document, by);
    },
    nextNumber: async (issuer, year, series) => {
      await chain.head();
      const { newest } = await db.selectFrom('document_papers').select(({ fn }) => fn.max('number').as('newest')).where('issuer', '=', issuer).where('year', '=', year).where('series', '=', series).executeTakeFirstOrThrow();
      return (newest ?? 0) + 1;
    },
    isTaken: async (issuer, year, { number, letter, series }) =>
      (await db.selectFrom('document_papers').select('document').where('issuer', '=', issuer).where('year', '=', year).where('series', '=', series).where('number', '=', number).where('letter', '=', letter).executeTakeFirst()) !== undefined,
    issue: async (document, { issuer, date: dated, series, number, letter, sign }, by) => {
      await chain.head();
      await db.insertInto('document_papers').values({ document, came: 'issued', issuer, year: Number(dated.slice(0, 4)), series, number, letter, sign, dated, ...by }).execute();
    },
    receive: async (paper, by) => {
      const document = await addDocument(db, chain, paper, by);
      const { sign, date: dated, year, numbered } = paper;
      const { series, number, letter } = numbered ?? { series: null, number: null, letter: '' };
      await db.insertInto('document_papers').values({ document, came: 'received', issuer: paper.issuer ?? fold(paper.issuerName), year, series, number, letter, sign, dated, ...by }).execute();
      return document;
    },
    nextArrival: async (at, year) => {
      await chain.head();
      const { newest } = await db.selectFrom('document_arrivals').select(({ fn }) => fn.max('number').as('newest')).where('receiver', '=', at).where('year', '=', year).executeTakeFirstOrThrow();
      return (newest ?? 0) + 1;
    },
    arrive: async (document, { body: receiver, number, on: arrived }, by) => void (await db.insertInto('document_arrivals').values({ document, receiver, year: Number(arrived.slice(0, 4)), number, arrived, ...by }).execute()),
    keepFile: async (document, { kind, sha: file, name }, by) => void (await db.insertInto('document_files').values({ document, kind, file, name, ...by }).execute()),
    recall: async (document, reason, by) => void (await db.insertInto('document_recalls').values({ document, reason, ...by }).execute()),
    find: async (id) => (await readDocuments(db, [id]))[0],
    findAll: (ids) => inOrder(db, ids),
    trail: (id) => readTrail(db, id),
    bySign: async (sign, year, issuer) => {
      const papers = db.selectFrom('document_papers').select('document').where('sign', '=', sign)
        .$if(year !== null, (query) => query.where('year', '=', year)).$if(issuer !== null, (query) => query.where('issuer', '=', issuer ?? ''));
      return readDocuments(db, (await papers.orderBy('document').execute()).map(({ document }) => document));
    },
    ofIssuers: async (issuers, years) => newestFirst(await inOrder(db, await idsOfIssuers(db, issuers)), years),
    receivedBy: async (body) => receivedBy(db, [body], null),
    receivedByAny: (bodies, years) => receivedBy(db, bodies, years),
    arrivals: (at, years) => arrivalsAt(db, at, years),
    citing: async (id) => {
      const cites = await db.selectFrom('document_citations').select('document').distinct().where('cited', '=', id).execute();
      const answers = await db.selectFrom('document_versions').select('document').distinct().where('answers', '=', id).execute();
      const found = await inOrder(db, [...new Set([...cites, ...answers].map(({ document }) => document))]);
      return found.filter((document) => document.answers === id || document.cites.some((citation) => citation.document === id));
    },
  };
}

async function addDocument(db: Kysely<Schema>, chain: Chain, document: DraftDocument, by: Hand): Promise<number> {
  await chain.head();
  const { newest } = await db.selectFrom('documents').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
  const id = (newest ?? 0) + 1;
  await db.insertInto('documents').values({ id, ...by }).execute();
  await addVersion(db, id, 1, document, by);
  return id;
}

async function addVersion(db: Kysely<Schema>, document: number, version: number, { type, issuer, issuerName, subject, signer, answers, recipients, cites }: DraftDocument, by: Hand): Promise<void> {
  await db.insertInto('document_versions').values({ document, version, type, issuer, issuer_name: issuerName, subject, signer, answers, ...by }).execute();
  for (const [place, { body, name, purpose }] of recipients.entries()) await db.insertInto('document_recipients').values({ document, version, place, body, name, purpose }).execute();
  for (const [place, { document: cited, text, role }] of cites.entries()) await db.insertInto('document_citations').values({ document, version, place, cited, text, role }).execute();
}

async function inOrder(db: Kysely<Schema>, ids: readonly number[]): Promise<OfficialDocument[]> {
  const found: OfficialDocument[] = [];
  for (const some of slices(ids)) found.push(...(await readDocuments(db, some)));
  return found;
}

async function idsOfIssuers(db: Kysely<Schema>, issuers: readonly BodyId[]): Promise<number[]> {
  const ids = new Set<number>();
  for (const some of slices(issuers)) {
    for (const { document } of await db.selectFrom('document_versions').select('document').distinct().where('issuer', 'in', some).execute()) ids.add(document);
  }
  return [...ids].toSorted((a, b) => a - b);
}

async function receivedBy(db: Kysely<Schema>, bodies: readonly BodyId[], years: Years): Promise<OfficialDocument[]> {
  const came = new Set<number>();
  const named = new Set<number>();
  for (const some of slices(bodies)) {
    for (const { document } of await db.selectFrom('document_arrivals').select('document').where('receiver', 'in', some).execute()) came.add(document);
    const rows = await db.selectFrom('document_recipients').innerJoin('document_papers', 'document_papers.document', 'document_recipients.document').select('document_recipients.document').distinct().where('body', 'in', some).execute();
    for (const { document } of rows) named.add(document);
  }
  const all = new Set<BodyId | null>(bodies);
  const found = await inOrder(db, [...new Set([...came, ...named])].toSorted((a, b) => a - b));
  return newestFirst(found.filter(({ id, recipients }) => came.has(id) || recipients.some(({ body }) => body !== null && all.has(body))), years);
}

async function arrivalsAt(db: Kysely<Schema>, at: readonly BodyId[], years: Years): Promise<(Arrival & { document: number })[]> {
  const found: (Arrival & { document: number })[] = [];
  for (const some of slices(at)) {
    const rows = await db.selectFrom('document_arrivals').selectAll().where('receiver', 'in', some)
      .$if(years !== null, (query) => query.where('year', '>=', years?.from ?? 0).where('year', '<=', years?.to ?? 0)).execute();
    found.push(...rows.map(({ document, receiver, number, arrived }) => ({ document, body: receiver as BodyId, number, on: date(arrived) })));
  }
  return found.toSorted((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1));
}

/** Drafts stand first, as what is still to be done. */
function newestFirst(documents: readonly OfficialDocument[], years: Years): OfficialDocument[] {
  const asked = documents.filter(({ date: dated }) => years === null || dated === null || (Number(dated.slice(0, 4)) >= years.from && Number(dated.slice(0, 4)) <= years.to));
  return asked.toSorted((a, b) => (a.date === b.date ? b.id - a.id : a.date === null || (b.date !== null && a.date > b.date) ? -1 : 1));
}

function* slices<T>(all: readonly T[]): Iterable<T[]> {
  for (let at = 0; at < all.length; at += idsPerQuestion) yield all.slice(at, at + idsPerQuestion);
}
