import { useQuery } from '@tanstack/react-query';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { accountsQuery, meQuery, rolesQuery, setsQuery } from '#web/queries.ts';
import { useLanguage } from '#web/words.tsx';

/** What the log's ids are called: logins, roles, departments and sets, as far as the reader may know them. */
export function useNames(): ReadonlyMap<string, string> {
  const { language } = useLanguage();
  const me = useQuery(meQuery).data;
  const enabled = me?.deeds.includes('view-accounts') === true;
  const accounts = useQuery({ ...accountsQuery, enabled }).data?.accounts ?? [];
  const { roles = [], departments = [] } = useQuery({ ...rolesQuery, enabled }).data ?? {};
  const sets = useQuery(setsQuery).data?.sets ?? [];
  return new Map([
    ...sets.map(({ id, name }) => [id, shortSetName(name[language])] as const),
    ...[...roles, ...departments].map((one) => [one.id, one[language]] as const),
    ...(me ? [[me.login, me.name] as const] : []),
    ...accounts.map(({ login, name }) => [login, name] as const),
  ]);
}
