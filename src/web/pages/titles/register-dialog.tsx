import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { TitlesAnswer } from '#http/schemas/titles.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { NativeSelect } from './native-select.tsx';

/** One title into the register. It stays open after it was entered, as registers come by the page. */
export function RegisterDialog({ kinds, onClose }: { kinds: TitlesAnswer['kinds']; onClose: () => void }) {
  const { titles, shell } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState({ unit: '', kind: kinds[0]?.id ?? '', titleYear: '', decision: '', decidedOn: '', issuer: '', set: '' });
  const sending = useMutation({
    mutationFn: () => post<{ titles: number[] }>(api.registerTitle(), draft),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['titles'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  const field = (key: Exclude<keyof typeof draft, 'kind'>, label: string, placeholder = '') => (
    <TextInput label={label} placeholder={placeholder} value={draft[key]} onChange={(event) => setDraft({ ...draft, [key]: event.currentTarget.value })} />
  );
  return (
    <Modal opened onClose={onClose} title={titles.registerTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <div className="pair">
          {field('unit', titles.code, '06328')}
          {field('titleYear', titles.titleYear, '2022')}
        </div>
        <NativeSelect label={titles.kind} value={draft.kind} onChoose={(kind) => setDraft({ ...draft, kind })} options={kinds.map(({ id, name }) => ({ value: id, label: name }))} />
        <div className="pair">
          {field('decision', titles.number, '99/QĐ-UBND')}
          {field('decidedOn', titles.day, shell.dayForm)}
        </div>
        {field('issuer', titles.issuer)}
        {field('set', titles.set)}
        {sending.isError && <Problem error={sending.error} />}
        {sending.isSuccess && <p role="status" className="notice notice-good">{sending.data.titles.length > 0 ? titles.saved : titles.already}</p>}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.close}</Button>
          <Button type="submit" disabled={sending.isPending}>{titles.save}</Button>
        </div>
      </form>
    </Modal>
  );
}
