import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { FileType } from '#domain/criteria/evidence-kind.ts';
import type { Evidence, KeptFile } from '#domain/evidence/evidence.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import { letOthersRun } from './let-others-run.ts';
import type { EvidenceRow, FileRow, Schema } from './schema.ts';
import type { EvidenceShelf, ListedEvidence } from './shelves.ts';

const unitsPerQuestion = 500;

export function evidenceShelf(db: Kysely<Schema>, chain: Chain): EvidenceShelf {
  return {
    findFile: async (sha) => {
      const row = await db.selectFrom('files').selectAll().where('sha', '=', sha).executeTakeFirst();
      return row && toFile(row);
    },
    addFile: async (file, alike) => {
      const { seq } = await chain.head();
      const { sha, type, bytes, width, height, takenAt, latitude, longitude, fingerprint } = file;
      await db.insertInto('files').values({ sha, type, bytes, width, height, taken_at: takenAt, latitude, longitude, fingerprint, entry: seq + 1 }).execute();
      for (const other of alike) await db.insertInto('file_likenesses').values({ file: sha, other }).execute();
    },
    fingerprints: (between, slice) => fingerprintsInSlices(db, between, slice),
    shas: async () => new Set((await db.selectFrom('files').select('sha').execute()).map(({ sha }) => sha)),
    attach: async (piece, by) => {
      await chain.head();
      const { newest } = await db.selectFrom('evidence').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      const { unit, set, item, asOf, kind, name, issuedOn, expiresOn, note } = piece;
      await db.insertInto('evidence').values({ id, file: piece.sha, unit, set_id: set, item, as_of: asOf, kind, name, issued_on: issuedOn, expires_on: expiresOn, note, ...by }).execute();
      return id;
    },
    remove: async (id, removal) => {
      await db.insertInto('evidence_removals').values({ evidence: id, ...removal }).execute();
    },
    find: async (id) => {
      const row = await listed(db).where('evidence.id', '=', id).executeTakeFirst();
      return row && toListed(row);
    },
    ofUnit: async (unit, set) => (await listed(db).where('evidence.unit', '=', unit).where('evidence.set_id', '=', set).orderBy('evidence.id').execute()).map(toListed),
    ofUnits: async (units, set) => {
      const found: Evidence[] = [];
      for (let at = 0; at < units.length; at += unitsPerQuestion) {
        const rows = await inForce(db).where('evidence.unit', 'in', units.slice(at, at + unitsPerQuestion)).where('evidence.set_id', '=', set).orderBy('evidence.id').execute();
        found.push(...rows.map(toEvidence));
      }
      return found;
    },
    ofKinds: async (kinds) => {
      if (kinds.length === 0) return [];
      return (await inForce(db).where('evidence.kind', 'in', kinds).orderBy('evidence.id').execute()).map(toEvidence);
    },
    unitsWith: async (sha) => (await db.selectFrom('evidence').select('unit').distinct().where('file', '=', sha).execute()).map(({ unit }) => unit as UnitId),
    sharing: async (shas) => sharing(db, shas),
  };
}

const picturesPerSlice = 5000;

/** In the order they came; several may have come by one entry. */
async function fingerprintsInSlices(db: Kysely<Schema>, { after, upTo }: { after: number; upTo: number | null }, slice: (prints: readonly { sha: string; fingerprint: string }[]) => void): Promise<void> {
  const last = upTo ?? Number.MAX_SAFE_INTEGER;
  for (let seen = { entry: after + 1, sha: '' }; ; ) {
    const rows = await db
      .selectFrom('files').select(['sha', 'fingerprint', 'entry'])
      .where((where) => where.or([where('entry', '>', seen.entry), where.and([where('entry', '=', seen.entry), where('sha', '>', seen.sha)])]))
      .where('entry', '<=', last).where('fingerprint', 'is not', null)
      .orderBy('entry').orderBy('sha').limit(picturesPerSlice).execute();
    slice(rows.map(({ sha, fingerprint }) => ({ sha, fingerprint: fingerprint ?? '' })));
    const end = rows.at(-1);
    if (!end || rows.length < picturesPerSlice) return;
    seen = end;
    await letOthersRun();
  }
}

/** For each file, everything in force that shows the same: attached as the same file or as one like it. */
async function sharing(db: Kysely<Schema>, shas: readonly string[]): Promise<ReadonlyMap<string, readonly Evidence[]>> {
  if (shas.length === 0) return new Map();
  const pairs = await db.selectFrom('file_likenesses').selectAll().where((where) => where.or([where('file', 'in', shas), where('other', 'in', shas)])).execute();
  const alike = new Map(shas.map((sha) => [sha, new Set([sha])]));
  for (const { file, other } of pairs) {
    alike.get(file)?.add(other);
    alike.get(other)?.add(file);
  }
  const all = [...new Set([...alike.values()].flatMap((set) => [...set]))];
  const rows = (await inForce(db).where('evidence.file', 'in', all).orderBy('evidence.id').execute()).map(toEvidence);
  return new Map([...alike].map(([sha, set]) => [sha, rows.filter(({ file }) => set.has(file.sha))]));
}

const fileColumns = ['files.sha', 'files.type', 'files.bytes', 'files.width', 'files.height', 'files.taken_at', 'files.latitude', 'files.longitude', 'files.fingerprint', 'files.entry'] as const;

function withFile(db: Kysely<Schema>) {
  return db.selectFrom('evidence').innerJoin('files', 'files.sha', 'evidence.file').leftJoin('evidence_removals', 'evidence_removals.evidence', 'evidence.id').selectAll('evidence').select(fileColumns);
}

function inForce(db: Kysely<Schema>) {
  return withFile(db).where('evidence_removals.evidence', 'is', null);
}

function listed(db: Kysely<Schema>) {
  return withFile(db).select(['evidence_removals.reason as removed_why', 'evidence_removals.person as removed_by', 'evidence_removals.behalf as removed_behalf', 'evidence_removals.at as removed_at']);
}

type Row = EvidenceRow & FileRow;

function toListed(row: Row & { removed_why: string | null; removed_by: string | null; removed_behalf: string | null; removed_at: string | null }): ListedEvidence {
  const { removed_why: reason, removed_by: person, removed_behalf: behalf, removed_at: at } = row;
  return { ...toEvidence(row), removal: reason === null ? null : { reason, person: person ?? '', behalf, at: at ?? '' } };
}

function toEvidence(row: Row): Evidence {
  const { id, item, kind, name, note, person, behalf, at } = row;
  const dayOrNull = (day: string | null) => (day === null ? null : date(day));
  return {
    id, item, kind, name, note, person, behalf, at,
    unit: row.unit as UnitId, set: row.set_id, asOf: date(row.as_of), issuedOn: dayOrNull(row.issued_on), expiresOn: dayOrNull(row.expires_on), file: toFile(row),
  };
}

function toFile({ sha, type, bytes, width, height, taken_at: takenAt, latitude, longitude, fingerprint }: FileRow): KeptFile {
  return { sha, type: type as FileType, bytes, width, height, takenAt, latitude, longitude, fingerprint };
}
