import { createContext, use, useSyncExternalStore } from 'react';
import type { Item } from '#domain/assessment/reading.ts';
import type { CriterionScore, IndicatorScore } from '#domain/scoring/standing.ts';
import type { CourseAnswer } from '#http/schemas/courses.ts';
import type { EvidenceAnswer } from '#http/schemas/evidence.ts';
import type { View } from '#web/paths.ts';
import type { Cell, SheetStore } from './sheet-store.ts';
import type { Question } from './questions-note.tsx';

/** The sheet being worked on, the same for every part of the page. */
export interface Desk {
  readonly view: View;
  readonly store: SheetStore;
  /** The criteria whose figures are part of the person’s work; none for somebody who only reads. */
  readonly mine: ReadonlySet<number>;
  /** Those of them that are not locked. */
  readonly enterable: ReadonlySet<number>;
  readonly courses: ReadonlyMap<number, CourseAnswer>;
  readonly evidence: EvidenceAnswer | undefined;
  readonly questions: readonly Question[];
  readonly openHistory: (item: Item) => void;
  readonly openEvidence: (item: Item) => void;
}

export const SheetDesk = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = use(SheetDesk);
  if (!desk) throw new Error('A part of the sheet stands outside a sheet.');
  return desk;
}

export function useCell(item: Item): Cell {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => store.cell(item));
}

/** `5.1#csvc_muc_1` → 5: items of a set begin with the number of their criterion. */
export function criterionOf(item: Item): number {
  return Number.parseInt(item, 10);
}

export function useMayEnter(item: Item): boolean {
  return useDesk().enterable.has(criterionOf(item));
}

export function useScore(no: number): CriterionScore | undefined {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => store.score(no));
}

export function useIndicatorScore(no: number, code: string): IndicatorScore | undefined {
  return useScore(no)?.indicators.find((indicator) => indicator.code === code);
}
