import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { plansQuery } from '#web/plan-queries.ts';
import { useWords } from '#web/words.tsx';
import type { RegistrationLine } from './registration-table.tsx';

type Step = 'accepted' | 'refused' | 'withdrawn' | 'carried';

interface Props {
  readonly line: RegistrationLine;
  readonly asOf: string;
  readonly mayJudge: boolean;
  readonly onClose: () => void;
}

/** What becomes of one registration; who only registers may withdraw. */
export function JudgeDialog({ line, asOf, mayJudge, onClose }: Props) {
  const { registrations: words, shell } = useWords();
  const queries = useQueryClient();
  const steps: readonly Step[] = !mayJudge ? ['withdrawn'] : line.state === 'registered' ? ['accepted', 'refused', 'carried', 'withdrawn'] : ['refused', 'carried', 'withdrawn'];
  const [draft, setDraft] = useState<{ step: Step; plan: string; reason: string }>({ step: steps[0] ?? 'withdrawn', plan: '', reason: '' });
  const plans = useQuery(plansQuery({ unit: line.unit, asOf }));
  const sending = useMutation({
    mutationFn: () => post(api.judgeRegistrations(), { ids: [line.id], step: draft.step, reason: draft.reason, plan: draft.step === 'accepted' && draft.plan !== '' ? Number(draft.plan) : null }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['registrations'] });
      onClose();
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    sending.mutate();
  };
  return (
    <Modal opened onClose={onClose} title={words.judgeTitle(`${line.kind} ${line.name}`)} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <p>{line.titleName}, {line.year}</p>
        <Select label={words.step} value={draft.step} onChange={(step) => setDraft({ ...draft, step: steps.find((one) => one === step) ?? draft.step })} data={steps.map((step) => ({ value: step, label: words.steps[step] }))} allowDeselect={false} />
        {draft.step === 'accepted' && <Select label={words.plan} placeholder={words.noPlan} value={draft.plan === '' ? null : draft.plan} onChange={(plan) => setDraft({ ...draft, plan: plan ?? '' })} clearable data={(plans.data?.plans ?? []).map(({ id, sign, subject }) => ({ value: String(id), label: sign ?? subject }))} />}
        {draft.step !== 'accepted' && <Textarea label={words.why} value={draft.reason} onChange={(event) => setDraft({ ...draft, reason: event.currentTarget.value })} autosize minRows={2} />}
        {sending.isError && <Problem error={sending.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={sending.isPending || (draft.step !== 'accepted' && draft.reason.trim() === '')}>{words.send}</Button>
        </div>
      </form>
    </Modal>
  );
}
