import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { accountsQuery, meQuery, rolesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { OneTimePassword } from './one-time-password.tsx';
import { bodyOf, isWhole, newTask } from './task-draft.ts';
import { TaskFields } from './task-fields.tsx';

interface Props {
  readonly onClose: () => void;
  readonly onAdded: (login: string) => void;
}

interface Added {
  readonly login: string;
  readonly oneTimePassword: string;
}

/** A person, their first task, and then the one-time password, told once. */
export function AddAccountDialog({ onClose, onAdded }: Props) {
  const { account, accounts, shell } = useWords();
  const queries = useQueryClient();
  const roles = useQuery(rolesQuery);
  const home = useQuery(meQuery).data?.home;
  const [login, setLogin] = useState('');
  const [name, setName] = useState('');
  const [draft, setDraft] = useState(() => newTask(home?.asOf ?? ''));
  const [wasTried, setTried] = useState(false);
  const adding = useMutation({
    mutationFn: () => post<Added>(api.accounts(), { login: login.trim(), name: name.trim(), ...bodyOf(draft) }),
    onSuccess: () => queries.invalidateQueries(accountsQuery),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (login.trim() !== '' && name.trim() !== '' && isWhole(draft)) adding.mutate();
  };
  const finish = ({ login: added }: Added) => {
    onAdded(added);
    onClose();
  };
  const missing = (text: string) => (wasTried && text.trim() === '' ? account.needed : null);
  const told = adding.data;
  return (
    <Modal opened onClose={() => (told ? finish(told) : onClose())} size={told ? 'md' : 'lg'} title={told ? accounts.passwordTitle : accounts.addTitle} closeButtonProps={{ 'aria-label': shell.close }} closeOnClickOutside={false}>
      {told ? (
        <OneTimePassword login={told.login} password={told.oneTimePassword} onDone={() => finish(told)} />
      ) : (
        <form className="dialog-form" onSubmit={submit} noValidate>
          <div className="pair">
            <TextInput label={accounts.name} value={name} onChange={(event) => setName(event.currentTarget.value)} error={missing(name)} autoComplete="off" data-autofocus />
            <TextInput label={accounts.login} description={accounts.loginAdvice} inputWrapperOrder={['label', 'input', 'description', 'error']} value={login} onChange={(event) => setLogin(event.currentTarget.value)} error={missing(login)} autoComplete="off" autoCapitalize="none" spellCheck={false} />
          </div>
          {roles.isPending && <Waiting rows={6} />}
          {roles.isError && <Problem error={roles.error} retry={() => void roles.refetch()} />}
          {roles.data && <TaskFields roles={roles.data} draft={draft} wasTried={wasTried} onChange={setDraft} />}
          {adding.isError && <Problem error={adding.error} />}
          <div className="dialog-ways">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" disabled={adding.isPending}>
              {accounts.add}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
