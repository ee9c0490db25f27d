import { Button, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { date } from '#domain/calendar.ts';
import type { EditPlanBody } from '#http/schemas/plans.ts';
import { post, put } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { documentChoicesQuery, setsQuery } from '#web/queries.ts';
import { campaignsQuery } from '#web/title-queries.ts';
import { useWords } from '#web/words.tsx';
import { linesOf, recipientsOf, rightOf } from './paper-lines.ts';
import type { Writing } from './plans-page.tsx';
import { TargetFields } from './target-fields.tsx';
import { TaskFields } from './task-fields.tsx';

interface Props {
  readonly writing: Writing;
  readonly unit: string;
  readonly asOf: string;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}

const emptyTask: EditPlanBody['plan']['tasks'][number] = { content: '', leads: [], supporting: [], unit: null, criteria: [], deadline: '', proof: '' };

/** Writes a plan: its paper, its targets, its tasks, saved together. */
export function PlanEditor({ writing, unit, asOf, onClose, onSaved }: Props) {
  const { plans: words, shell, documents } = useWords();
  const queries = useQueryClient();
  const choices = useQuery(documentChoicesQuery(asOf));
  const campaigns = useQuery(campaignsQuery({ unit, asOf }));
  const sets = useQuery(setsQuery);
  const [{ paper, plan }, setDraft] = useState<EditPlanBody>({ ...writing.draft, plan: { ...writing.draft.plan, from: shell.day(date(writing.draft.plan.from)), to: shell.day(date(writing.draft.plan.to)), targets: writing.draft.plan.targets.map((one) => ({ ...one, due: shell.day(date(one.due)) })) } });
  const [cites, setCites] = useState(linesOf(paper.cites.map(({ text }) => text)));
  const [recipients, setRecipients] = useState(linesOf(paper.recipients.map(({ name, purpose }) => (purpose === '' ? name : `${name} (${purpose})`))));
  const ofPaper = (change: Partial<EditPlanBody['paper']>) => setDraft((held) => ({ ...held, paper: { ...held.paper, ...change } }));
  const ofPlan = (change: Partial<EditPlanBody['plan']>) => setDraft((held) => ({ ...held, plan: { ...held.plan, ...change } }));
  const saving = useMutation({
    mutationFn: () => {
      const known = new Map(paper.cites.map((one) => [one.text, one]));
      const lines = cites.split('\n').map((line) => line.trim()).filter((line) => line !== '');
      const body: EditPlanBody = { plan, paper: { ...paper, recipients: recipientsOf(recipients, paper.recipients), cites: lines.map((text) => known.get(text) ?? { document: null, text, role: 'basis' as const }) } };
      return writing.id === null ? post<{ id: number }>(api.newPlan(), body) : put<{ id: number }>(api.savePlan(writing.id), body);
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      onSaved(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const { right, name } = rightOf(paper.signer, Object.keys(words.rights));
  const signed = (mark: string, who: string) => ofPaper({ signer: mark === '' ? who : `${mark} ${who}` });
  const bodies = choices.data?.recipients ?? [];
  return (
    <form className="card plan-editor" onSubmit={submit} noValidate>
      <h1>{words.editor}</h1>
      <Select label={words.issuer} value={paper.issuer} onChange={(issuer) => ofPaper({ issuer: issuer ?? paper.issuer })} data={(choices.data?.draftFor ?? []).map((body) => ({ value: body.id, label: body.name }))} allowDeselect={false} />
      <Textarea label={words.subject} value={paper.subject} onChange={(event) => ofPaper({ subject: event.currentTarget.value })} autosize minRows={2} />
      <div className="pair">
        <TextInput label={words.from} placeholder={shell.dayForm} value={plan.from} onChange={(event) => ofPlan({ from: event.currentTarget.value })} />
        <TextInput label={words.to} placeholder={shell.dayForm} value={plan.to} onChange={(event) => ofPlan({ to: event.currentTarget.value })} />
      </div>
      <div className="pair">
        <Select label={words.set} placeholder={words.noSet} value={plan.set} onChange={(set) => ofPlan({ set })} data={(sets.data?.sets ?? []).map(({ id, name: { vi } }) => ({ value: id, label: vi }))} clearable searchable />
        <Select label={words.campaign} placeholder={words.noCampaign} value={plan.campaign === null ? null : String(plan.campaign)} onChange={(campaign) => ofPlan({ campaign: campaign === null ? null : Number(campaign) })} data={(campaigns.data?.campaigns ?? []).map(({ id, name: label }) => ({ value: String(id), label }))} clearable />
      </div>
      <Textarea label={words.bases} description={words.citesAdvice} value={cites} onChange={(event) => setCites(event.currentTarget.value)} autosize minRows={2} />
      <Textarea label={words.aim} value={plan.aim} onChange={(event) => ofPlan({ aim: event.currentTarget.value })} autosize minRows={2} />
      <section aria-label={words.targets}>
        <h2>{words.targets}</h2>
        {plan.targets.map((target, index) => (
          <TargetFields
            key={index} number={index + 1} target={target}
            onChange={(changed) => ofPlan({ targets: plan.targets.with(index, changed) })}
            onRemove={() => ofPlan({ targets: plan.targets.toSpliced(index, 1) })}
          />
        ))}
        <Button variant="default" onClick={() => ofPlan({ targets: [...plan.targets, { wording: '', due: plan.to, target: { kind: 'facilities', facility: '', count: 1, built: null } }] })}>{words.addTarget}</Button>
      </section>
      <section aria-label={words.tasks}>
        <h2>{words.tasks}</h2>
        {plan.tasks.map((task, index) => (
          <TaskFields
            key={index} number={index + 1} task={task} set={plan.set} bodies={bodies}
            onChange={(changed) => ofPlan({ tasks: plan.tasks.with(index, changed) })}
            onRemove={() => ofPlan({ tasks: plan.tasks.toSpliced(index, 1) })}
          />
        ))}
        <Button variant="default" onClick={() => ofPlan({ tasks: [...plan.tasks, emptyTask] })}>{words.addTask}</Button>
      </section>
      <div className="pair">
        <Select label={words.right} value={right} onChange={(chosen) => signed(chosen ?? '', name)} data={Object.entries(words.rights).map(([value, label]) => ({ value, label }))} allowDeselect={false} />
        <TextInput label={words.signer} value={name} onChange={(event) => signed(right, event.currentTarget.value)} autoComplete="off" />
      </div>
      <MultiSelect label={words.recipients} data={bodies.map((body) => ({ value: body.id, label: body.name }))} value={paper.recipients.flatMap(({ body }) => body ?? [])} onChange={(chosen) => { const next = chosen.map((id) => paper.recipients.find(({ body }) => body === id) ?? { body: id, name: bodies.find((body) => body.id === id)?.name ?? '', purpose: '' }); ofPaper({ recipients: next }); setRecipients(linesOf(next.map(({ name: who, purpose }) => (purpose === '' ? who : `${who} (${purpose})`)))); }} searchable />
      <Textarea aria-label={documents.otherRecipients} description={words.recipientsAdvice} value={recipients} onChange={(event) => setRecipients(event.currentTarget.value)} autosize minRows={2} />
      {saving.isError && <Problem error={saving.error} />}
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
        <Button type="submit" disabled={saving.isPending || paper.subject.trim() === ''}>{words.save}</Button>
      </div>
    </form>
  );
}
