import { Button, Modal, NumberInput, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { EditPlanBody, PlansAnswer } from '#http/schemas/plans.ts';
import { get } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { documentChoicesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly unit: string;
  readonly asOf: string;
  readonly plans: PlansAnswer['plans'];
  readonly onClose: () => void;
  readonly onBegin: (draft: EditPlanBody) => void;
}

/** A plan begins from one above it, from last year's, or from nothing. */
export function StartDialog({ unit, asOf, plans, onClose, onBegin }: Props) {
  const { plans: words, shell } = useWords();
  const choices = useQuery(documentChoicesQuery(asOf));
  const [draft, setDraft] = useState({ year: Number(asOf.slice(0, 4)), from: '', issuer: '' });
  const bodies = choices.data?.draftFor ?? [];
  const issuer = draft.issuer === '' ? (bodies[0]?.id ?? '') : draft.issuer;
  const starting = useMutation({
    mutationFn: () => get<EditPlanBody>(api.startPlan({ unit, year: draft.year, issuer, ...(draft.from === '' ? {} : { from: Number(draft.from) }) })),
    onSuccess: onBegin,
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    starting.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={words.startTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <NumberInput label={words.year} value={draft.year} onChange={(year) => setDraft({ ...draft, year: Number(year) })} allowDecimal={false} hideControls />
        <Select label={words.issuer} value={issuer} onChange={(chosen) => setDraft({ ...draft, issuer: chosen ?? '' })} data={bodies.map(({ id, name }) => ({ value: id, label: name }))} allowDeselect={false} />
        <Select label={words.startFrom} placeholder={words.startEmpty} value={draft.from === '' ? null : draft.from} onChange={(chosen) => setDraft({ ...draft, from: chosen ?? '' })} clearable data={plans.map(({ id, sign, subject, areaName }) => ({ value: String(id), label: `${sign ?? words.draft}, ${areaName}: ${subject}` }))} />
        {choices.isError && <Problem error={choices.error} />}
        {starting.isError && <Problem error={starting.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={issuer === '' || starting.isPending}>{words.begin}</Button>
        </div>
      </form>
    </Modal>
  );
}
