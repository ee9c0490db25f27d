import { yearOf } from '#domain/calendar.ts';
import type { EvidenceRules } from '#domain/criteria/evidence-kind.ts';
import type { Evidence } from './evidence.ts';

/** The same picture attached elsewhere. */
export interface Reuse {
  readonly where: Evidence;
  /** The same bytes; otherwise the same picture resized, compressed again or cropped. */
  readonly exact: boolean;
  readonly otherUnit: boolean;
  readonly otherYear: boolean;
}

/**
 * Which of the pieces that show the same picture are worth a question: those of another unit or another year, where either is said to show one
 * place at one time. One picture proving two values of one commune in one year is as it should be.
 */
export function reusesOf(piece: Evidence, sharing: readonly Evidence[], kinds: EvidenceRules['kinds']): readonly Reuse[] {
  const isOnePlace = (kind: string) => kinds.get(kind)?.onePlace ?? false;
  return sharing
    .filter((other) => other.id !== piece.id && (isOnePlace(piece.kind) || isOnePlace(other.kind)))
    .map((where) => ({ where, exact: where.file.sha === piece.file.sha, otherUnit: where.unit !== piece.unit, otherYear: yearOf(where.asOf) !== yearOf(piece.asOf) }))
    .filter(({ otherUnit, otherYear }) => otherUnit || otherYear);
}
