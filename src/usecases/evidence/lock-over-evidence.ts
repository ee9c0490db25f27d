import { findItem } from '#domain/assessment/known-items.ts';
import type { Evidence } from '#domain/evidence/evidence.ts';
import { refusal, type Refusal } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';

type Place = Pick<Evidence, 'unit' | 'set' | 'item' | 'asOf'>;

/** Why a piece may not be taken back now, if so: whoever verifies must find the proof that was there when the criterion was submitted. More may be attached at any time. */
export function lockOverEvidence(office: Pick<Office, 'law' | 'courses'>, piece: Place): Refusal | undefined {
  const criterion = criterionOfPiece(office, piece);
  const lock = office.courses.ofUnit(piece.set, piece.unit).find((at) => at.criterion === criterion && at.course.stage !== 'open' && at.asOf >= piece.asOf);
  return lock && refusal('locked', { item: piece.item, stage: lock.course.stage });
}

export function criterionOfPiece({ law }: Pick<Office, 'law'>, { set, item }: Pick<Evidence, 'set' | 'item'>): number {
  const known = law.sets.get(set);
  return (known && findItem(known, item, law.overlays)?.criterion) ?? 0;
}
