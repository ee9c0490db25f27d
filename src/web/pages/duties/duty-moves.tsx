import { Button, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { DutyAnswer } from '#http/schemas/duties.ts';
import { post, upload } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

type Move = DutyAnswer['moves'][number];

/** What the reader may say of the duty now; one of it opened as a form. */
export function DutyMoves({ duty }: { duty: DutyAnswer }) {
  const { duties: words } = useWords();
  const [asked, setAsked] = useState<Move | null>(null);
  if (duty.moves.length === 0) return null;
  return (
    <section aria-label={words.moves} className="duty-moves">
      {asked === null ? (
        <div className="duty-ways">
          {duty.moves.map((move, index) => (
            <Button key={move.event} variant={index === 0 ? 'filled' : 'default'} onClick={() => setAsked(move)}>
              {words.event(move.event)}
            </Button>
          ))}
        </div>
      ) : (
        <SayForm duty={duty} move={asked} onClose={() => setAsked(null)} />
      )}
    </section>
  );
}

const proving = ['progress', 'done'];

function SayForm({ duty, move: { event, needs }, onClose }: { duty: DutyAnswer; move: Move; onClose: () => void }) {
  const { duties: words, shell } = useWords();
  const queries = useQueryClient();
  const [note, setNote] = useState('');
  const [percent, setPercent] = useState<number>(duty.percent ?? 0);
  const [deadline, setDeadline] = useState('');
  const [file, setFile] = useState<File | null>(null);
  const saying = useMutation({
    mutationFn: () => {
      const said = { kind: event, note: note.trim(), ...(needs.includes('percent') ? { percent } : {}), ...(needs.includes('deadline') ? { deadline: deadline.trim() } : {}) };
      return file ? upload(api.dutyProof(duty.id, { ...said, name: file.name }), file, () => undefined).answer : post(api.dutyEvents(duty.id), said);
    },
    onSuccess: async () => {
      onClose();
      await queries.invalidateQueries({ queryKey: ['duties'] });
    },
  });
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    saying.mutate();
  };
  return (
    <form className="dialog-form" onSubmit={submit} noValidate aria-label={words.event(event)}>
      <h3>{words.event(event)}</h3>
      {needs.includes('percent') && <NumberInput label={words.progress} min={0} max={100} allowDecimal={false} value={percent} onChange={(value) => setPercent(Number(value))} hideControls />}
      {needs.includes('deadline') && <TextInput label={words.newDeadline} description={words.deadlineHint} value={deadline} onChange={(change) => setDeadline(change.currentTarget.value)} />}
      <Textarea label={words.note[event] ?? ''} autosize minRows={2} maxLength={4000} value={note} onChange={(change) => setNote(change.currentTarget.value)} data-autofocus />
      {proving.includes(event) && (
        <label className="duty-choose">
          {words.file}
          <input type="file" accept="image/jpeg,image/png,image/webp,application/pdf,.docx,.xlsx" onChange={(change) => setFile(change.currentTarget.files?.[0] ?? null)} />
        </label>
      )}
      {saying.isError && <Problem error={saying.error} />}
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button type="submit" disabled={saying.isPending}>
          {words.event(event)}
        </Button>
      </div>
    </form>
  );
}
