import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { Brand } from './brand.tsx';
import { Icon } from './icons.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { PersonMenu, SignOut } from './person-menu.tsx';

const order = ['overview', 'sheet', 'entry', 'reports', 'sets', 'places'] as const;

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
        </nav>
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
    .filter((page) => mayOpen(page, me.deeds))
    .map((page) => (
      <Link key={page} to={pages[page]} search={keepView} activeOptions={{ exact: page === 'overview', includeSearch: false }}>
        {shell.pages[page]}
      </Link>
    ));
}

function mayOpen(page: (typeof order)[number], deeds: readonly string[]): boolean {
  if (page === 'entry') return deeds.includes('import-readings');
  return page === 'sets' || page === 'places' || deeds.includes('view');
}
