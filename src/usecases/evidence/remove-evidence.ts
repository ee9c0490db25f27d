import type { Evidence } from '#domain/evidence/evidence.ts';
import { done, refuse } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { criterionOfPiece, lockOverEvidence } from './lock-over-evidence.ts';

export interface RemoveEvidence {
  readonly id: number;
  readonly reason: string;
}

/** Takes a piece of evidence back, with a reason. It stays in the list, marked; under a criterion that was submitted it may not be touched. */
export const removeEvidence = deed<RemoveEvidence, Evidence>('remove-evidence', {
  reach: async (office, { id }) => {
    const piece = await office.store.reading(({ evidence }) => evidence.find(id));
    const unit = piece && office.places.find(piece.unit);
    return unit ? done({ units: [unit], criteria: [`${piece.set}/${criterionOfPiece(office, piece)}`] }) : refuse('unknown-evidence', { id: String(id) });
  },
  act: async (desk, { id, reason }) => {
    if (reason.trim() === '') return refuse('reason-for-move', { move: 'remove-evidence' }, 'reason');
    const piece = await desk.shelves.evidence.find(id);
    if (!piece) return refuse('unknown-evidence', { id: String(id) });
    if (piece.removal) return refuse('evidence-removed', { id: String(id), when: piece.removal.at });
    const lock = lockOverEvidence(desk, piece);
    if (lock) return { ok: false, refusals: [lock] };
    await desk.shelves.evidence.remove(id, { reason: reason.trim(), person: desk.actor.account, behalf: desk.actor.behalf?.account ?? null, at: desk.clock.now() });
    return done(piece);
  },
  record: ({ reason }, { id, unit, set, item, asOf, kind, name, file }) => ({ subject: `${unit.split('@')[0] ?? unit} ${item}`, details: { evidence: id, set, asOf, kind, name, sha256: file.sha, reason: reason.trim() } }),
});
