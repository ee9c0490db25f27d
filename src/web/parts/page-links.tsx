import { Popover } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { pages } from '#web/paths.ts';
import { readSearch, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { Icon } from './icons.tsx';
import { pageGroupsOf, type PageGroup, type PageName } from './page-groups.ts';

/** Keeps area, set and day from page to page; what belongs to one page stays behind. */
export const keepView = ({ unit, set, asOf, commune }: Search): Search => readSearch({ unit, set, asOf, commune });

/** The pages side by side; those of a group open under its name. */
export function PageBar({ me }: { me: MeAnswer }) {
  return pageGroupsOf(me).map((group) => (group.pages.length === 1 ? group.pages.map((page) => <PageLink key={page} page={page} />) : <PageMenu key={group.name} group={group} />));
}

/** The same pages one under the other, group by group. */
export function PageList({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  return pageGroupsOf(me).map(({ name, pages }) => (
    <div key={pages.join()} role="group" aria-label={name === null ? undefined : shell.groups[name]}>
      {name !== null && pages.length > 1 && <span className="drawer-group">{shell.groups[name]}</span>}
      {pages.map((page) => <PageLink key={page} page={page} />)}
    </div>
  ));
}

function PageMenu({ group }: { group: PageGroup }) {
  const { shell } = useWords();
  const [isOpen, setOpen] = useState(false);
  const pathname = useRouterState({ select: ({ location }) => location.pathname });
  const label = group.name === null ? '' : shell.groups[group.name];
  const isHere = group.pages.some((page) => pages[page] === pathname);
  return (
    <Popover position="bottom-start" shadow="md" trapFocus returnFocus opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <button type="button" className="top-group" data-here={isHere || undefined} onClick={() => setOpen(!isOpen)}>
          {label}
          <Icon name="down" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className="page-menu">
        <nav aria-label={label} onClick={() => setOpen(false)}>
          {group.pages.map((page) => <PageLink key={page} page={page} />)}
        </nav>
      </Popover.Dropdown>
    </Popover>
  );
}

function PageLink({ page }: { page: PageName }) {
  const { shell } = useWords();
  return (
    <Link to={pages[page]} search={keepView} activeOptions={{ exact: page === 'overview', includeSearch: false }}>
      {shell.pages[page]}
    </Link>
  );
}
