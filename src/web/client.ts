import { QueryCache, QueryClient } from '@tanstack/react-query';
import { Refused } from './api.ts';
import { meQuery } from './queries.ts';

/** What the page has asked and been told. Whoever's session has ended is nobody from then on. */
export const queries: QueryClient = new QueryClient({
  queryCache: new QueryCache({
    onError: (error) => {
      if (!(error instanceof Refused)) return;
      if (error.status === 401) queries.setQueryData(meQuery.queryKey, null);
      if (error.has('not-delegated')) void queries.invalidateQueries(meQuery);
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      /** A refusal is an answer; only a silent line is worth asking again. */
      retry: (failures, error) => failures < 2 && error instanceof Refused && error.status === 0,
    },
  },
});
