import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import type { MovesAnswer, MovesBody } from '#http/schemas/courses.ts';
import { post } from './api.ts';
import { api } from './paths.ts';

/** Everything that says something else once a criterion has moved. */
const changed = ['courses', 'sheet', 'waiting', 'progress', 'evidence'];

export function forgetCourses(queries: QueryClient): void {
  for (const name of changed) void queries.invalidateQueries({ queryKey: [name] });
}

/** Makes a move on one criterion or on thousands: all of them, or none and every reason why not. */
export function useMoving(onMoved: (answer: MovesAnswer, asked: MovesBody) => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (asked: MovesBody) => post<MovesAnswer>(api.moves(), asked),
    onSuccess: (answer, asked) => {
      forgetCourses(queries);
      onMoved(answer, asked);
    },
  });
}
