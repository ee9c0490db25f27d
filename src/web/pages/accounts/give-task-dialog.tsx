import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { accountsQuery, meQuery, rolesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import type { Account } from './account-line.ts';
import { bodyOf, isWhole, newTask } from './task-draft.ts';
import { TaskFields } from './task-fields.tsx';

/** One more task for a person, by a decision. */
export function GiveTaskDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { accounts, shell } = useWords();
  const queries = useQueryClient();
  const roles = useQuery(rolesQuery);
  const home = useQuery(meQuery).data?.home;
  const [draft, setDraft] = useState(() => newTask(home?.asOf ?? ''));
  const [wasTried, setTried] = useState(false);
  const giving = useMutation({
    mutationFn: () => post(api.giveTask(account.login), bodyOf(draft)),
    onSuccess: async () => {
      await queries.invalidateQueries(accountsQuery);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (isWhole(draft)) giving.mutate();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={accounts.giveTitle(account.name)} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        {roles.isPending && <Waiting rows={6} />}
        {roles.isError && <Problem error={roles.error} retry={() => void roles.refetch()} />}
        {roles.data && <TaskFields roles={roles.data} draft={draft} wasTried={wasTried} onChange={setDraft} />}
        {giving.isError && <Problem error={giving.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={giving.isPending}>
            {accounts.giveSave}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
