import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useRouter, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api, pages } from '#web/paths.ts';
import { meQuery, waysQuery } from '#web/queries.ts';
import type { Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { Door } from './door.tsx';
import { takeNext } from './next-page.ts';

/** The way back from the other house. What it said is good for one asking; a reload starts anew from the door. */
export function OidcReturnPage() {
  const { signIn } = useWords();
  const queries = useQueryClient();
  const router = useRouter();
  const { code, state = '', iss, error } = useSearch({ strict: false }) as Search;
  const label = useQuery(waysQuery).data?.oidc?.label ?? signIn.otherHouse;
  const told = useQuery({
    queryKey: ['oidc', state],
    queryFn: () => post<MeAnswer>(api.oidcReturn(), { state, code, iss, error }),
    staleTime: Infinity,
    retry: false,
  });
  const me = told.data;
  useEffect(() => {
    if (!me) return;
    queries.setQueryData(meQuery.queryKey, me);
    const next = takeNext();
    void router.navigate({ to: pages.signIn, search: next === undefined ? {} : { next }, replace: true });
  }, [me, queries, router]);
  return (
    <Door>
      {told.isError ? (
        <div className="door-form">
          <h1>{signIn.returnFailed}</h1>
          <Problem error={told.error} />
          <Link to={pages.signIn}>{signIn.toDoor}</Link>
        </div>
      ) : (
        <div className="door-form">
          <h1>{signIn.title}</h1>
          <p role="status">{signIn.returning(label)}</p>
          <Waiting rows={2} />
        </div>
      )}
    </Door>
  );
}
