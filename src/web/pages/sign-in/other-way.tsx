import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { OidcAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api, pages } from '#web/paths.ts';
import { waysQuery } from '#web/queries.ts';
import type { Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { rememberNext } from './next-page.ts';

/** The button to the other house, where there is one. */
export function OtherWay() {
  const { signIn } = useWords();
  const { next } = useSearch({ strict: false }) as Search;
  const other = useQuery(waysQuery).data?.oidc ?? null;
  const leaving = useMutation({
    mutationFn: () => post<OidcAnswer>(api.oidc(), { returnTo: pages.oidcReturn }),
    onSuccess: ({ address }) => {
      rememberNext(next);
      location.assign(address);
    },
  });
  return other === null ? null : (
    <>
      <p className="or-else">
        <span>{signIn.orElse}</span>
      </p>
      {leaving.isError && <Problem error={leaving.error} />}
      <Button variant="default" size="md" fullWidth disabled={leaving.isPending} onClick={() => leaving.mutate()}>
        {other.label}
      </Button>
    </>
  );
}
