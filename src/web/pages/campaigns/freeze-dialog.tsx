import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** Freezes the review on a day; once. */
export function FreezeDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { campaigns, shell } = useWords();
  const queries = useQueryClient();
  const [asOf, setAsOf] = useState('');
  const sending = useMutation({
    mutationFn: () => post(api.freezeReview(id), { asOf }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['campaigns'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={campaigns.freezeTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{campaigns.freezeLead}</p>
        <TextInput label={campaigns.freezeDay} placeholder={shell.dayForm} value={asOf} onChange={(event) => setAsOf(event.currentTarget.value)} data-autofocus />
        {sending.isError && <Problem error={sending.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={sending.isPending}>{campaigns.freeze}</Button>
        </div>
      </form>
    </Modal>
  );
}
