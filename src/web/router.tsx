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

/** Nobody comes in unknown, or before code, own password and second factor are settled; each is shown the door and brought back here afterwards. */
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
/** Comes back from the other house; what it appended to the address is used up here and goes nowhere else. */
const oidcReturn = createRoute({ getParentRoute: () => root, path: pages.oidcReturn, component: lazyRouteComponent(() => import('./pages/sign-in/oidc-return-page.tsx'), 'OidcReturnPage') });
const overview = createRoute({
  getParentRoute: () => signedIn,
  path: pages.overview,
  component: OverviewPage,
  beforeLoad: async () => {
    const me = await queries.ensureQueryData(meQuery);
    if (me && !me.deeds.includes('view') && me.deeds.includes('view-accounts')) throw redirect({ to: pages.accounts });
  },
});
const waiting = createRoute({ getParentRoute: () => signedIn, path: pages.waiting, component: lazyRouteComponent(() => import('./pages/waiting/waiting-page.tsx'), 'WaitingPage') });
const duties = createRoute({ getParentRoute: () => signedIn, path: pages.duties, component: lazyRouteComponent(() => import('./pages/duties/duties-page.tsx'), 'DutiesPage') });
const sheet = createRoute({ getParentRoute: () => signedIn, path: pages.sheet, component: lazyRouteComponent(() => import('./pages/sheet/sheet-page.tsx'), 'SheetPage') });
const grid = createRoute({ getParentRoute: () => signedIn, path: pages.grid, component: lazyRouteComponent(() => import('./pages/grid/grid-page.tsx'), 'GridPage') });
const entry = createRoute({ getParentRoute: () => signedIn, path: pages.entry, component: lazyRouteComponent(() => import('./pages/entry/entry-page.tsx'), 'EntryPage') });
const roadmap = createRoute({ getParentRoute: () => signedIn, path: pages.roadmap, component: lazyRouteComponent(() => import('./pages/roadmap/roadmap-page.tsx'), 'RoadmapPage') });
const reports = createRoute({ getParentRoute: () => signedIn, path: pages.reports, component: lazyRouteComponent(() => import('./pages/reports/reports-page.tsx'), 'ReportsPage') });
const sets = createRoute({ getParentRoute: () => signedIn, path: pages.sets, component: lazyRouteComponent(() => import('./pages/sets/sets-page.tsx'), 'SetsPage') });
const account = createRoute({ getParentRoute: () => signedIn, path: pages.account, component: lazyRouteComponent(() => import('./pages/account/account-page.tsx'), 'AccountPage') });
const accounts = createRoute({ getParentRoute: () => signedIn, path: pages.accounts, component: lazyRouteComponent(() => import('./pages/accounts/accounts-page.tsx'), 'AccountsPage') });
const audit = createRoute({ getParentRoute: () => signedIn, path: pages.audit, component: lazyRouteComponent(() => import('./pages/audit/audit-page.tsx'), 'AuditPage') });
const titles = createRoute({ getParentRoute: () => signedIn, path: pages.titles, component: lazyRouteComponent(() => import('./pages/titles/titles-page.tsx'), 'TitlesPage') });
const campaigns = createRoute({ getParentRoute: () => signedIn, path: pages.campaigns, component: lazyRouteComponent(() => import('./pages/campaigns/campaigns-page.tsx'), 'CampaignsPage') });
const documents = createRoute({ getParentRoute: () => signedIn, path: pages.documents, component: lazyRouteComponent(() => import('./pages/documents/documents-page.tsx'), 'DocumentsPage') });
const wordings = createRoute({ getParentRoute: () => signedIn, path: pages.wordings, component: lazyRouteComponent(() => import('./pages/wordings/wordings-page.tsx'), 'WordingsPage') });
const pushes = createRoute({ getParentRoute: () => signedIn, path: pages.pushes, component: lazyRouteComponent(() => import('./pages/push/push-page.tsx'), 'PushPage') });
const registrations = createRoute({ getParentRoute: () => signedIn, path: pages.registrations, component: lazyRouteComponent(() => import('./pages/registrations/registrations-page.tsx'), 'RegistrationsPage') });
const plans = createRoute({ getParentRoute: () => signedIn, path: pages.plans, component: lazyRouteComponent(() => import('./pages/plans/plans-page.tsx'), 'PlansPage') });
const periodReports = createRoute({ getParentRoute: () => signedIn, path: pages.periodReports, component: lazyRouteComponent(() => import('./pages/period-reports/period-reports-page.tsx'), 'PeriodReportsPage') });
const places = createRoute({ getParentRoute: () => signedIn, path: pages.places, component: lazyRouteComponent(() => import('./pages/places/places-page.tsx'), 'PlacesPage') });

async function isSettled(): Promise<boolean> {
  const me = await queries.ensureQueryData(meQuery);
  return me !== null && me.waitsFor === null;
}

/** Where the person was going; only ever a page of ours. */
function wayBack(next: string | undefined): URL {
  return new URL(next !== undefined && /^\/(?![/\\])/.test(next) ? next : pages.overview, location.origin);
}

/** Plain `unit=185&asOf=2023-11-28`: every value is text, because codes such as 01 are not numbers. */
export const router = createRouter({
  routeTree: root.addChildren([signIn, oidcReturn, signedIn.addChildren([periodReports, registrations, plans, duties, pushes, roadmap, titles, campaigns, overview, waiting, sheet, grid, entry, reports, sets, places, documents, account, accounts, audit, wordings])]),
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
