import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouter, useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { pages } from '#web/paths.ts';
import { meQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { ActingBand } from './acting-band.tsx';
import { ContextBar } from './context-bar.tsx';
import { TopBar } from './top-bar.tsx';
import { PageWaiting } from './waiting.tsx';

/** Pages about people and not about figures: area, set and day mean nothing there. */
const withoutView: readonly string[] = [pages.account, pages.accounts, pages.audit, pages.wordings];

/** What stands around every page of a signed-in person; when the session ends, the router shows the door again. */
export function Shell() {
  const { shell } = useWords();
  const router = useRouter();
  const me = useQuery(meQuery).data;
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => {
    const named = Object.entries(shell.pages).find(([name]) => Object.entries(pages).some(([page, path]) => page === name && path === pathname));
    document.title = named ? `${named[1]} | ${shell.product}` : shell.product;
  }, [pathname, shell]);
  useEffect(() => {
    if (me === null) void router.invalidate();
  }, [me, router]);

  if (!me) return <PageWaiting />;
  return (
    <>
      <a className="skip" href="#noi-dung">
        {shell.skip}
      </a>
      <TopBar me={me} />
      {me.behalf && <ActingBand me={me} behalf={me.behalf} />}
      {!withoutView.includes(pathname) && <ContextBar />}
      <main id="noi-dung" className="page" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
