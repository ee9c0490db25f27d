import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { pushKey } from '#web/push-queries.ts';
import { useWords } from '#web/words.tsx';

/** What recalling means, and the reason that is kept. */
export function RecallDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { documents: words, shell } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [wasTried, setTried] = useState(false);
  const recalling = useMutation({
    mutationFn: () => post(api.recallDocument(id), { reason: reason.trim() }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['documents'] });
      await queries.invalidateQueries({ queryKey: pushKey });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (reason.trim() !== '') recalling.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={words.recallTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{words.recallLead}</p>
        <TextInput label={words.reason} value={reason} onChange={(event) => setReason(event.currentTarget.value)} error={wasTried && reason.trim() === '' ? words.needed : null} data-autofocus />
        {recalling.isError && <Problem error={recalling.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" color="red" disabled={recalling.isPending}>
            {words.recall}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
