import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { IssuedPlanAnswer } from '#http/schemas/plans.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly id: number;
  readonly subject: string;
  readonly onClose: () => void;
  readonly onIssued: (sign: string, duties: number) => void;
}

/** The clerk numbers the plan; its paper is frozen and its duties go out. */
export function IssuePlanDialog({ id, subject, onClose, onIssued }: Props) {
  const { plans: words, shell } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState({ date: '', number: '' });
  const sending = useMutation({
    mutationFn: () => post<IssuedPlanAnswer>(api.issuePlan(id), { date: draft.date, number: draft.number.trim() === '' ? null : Number(draft.number) }),
    onSuccess: async ({ sign, duties }) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await queries.invalidateQueries({ queryKey: ['documents'] });
      onIssued(sign ?? '', duties);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  const isNumber = /^\d{0,5}$/u.test(draft.number.trim());
  return (
    <Modal opened onClose={onClose} title={words.issueTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{subject}</p>
        <p className="quiet">{words.issueLead}</p>
        <TextInput label={words.signedOn} placeholder={shell.dayForm} value={draft.date} onChange={(event) => setDraft({ ...draft, date: event.currentTarget.value })} autoComplete="off" data-autofocus />
        <TextInput label={words.number} value={draft.number} onChange={(event) => setDraft({ ...draft, number: event.currentTarget.value })} inputMode="numeric" autoComplete="off" />
        {sending.isError && <Problem error={sending.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={draft.date.trim() === '' || !isNumber || sending.isPending}>{words.issue}</Button>
        </div>
      </form>
    </Modal>
  );
}
