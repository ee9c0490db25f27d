import { Popover } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MeAnswer } from '#http/schemas/session.ts';
import { remove } from '#web/api.ts';
import { api } from '#web/paths.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { Icon } from './icons.tsx';

/** Who is signed in and in which tasks: a person may hold several. */
export function PersonMenu({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const { language } = useLanguage();
  return (
    <Popover position="bottom-end" width={320} shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className="top-button">
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
        <SignOut />
      </Popover.Dropdown>
    </Popover>
  );
}

export function SignOut() {
  const { shell } = useWords();
  return (
    <button type="button" className="top-button" onClick={useSignOut()}>
      {shell.signOut}
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
      location.assign('/');
    },
  });
  return () => mutate();
}
