import type { Verdict } from '#domain/assessment/opinion.ts';
import type { MoveName } from '#domain/criteria/workflow.ts';
import type { CourseAnswer } from '#http/schemas/courses.ts';
import type { Step } from '#web/parts/stage-mark.tsx';

/** A move as a button offers it. */
export interface Offer {
  readonly move: MoveName;
  readonly axis: CourseAnswer['moves'][number]['axis'];
  readonly verdict: Verdict | null;
  readonly takesVerdict: boolean;
  readonly needsReason: boolean;
  /** It carries the criterion on, rather than back. */
  readonly isForward: boolean;
}

const forward: readonly MoveName[] = ['submit', 'verify', 'confirm', 'decide'];

/** A judgement of others is offered once for each verdict; one's own submission takes the verdict of its figures first. */
export function offersOf({ moves, computed }: CourseAnswer): readonly Offer[] {
  return moves.flatMap(({ move, axis, verdict, reason }): Offer[] => {
    const offer = { move, axis, verdict: null, takesVerdict: verdict, needsReason: reason, isForward: forward.includes(move) };
    if (!verdict || move === 'submit') return [offer];
    return (['met', 'unmet'] as const).map((given) => ({ ...offer, verdict: given, isForward: computed === 'unknown' || computed === given }));
  });
}

export function stepOf({ stage, readings }: Pick<CourseAnswer, 'stage' | 'readings'>): Step {
  return stage === 'open' ? (readings === 0 ? 'empty' : 'entered') : stage;
}

/** Area and department have both spoken since the submission, and not alike. */
export function differs({ opinions: { self, area, department } }: CourseAnswer): boolean {
  const from = self?.seq ?? 0;
  return area !== null && department !== null && area.seq > from && department.seq > from && area.verdict !== department.verdict;
}
