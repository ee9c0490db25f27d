import { expressionBuilder, type Expression, type Kysely, type SqlBool } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { DocumentHead, OfficialDocument } from '#domain/directives/document.ts';
import { fold } from '#domain/places/fold.ts';
import type { Chain } from './audit.ts';
import { readDocuments, readHeads } from './read-documents.ts';
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
    ofIssuers: async (issuers, years) => newestFirst(await inOrder(db, await idsOfIssuers(db, issuers, years))),
    headsOfIssuers: async (issuers, years) => newestFirst(await headsInOrder(db, await idsOfIssuers(db, issuers, years))),
    receivedBy: async (bodies, years) => newestFirst(await headsInOrder(db, await idsReceivedBy(db, bodies, years))),
    arrivalsOf: (documents) => inParts(documents, async (some) => (await db.selectFrom('document_arrivals').selectAll().where('document', 'in', some).orderBy('arrived').orderBy('receiver').execute()).map(toArrival)),
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

async function inParts<T, R>(values: readonly T[], ask: (some: readonly T[]) => Promise<R[]>): Promise<R[]> {
  const found: R[] = [];
  for (let at = 0; at < values.length; at += idsPerQuestion) found.push(...(await ask(values.slice(at, at + idsPerQuestion))));
  return found;
}

function inOrder(db: Kysely<Schema>, ids: readonly number[]): Promise<OfficialDocument[]> {
  return inParts(ids, (some) => readDocuments(db, some));
}

function headsInOrder(db: Kysely<Schema>, ids: readonly number[]): Promise<DocumentHead[]> {
  return inParts(ids, (some) => readHeads(db, some));
}

async function idsOfIssuers(db: Kysely<Schema>, issuers: readonly BodyId[], years: Years): Promise<number[]> {
  const rows = await inParts(issuers, (some) => db.selectFrom('document_versions').leftJoin('document_papers as paper', 'paper.document', 'document_versions.document')
    .select('document_versions.document').distinct().where('document_versions.issuer', 'in', some).where(datedIn(years)).execute());
  return eachOnce(rows);
}

async function idsReceivedBy(db: Kysely<Schema>, bodies: readonly BodyId[], years: Years): Promise<number[]> {
  const came = await inParts(bodies, (some) => db.selectFrom('document_arrivals').innerJoin('document_papers as paper', 'paper.document', 'document_arrivals.document')
    .select('document_arrivals.document').where('receiver', 'in', some).where(datedIn(years)).execute());
  // Only those of the version that left: who was struck out of a draft receives nothing.
  const named = await inParts(bodies, (some) => db.selectFrom('document_recipients as recipient').innerJoin('document_papers as paper', 'paper.document', 'recipient.document')
    .select('recipient.document').distinct().where('recipient.body', 'in', some).where(datedIn(years))
    .where(({ eb, selectFrom }) => eb('recipient.version', '=', selectFrom('document_versions as other').select(({ fn }) => fn.max('other.version').as('newest')).whereRef('other.document', '=', 'recipient.document'))).execute());
  return eachOnce([...came, ...named]);
}

/** Dated in the years, or not dated: a draft, or a paper that bears no day. */
function datedIn(years: Years): Expression<SqlBool> {
  const { eb } = expressionBuilder<{ paper: { dated: string | null } }, 'paper'>();
  return years === null ? eb.lit(true) : eb.or([eb('paper.dated', 'is', null), eb.between('paper.dated', `${years.from}-01-01`, `${years.to}-12-31`)]);
}

function eachOnce(rows: readonly { readonly document: number }[]): number[] {
  return [...new Set(rows.map(({ document }) => document))].toSorted((a, b) => a - b);
}

async function arrivalsAt(db: Kysely<Schema>, at: readonly BodyId[], years: Years): Promise<(Arrival & { document: number })[]> {
  const rows = await inParts(at, (some) => db.selectFrom('document_arrivals').selectAll().where('receiver', 'in', some)
    .$if(years !== null, (query) => query.where('year', '>=', years?.from ?? 0).where('year', '<=', years?.to ?? 0)).execute());
  return rows.map(toArrival).toSorted((a, b) => (a.on === b.on ? a.number - b.number : a.on < b.on ? -1 : 1));
}

function toArrival({ document, receiver, number, arrived }: Schema['document_arrivals']): Arrival & { document: number } {
  return { document, body: receiver as BodyId, number, on: date(arrived) };
}

/** Drafts stand first, as what is still to be done. */
function newestFirst<D extends DocumentHead>(documents: readonly D[]): D[] {
  return documents.toSorted((a, b) => (a.date === b.date ? b.id - a.id : a.date === null || (b.date !== null && a.date > b.date) ? -1 : 1));
}
