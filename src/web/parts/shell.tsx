import { useQuery } from '@tanstack/react-query';
import { Navigate, Outlet, useRouterState } from '@tanstack/react-router';
import { pages } from '../paths.ts';
import { meQuery } from '../queries.ts';
import { useWords } from '../words.tsx';
import { ContextBar } from './context-bar.tsx';
import { Problem } from './problem.tsx';
import { TopBar } from './top-bar.tsx';
import { PageWaiting } from './waiting.tsx';

/** What stands around every page of a signed-in person; anyone else, and anyone with a one-time password, is shown the door and brought back here afterwards. */
export function Shell() {
  const { shell } = useWords();
  const me = useQuery(meQuery);
  const here = useRouterState({ select: ({ location }) => location.href });

  if (me.isPending) return <PageWaiting />;
  if (me.isError) return <Problem error={me.error} retry={() => void me.refetch()} />;
  if (me.data === null || me.data.mustChange) return <Navigate to={pages.signIn} search={here === '/' ? {} : { next: here }} replace />;
  return (
    <>
      <a className="skip" href="#noi-dung">
        {shell.skip}
      </a>
      <TopBar me={me.data} />
      <ContextBar />
      <main id="noi-dung" className="page" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
