import { queryOptions } from '@tanstack/react-query';
import type { Paper } from '#domain/papers/paper.ts';
import type { FiguresAnswer } from '#http/schemas/progress-figures.ts';
import type { BoardAnswer, PushAnswer, PushesAnswer } from '#http/schemas/pushes.ts';
import { get } from './api.ts';
import { api } from './paths.ts';

interface AreaDay {
  readonly unit: string;
  readonly asOf: string;
}

/** Under one key, so that whatever is entered or saved brings all of it up to date. */
export const pushKey = ['push'] as const;

export function pushBoardQuery(at: AreaDay) {
  return queryOptions({ queryKey: [...pushKey, 'board', at], queryFn: ({ signal }) => get<BoardAnswer>(api.pushBoard(at), signal) });
}

export function progressFiguresQuery(at: AreaDay) {
  return queryOptions({ queryKey: [...pushKey, 'figures', at], queryFn: ({ signal }) => get<FiguresAnswer>(api.progressFigures(at), signal) });
}

export function pushesQuery(at: AreaDay) {
  return queryOptions({ queryKey: [...pushKey, 'list', at], queryFn: ({ signal }) => get<PushesAnswer>(api.pushes(at), signal) });
}

export function pushQuery(id: number) {
  return queryOptions({ queryKey: [...pushKey, 'one', id], queryFn: ({ signal }) => get<PushAnswer>(api.push(id), signal) });
}

export function pushLetterQuery(id: number) {
  return queryOptions({ queryKey: [...pushKey, 'letter', id], queryFn: async ({ signal }) => (await get<{ paper: Omit<Paper, 'facts'> }>(api.pushLetter(id, 'json'), signal)).paper });
}
