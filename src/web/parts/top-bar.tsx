import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { BehalfChoice } from './behalf-choice.tsx';
import { Brand } from './brand.tsx';
import { Icon } from './icons.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { mayAudit, PersonLinks, PersonMenu, SignOut } from './person-menu.tsx';

const order = ['overview', 'waiting', 'sheet', 'grid', 'entry', 'reports', 'sets', 'places', 'accounts', 'audit'] as const;

/** Keeps area, set and day from page to page; what belongs to one page stays behind. */
const keepView = ({ unit, set, asOf, commune }: Search): Search => readSearch({ unit, set, asOf, commune });

export function TopBar({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="top-bar">
      <Link to={pages.overview} search={keepView} className="top-brand">
        <Brand />
      </Link>
      <nav aria-label={shell.mainNavigation} className="top-pages desk-only">
        <PageLinks me={me} />
      </nav>
      <div className="top-end desk-only">
        <LanguageSwitch />
        <PersonMenu me={me} />
      </div>
      <button type="button" className="top-button phone-only" aria-label={shell.menu} onClick={() => setOpen(true)}>
        <Icon name="menu" size={24} />
      </button>
      <Drawer opened={isOpen} onClose={() => setOpen(false)} position="right" size={300} title={me.name} closeButtonProps={{ 'aria-label': shell.closeMenu }}>
        <nav aria-label={shell.mainNavigation} className="drawer-pages" onClick={() => setOpen(false)}>
          <PageLinks me={me} />
          <PersonLinks me={me} />
        </nav>
        <BehalfChoice me={me} />
        <div className="drawer-end">
          <LanguageSwitch />
          <SignOut />
        </div>
      </Drawer>
    </header>
  );
}

function PageLinks({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  return order
    .filter((page) => mayOpen(page, me))
    .map((page) => (
      <Link key={page} to={pages[page]} search={keepView} activeOptions={{ exact: page === 'overview', includeSearch: false }}>
        {shell.pages[page]}
      </Link>
    ));
}

function mayOpen(page: (typeof order)[number], me: MeAnswer): boolean {
  const { deeds } = me;
  if (page === 'entry') return deeds.includes('import-readings');
  if (page === 'accounts') return deeds.includes('view-accounts');
  if (page === 'audit') return mayAudit(me) && deeds.includes('view-accounts');
  return page === 'sets' || page === 'places' || deeds.includes('view');
}
