import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { TitleAnswer } from '#http/schemas/titles.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { NativeSelect } from './native-select.tsx';

/** Puts a title under review, keeps it, or revokes it; only what may follow is offered. */
export function ChangeDialog({ title, onClose }: { title: TitleAnswer; onClose: () => void }) {
  const { titles, shell } = useWords();
  const queries = useQueryClient();
  const steps = title.status === 'under-review' ? (['keep', 'revoke'] as const) : (['review', 'revoke'] as const);
  const [draft, setDraft] = useState({ kind: steps[0] as string, on: '', decision: '', issuer: title.issuer, reason: '' });
  const sending = useMutation({
    mutationFn: () => post(api.changeTitle(title.id), draft),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['titles'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  const field = (key: 'on' | 'decision' | 'issuer' | 'reason', label: string, placeholder = '') => (
    <TextInput label={label} placeholder={placeholder} value={draft[key]} onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })} />
  );
  return (
    <Modal opened onClose={onClose} title={titles.changeTitle(`${title.unit.kind} ${title.unit.name}`)} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{titles.changeLead}</p>
        <NativeSelect label={titles.what} value={draft.kind} onChoose={(kind) => setDraft({ ...draft, kind })} options={steps.map((step) => ({ value: step, label: titles.change[step] }))} />
        <div className="pair">
          {field('decision', titles.number, '12/QĐ-UBND')}
          {field('on', titles.day, shell.dayForm)}
        </div>
        {field('issuer', titles.issuer)}
        {field('reason', titles.reason)}
        {sending.isError && <Problem error={sending.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" {...(draft.kind === 'revoke' ? { color: 'red' } : {})} disabled={sending.isPending}>{titles.changeSave}</Button>
        </div>
      </form>
    </Modal>
  );
}
