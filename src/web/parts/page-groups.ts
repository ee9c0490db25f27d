import type { MeAnswer } from '#http/schemas/session.ts';
import type { Words } from '#words/screen.vi.ts';
import { mayAudit } from './person-menu.tsx';

export type PageName = Exclude<keyof Words['shell']['pages'], 'account'>;

/** Pages as the navigation shows them: a few by themselves, the others under a common name. */
export interface PageGroup {
  /** Its name in the words; null where the one page speaks for itself. */
  readonly name: keyof Words['shell']['groups'] | null;
  readonly pages: readonly PageName[];
}

const groups: readonly PageGroup[] = [
  { name: null, pages: ['overview'] },
  { name: null, pages: ['waiting'] },
  { name: 'figures', pages: ['sheet', 'grid', 'entry'] },
  { name: 'titles', pages: ['titles', 'campaigns', 'registrations'] },
  { name: 'plans', pages: ['plans', 'roadmap', 'duties', 'pushes'] },
  { name: 'papers', pages: ['reports', 'periodReports', 'documents', 'wordings'] },
  { name: 'reference', pages: ['sets', 'places'] },
  { name: 'keeping', pages: ['accounts', 'audit'] },
];

/** The groups with the pages a person may open; without any, a group is not shown. */
export function pageGroupsOf(me: MeAnswer): PageGroup[] {
  return groups.map((group) => ({ ...group, pages: group.pages.filter((page) => mayOpen(page, me)) })).filter(({ pages }) => pages.length > 0);
}

function mayOpen(page: PageName, me: MeAnswer): boolean {
  const { deeds } = me;
  switch (page) {
    case 'sets':
    case 'places': return true;
    case 'wordings': return deeds.includes('change-wording');
    case 'entry': return deeds.includes('import-readings');
    case 'accounts': return deeds.includes('view-accounts');
    case 'audit': return mayAudit(me) && deeds.includes('view-accounts');
    default: return deeds.includes('view');
  }
}
