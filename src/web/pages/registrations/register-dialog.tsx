import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { date } from '#domain/calendar.ts';
import { origins } from '#domain/plans/registration.ts';
import type { CheckedAnswer, RegistrationsAnswer } from '#http/schemas/registrations.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** One unit signs up: first everything that speaks against it, then the reason where one is needed. */
export function RegisterDialog({ titles, asOf, onClose }: { titles: RegistrationsAnswer['titles']; asOf: string; onClose: () => void }) {
  const { registrations: words, shell } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState({ unit: '', kind: titles[0]?.id ?? '', year: asOf.slice(0, 4), origin: 'province-plan', registeredOn: shell.day(date(asOf)), expectedOn: '', overriding: '', note: '' });
  const body = () => ({ registrations: [{ ...draft, year: Number(draft.year) || 0 }] });
  const checking = useMutation({ mutationFn: () => post<CheckedAnswer>(api.checkRegistrations(), body()) });
  const saving = useMutation({
    mutationFn: () => post(api.register(), body()),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['registrations'] });
      onClose();
    },
  });
  const [checked] = checking.data?.checked ?? [];
  const change = (part: Partial<typeof draft>) => {
    setDraft({ ...draft, ...part });
    if (!('overriding' in part || 'note' in part)) checking.reset();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (checked) saving.mutate();
    else checking.mutate();
  };
  const field = (key: 'unit' | 'year' | 'registeredOn' | 'expectedOn' | 'note', label: string, placeholder = '') => (
    <TextInput label={label} placeholder={placeholder} value={draft[key]} onChange={(event) => change({ [key]: event.currentTarget.value })} autoComplete="off" />
  );
  return (
    <Modal opened onClose={onClose} size="lg" title={words.registerTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <div className="pair">{field('unit', words.unitCode, '06337')}{field('year', words.year, '2023')}</div>
        <Select label={words.kind} value={draft.kind} onChange={(kind) => change({ kind: kind ?? '' })} data={titles.map(({ id, vi }) => ({ value: id, label: vi }))} allowDeselect={false} />
        <Select label={words.origin} value={draft.origin} onChange={(origin) => change({ origin: origin ?? '' })} data={origins.map((one) => ({ value: one, label: words.origins[one] }))} allowDeselect={false} />
        <div className="pair">{field('registeredOn', words.registeredOn, shell.dayForm)}{field('expectedOn', words.expectedOn, shell.dayForm)}</div>
        {field('note', words.note)}
        {checked && (
          <div className={checked.needsReason ? 'notice' : 'notice notice-good'} role="status">
            <div>
              <p>{checked.needsReason ? words.warned(checked.name, checked.met, checked.of) : words.clear(checked.met, checked.of)}</p>
              {checked.warnings.length > 0 && <ul>{checked.warnings.map(({ kind, sentence }) => <li key={kind}>{sentence}</li>)}</ul>}
            </div>
          </div>
        )}
        {checked?.needsReason && <Textarea label={words.reason} description={words.reasonAdvice} value={draft.overriding} onChange={(event) => change({ overriding: event.currentTarget.value })} autosize minRows={2} data-autofocus />}
        {checking.isError && <Problem error={checking.error} />}
        {saving.isError && <Problem error={saving.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={checking.isPending || saving.isPending || (checked?.needsReason === true && draft.overriding.trim() === '')}>{checked ? words.save : words.check}</Button>
        </div>
      </form>
    </Modal>
  );
}
