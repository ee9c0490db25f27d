import { Drawer } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { pages } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { BehalfChoice } from './behalf-choice.tsx';
import { Brand } from './brand.tsx';
import { Icon } from './icons.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { keepView, PageBar, PageList } from './page-links.tsx';
import { PersonLinks, PersonMenu, SignOut } from './person-menu.tsx';

export function TopBar({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <header className="top-bar">
      <Link to={pages.overview} search={keepView} className="top-brand">
        <Brand />
      </Link>
      <nav aria-label={shell.mainNavigation} className="top-pages desk-only">
        <PageBar me={me} />
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
          <PageList me={me} />
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
