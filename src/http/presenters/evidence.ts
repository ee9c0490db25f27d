import { needsIssueDay, type EvidenceKind, type EvidenceRules } from '#domain/criteria/evidence-kind.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { lastDayOf } from '#domain/evidence/lifetime.ts';
import type { Expiring } from '#usecases/evidence/list-expiring.ts';
import { provenBy, type EvidenceView, type ViewedPiece } from '#usecases/evidence/view-evidence.ts';
import type { AttachedAnswer, EvidenceAnswer, EvidencePiece, ExpiringAnswer } from '#http/schemas/evidence.ts';

export function presentEvidence(view: EvidenceView, rules: EvidenceRules): EvidenceAnswer {
  const proven = new Set(provenBy(view.pieces));
  const items = Map.groupBy(view.pieces, ({ piece }) => piece.item);
  return {
    unit: view.unit.code,
    set: view.set.id,
    asOf: view.asOf,
    mayAttach: view.coverage.some(({ mayAttach }) => mayAttach),
    megabytes: rules.megabytes,
    kinds: [...rules.kinds.values()].map(presentKind),
    criteria: view.coverage.map((coverage) => ({ ...coverage })),
    items: [...items].map(([item, pieces]) => ({ item, criterion: pieces[0]?.criterion ?? 0, proven: proven.has(item), pieces: pieces.map(presentPiece) })),
    removed: view.removed.map(({ id, item, kind, name, asOf, removal }) => ({ id, item, kind, name, asOf, reason: removal?.reason ?? '', person: removal?.person ?? '', at: removal?.at ?? '' })),
  };
}

export function presentAttached({ id, file, ...piece }: Evidence, kind: EvidenceKind | undefined): AttachedAnswer {
  const { sha, type, takenAt, latitude, longitude } = file;
  return { id, sha, type, expiresOn: lastDayOf({ ...piece, file }, kind), takenAt, latitude, longitude };
}

export function presentExpiring({ part, pieces }: Expiring): ExpiringAnswer {
  return {
    part: part && [...part],
    pieces: pieces.map(({ unit, piece, lastDay, freshness }) => {
      const { id, set, item, kind, name, note, issuedOn, file } = piece;
      return { id, unit: unit.code, unitName: unit.name, set, item, kind, name, note, sha: file.sha, issuedOn, expiresOn: lastDay, state: freshness };
    }),
  };
}

function presentPiece({ piece, criterion, lastDay, freshness, mayRemove, reuses }: ViewedPiece): EvidencePiece {
  const { id, item, kind, name, note, asOf, issuedOn, person, behalf, at } = piece;
  const { sha, type, bytes, width, height, takenAt, latitude, longitude } = piece.file;
  return {
    id, item, criterion, kind, name, note, asOf, issuedOn, expiresOn: lastDay, state: freshness, person, behalf, at, mayRemove,
    file: { sha, type, bytes, width, height, takenAt, latitude, longitude },
    alike: reuses.map(({ exact, otherUnit, otherYear, unit, where }) => ({
      exact, otherUnit, otherYear,
      ...(unit ? { unit: unit.code, name: unit.name, item: where.item, asOf: where.asOf } : { unit: null, name: null, item: null, asOf: null }),
    })),
  };
}

function presentKind(kind: EvidenceKind): EvidenceAnswer['kinds'][number] {
  const { id, vi, en, accepts, lifetimeMonths, warnBeforeMonths, confidence, basis } = kind;
  return { id, vi, en, accepts: [...accepts], lifetimeMonths, warnBeforeMonths, needsIssueDay: needsIssueDay(kind), confidence, basis };
}
