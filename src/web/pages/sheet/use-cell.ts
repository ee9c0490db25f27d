import { createContext, use, useSyncExternalStore } from 'react';
import type { Item } from '#domain/assessment/reading.ts';
import type { CriterionScore, IndicatorScore } from '#domain/scoring/standing.ts';
import type { Cell, SheetStore } from './sheet-store.ts';

/** The sheet being worked on, the same for every part of the page. */
export interface Desk {
  readonly store: SheetStore;
  readonly mayEnter: boolean;
  readonly openHistory: (item: Item) => void;
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

export function useScore(no: number): CriterionScore | undefined {
  const { store } = useDesk();
  return useSyncExternalStore(store.subscribe, () => store.score(no));
}

export function useIndicatorScore(no: number, code: string): IndicatorScore | undefined {
  return useScore(no)?.indicators.find((indicator) => indicator.code === code);
}
