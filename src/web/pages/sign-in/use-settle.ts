import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import type { MeAnswer } from '#http/schemas/session.ts';
import { meQuery } from '#web/queries.ts';

/** Says who is signed in now; the router then opens the way, or asks for a password of one's own first. */
export function useSettle(): (me: MeAnswer) => void {
  const queries = useQueryClient();
  const router = useRouter();
  return (me) => {
    queries.setQueryData(meQuery.queryKey, me);
    void router.invalidate();
  };
}
