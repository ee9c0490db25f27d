import { Menu } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { MeAnswer } from '#http/schemas/session.ts';
import { remove } from '../api.ts';
import { api } from '../paths.ts';
import { useLanguage, useWords } from '../words.tsx';
import { Icon } from './icons.tsx';

/** Who is signed in and in which tasks: a person may hold several. */
export function PersonMenu({ me }: { me: MeAnswer }) {
  const { shell } = useWords();
  const { language } = useLanguage();
  const signOut = useSignOut();
  return (
    <Menu position="bottom-end" width={320}>
      <Menu.Target>
        <button type="button" className="top-button">
          <Icon name="person" />
          {me.name}
        </button>
      </Menu.Target>
      <Menu.Dropdown aria-label={shell.account}>
        {me.roles.map((role) => (
          <Menu.Label key={`${role.id}${role.area?.code ?? ''}`} className="person-role">
            <b>{role[language]}</b>
            <br />
            {role.area ? `${role.area.kind} ${role.area.name}` : shell.wholeCountry}
          </Menu.Label>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={signOut}>{shell.signOut}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
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
