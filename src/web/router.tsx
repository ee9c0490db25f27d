import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { LostPage } from './parts/lost-page.tsx';
import { FailedPage } from './parts/failed-page.tsx';
import { PageWaiting } from './parts/waiting.tsx';
import { Shell } from './parts/shell.tsx';
import { OverviewPage } from './pages/overview/overview-page.tsx';
import { queries } from './client.ts';
import { pages } from './paths.ts';
import { meQuery } from './queries.ts';
import { readSearch, type Search } from './view.ts';

const root = createRootRoute({ component: Outlet, validateSearch: (search: Record<string, unknown>): Search => readSearch(search), notFoundComponent: LostPage, errorComponent: FailedPage });

/** Nobody comes in unknown or with a one-time password; each is shown the door and brought back here afterwards. */
const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  beforeLoad: async ({ location }) => {
    if (await isSettled()) return;
    throw redirect({ to: pages.signIn, search: location.href === '/' ? {} : { next: location.href } });
  },
});

const signIn = createRoute({
  getParentRoute: () => root,
  path: pages.signIn,
  component: lazyRouteComponent(() => import('./pages/sign-in/sign-in-page.tsx'), 'SignInPage'),
  beforeLoad: async ({ search }) => {
    if (!(await isSettled())) return;
    const { pathname, searchParams } = wayBack(search.next);
    throw redirect({ to: pathname, search: Object.fromEntries(searchParams) });
  },
});
const overview = createRoute({ getParentRoute: () => signedIn, path: pages.overview, component: OverviewPage });
const sheet = createRoute({ getParentRoute: () => signedIn, path: pages.sheet, component: lazyRouteComponent(() => import('./pages/sheet/sheet-page.tsx'), 'SheetPage') });
const entry = createRoute({ getParentRoute: () => signedIn, path: pages.entry, component: lazyRouteComponent(() => import('./pages/entry/entry-page.tsx'), 'EntryPage') });
const reports = createRoute({ getParentRoute: () => signedIn, path: pages.reports, component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx'), 'ReportsPage') });
const sets = createRoute({ getParentRoute: () => signedIn, path: pages.sets, component: lazyRouteComponent(() => import('./pages/sets/sets-page.tsx'), 'SetsPage') });
const places = createRoute({ getParentRoute: () => signedIn, path: pages.places, component: lazyRouteComponent(() => import('./pages/places/places-page.tsx'), 'PlacesPage') });

async function isSettled(): Promise<boolean> {
  const me = await queries.ensureQueryData(meQuery);
  return me !== null && !me.mustChange;
}

/** Where the person was going; only ever a page of ours. */
function wayBack(next: string | undefined): URL {
  return new URL(next !== undefined && /^\/(?![/\\])/.test(next) ? next : pages.overview, location.origin);
}

/** Plain `unit=185&asOf=2023-11-28`: every value is text, because codes such as 01 are not numbers. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, signedIn.addChildren([overview, sheet, entry, reports, sets, places])]),
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const text = new URLSearchParams(readSearch(search) as Record<string, string>).toString();
    return text === '' ? '' : `?${text}`;
  },
  defaultPendingComponent: PageWaiting,
  defaultPendingMs: 120,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
