import { Popover } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { actFor } from '#web/acting.ts';
import { remove } from '#web/api.ts';
import { api, pages } from '#web/paths.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { BehalfChoice } from './behalf-choice.tsx';
import { Icon } from './icons.tsx';

/** Who is signed in and in which tasks: a person may hold several. */
export function PersonMenu({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const { language } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover position="bottom-end" width={320} shadow="md" trapFocus returnFocus opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <button type="button" className="top-button" onClick={() => setOpen(!isOpen)}>
          <Icon name="person" />
          {me.name}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={shell.account} className="person">
        <ul>
          {me.roles.map((role) => (
            <li key={`${role.id}${role.area?.code ?? ''}`}>
              <b>{role[language]}</b>
              <span>{role.area ? `${role.area.kind} ${role.area.name}` : shell.wholeCountry}</span>
            </li>
          ))}
        </ul>
        <BehalfChoice me={me} />
        <nav aria-label={shell.account} className="person-links" onClick={() => setOpen(false)}>
          <PersonLinks me={me} />
        </nav>
        <SignOut />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The log is one for the whole country, so only who may read it everywhere reads it. */
export function mayAudit({ areas }: MeAnswer): boolean {
  return areas.some(({ deed, everywhere }) => deed === 'view-audit' && everywhere);
}

/** One's own pages. Who has pages of the programme finds the audit log here and not among those. */
export function PersonLinks({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const audits = mayAudit(me) && !me.deeds.includes('view-accounts');
  return (
    <>
      <Link to={pages.account}>{shell.pages.account}</Link>
      {audits && <Link to={pages.audit}>{shell.pages.audit}</Link>}
    </>
  );
}

export function SignOut({ label }: { label?: string }) {
  const { shell } = useWords();
  return (
    <button type="button" className="top-button" onClick={useSignOut()}>
      {label ?? shell.signOut}
    </button>
  );
}

/** Nothing of one person's answers may stay for the next one at the same machine. */
function useSignOut(): () => void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    mutationFn: () => remove(api.session()),
    onSettled: () => {
      queries.clear();
      actFor(undefined);
      location.assign('/');
    },
  });
  return () => mutate();
}
