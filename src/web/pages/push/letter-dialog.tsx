import { Button, Modal, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PushAnswer } from '#http/schemas/pushes.ts';
import { post } from '#web/api.ts';
import { DayField } from '#web/parts/day-field.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { pushKey } from '#web/push-queries.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly saved: PushAnswer;
  readonly slow: number;
  readonly onClose: () => void;
  readonly onDrafted: () => void;
}

/** To whom, by when, on what bases, in whose right: then the draft stands in the register. */
export function LetterDialog({ saved, slow, onClose, onDrafted }: Props) {
  const { push, shell } = useWords();
  const queries = useQueryClient();
  const [to, setTo] = useState<'all' | 'slow'>('all');
  const [answerBy, setAnswerBy] = useState(saved.usual.answerBy);
  const [bases, setBases] = useState(saved.usual.bases.join('\n'));
  const [context, setContext] = useState('');
  const [signer, setSigner] = useState<{ name: string; right: 'head' | 'deputy' }>({ name: '', right: 'head' });
  const drafting = useMutation({
    mutationFn: () => post(api.draftPushLetter(saved.id), { to, answerBy, context, signer, bases: bases.split('\n').map((line) => line.trim()).filter((line) => line !== '') }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: pushKey });
      onDrafted();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    drafting.mutate();
  };
  const choice = <T extends string>(name: string, value: T, label: string, chosen: T, choose: (value: T) => void) => (
    <label className="tick"><input type="radio" name={name} checked={chosen === value} onChange={() => choose(value)} />{label}</label>
  );
  return (
    <Modal opened onClose={onClose} size="lg" title={push.draftTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{push.draftLead}</p>
        <fieldset className="letter-choice">
          <legend>{push.to}</legend>
          {choice('to', 'all', push.toAll, to, setTo)}
          {choice('to', 'slow', push.toSlow(slow), to, setTo)}
        </fieldset>
        <DayField label={push.answerDay} day={answerBy} onChoose={setAnswerBy} />
        <Textarea label={push.bases} autosize minRows={2} value={bases} onChange={(event) => setBases(event.currentTarget.value)} />
        <Textarea label={push.context} autosize minRows={2} maxLength={2000} value={context} onChange={(event) => setContext(event.currentTarget.value)} />
        <fieldset className="letter-choice">
          <legend>{push.signs}</legend>
          {choice('right', 'head', push.signHead, signer.right, (right) => setSigner({ ...signer, right }))}
          {choice('right', 'deputy', push.signDeputy, signer.right, (right) => setSigner({ ...signer, right }))}
        </fieldset>
        <TextInput label={push.signer} maxLength={200} value={signer.name} onChange={(event) => setSigner({ ...signer, name: event.currentTarget.value })} />
        {drafting.isError && <Problem error={drafting.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={drafting.isPending}>{push.makeDraft}</Button>
        </div>
      </form>
    </Modal>
  );
}
