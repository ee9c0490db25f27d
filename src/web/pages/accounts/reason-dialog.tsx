import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { TaskLine } from '#http/schemas/people.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { accountsQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import type { Account } from './account-line.ts';

export function CloseDialog({ account, onClose }: { account: Account; onClose: () => void }) {
  const { accounts } = useWords();
  const { login, name, closedAt } = account;
  return closedAt === null ? (
    <ReasonDialog title={accounts.closeTitle(name)} lead={accounts.closeLead} submit={accounts.close} isGrave path={api.closeAccount(login)} onClose={onClose} />
  ) : (
    <ReasonDialog title={accounts.reopenTitle(name)} lead={accounts.reopenLead} submit={accounts.reopen} path={api.reopenAccount(login)} onClose={onClose} />
  );
}

export function EndTaskDialog({ task, onClose }: { task: TaskLine; onClose: () => void }) {
  const { accounts } = useWords();
  const { language } = useLanguage();
  return <ReasonDialog title={accounts.endTaskTitle(task.role[language])} lead={accounts.endTaskLead} submit={accounts.endTask} isGrave path={api.endTask(task.id)} onClose={onClose} />;
}

interface Props {
  readonly title: string;
  readonly lead: string;
  readonly submit: string;
  readonly isGrave?: boolean;
  readonly path: string;
  readonly onClose: () => void;
}

/** What it means, and the reason that is kept in the log. */
function ReasonDialog({ title, lead, submit: submitLabel, isGrave = false, path, onClose }: Props) {
  const { accounts, shell } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const sending = useMutation({
    mutationFn: () => post(path, { reason: reason.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries(accountsQuery);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') sending.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{lead}</p>
        {sending.isError && <Problem error={sending.error} />}
        <TextInput label={accounts.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={wasTried && reason.trim() === '' ? accounts.reasonNeeded : null} data-autofocus />
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" {...(isGrave ? { color: 'red' } : {})} disabled={sending.isPending}>
            {submitLabel}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
