import { Button, Modal, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { MeAnswer } from '#http/schemas/session.ts';
import { post } from '#web/api.ts';
import { BasisFields, isCited, noBasis } from '#web/parts/basis-fields.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { colleaguesQuery, delegationsQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';

interface Props {
  readonly me: MeAnswer;
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** One's own task, or all of them, handed to a colleague up to a day, by a decision. */
export function DelegateDialog({ me, opened, onClose }: Props) {
  const { account, shell } = useWords();
  return (
    <Modal opened={opened} onClose={onClose} title={account.delegateTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <DelegateForm me={me} onClose={onClose} />
    </Modal>
  );
}

function DelegateForm({ me, onClose }: Omit<Props, 'opened'>) {
  const { account, shell } = useWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const colleagues = useQuery(colleaguesQuery);
  const [to, setTo] = useState('');
  const [task, setTask] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [basis, setBasis] = useState(noBasis);
  const [wasTried, setTried] = useState(false);
  const delegating = useMutation({
    mutationFn: () => post(api.delegations(), { to, task: task === '' ? null : Number(task), until: until.trim(), basis, ...(from.trim() === '' ? {} : { from: from.trim() }) }),
    onSuccess: () => {
      void queries.invalidateQueries(delegationsQuery);
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (to !== '' && until.trim() !== '' && isCited(basis)) delegating.mutate();
  };
  const people = (colleagues.data?.colleagues ?? []).map(({ login, name, roles }) => ({ value: login, label: `${name} (${roles.map((role) => role[language]).join(', ')})` }));
  const tasks = me.tasks.map(({ id, role, area }) => ({ value: String(id), label: `${role[language]}, ${area ? `${area.kind} ${area.name}` : shell.wholeCountry}` }));
  return (
    <form className="dialog-form" onSubmit={submit} noValidate>
      {colleagues.isError && <Problem error={colleagues.error} retry={() => void colleagues.refetch()} />}
      {delegating.isError && <Problem error={delegating.error} />}
      <NativeSelect label={account.colleague} data={[{ value: '', label: account.chooseColleague }, ...people]} value={to} onChange={(event) => setTo(event.currentTarget.value)} error={wasTried && to === '' ? account.needed : null} data-autofocus />
      <NativeSelect label={account.task} data={[{ value: '', label: account.allTasks }, ...tasks]} value={task} onChange={(event) => setTask(event.currentTarget.value)} />
      <div className="pair">
        <TextInput label={account.from} placeholder={shell.dayForm} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput label={account.untilDay} placeholder={shell.dayForm} value={until} onChange={(event) => setUntil(event.currentTarget.value)} error={wasTried && until.trim() === '' ? account.needed : null} />
      </div>
      <BasisFields basis={basis} wasTried={wasTried} onChange={setBasis} />
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" disabled={delegating.isPending}>
          {account.delegate}
        </Button>
      </div>
    </form>
  );
}
