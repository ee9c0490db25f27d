import { queryOptions } from '@tanstack/react-query';
import type { WordingsAnswer } from '#http/schemas/wordings.ts';
import { get } from '#web/api.ts';
import { api } from '#web/paths.ts';

export type Wording = WordingsAnswer['wordings'][number];

export function wordingsQuery(holder: string) {
  return queryOptions({ queryKey: ['wordings', holder], queryFn: ({ signal }) => get<WordingsAnswer>(api.wordings(holder), signal) });
}
