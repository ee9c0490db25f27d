import { Button, MultiSelect, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { DocumentChoicesAnswer } from '#http/schemas/documents.ts';
import type { EditPlanBody } from '#http/schemas/plans.ts';
import { setQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

type PlanTask = EditPlanBody['plan']['tasks'][number];

interface Props {
  readonly number: number;
  readonly task: PlanTask;
  readonly set: string | null;
  readonly bodies: DocumentChoicesAnswer['recipients'];
  readonly onChange: (task: PlanTask) => void;
  readonly onRemove: () => void;
}

/** One task: what, who leads, who helps, by when, and which criteria it serves. */
export function TaskFields({ number, task, set, bodies, onChange, onRemove }: Props) {
  const { plans: words } = useWords();
  const known = useQuery({ ...setQuery(set ?? ''), enabled: set !== null });
  const data = bodies.map(({ id, name }) => ({ value: id, label: name }));
  const criteria = known.data?.law.criteria.map(({ no, vi }) => ({ value: `${set}/${no}`, label: `${no}. ${vi}` })) ?? [];
  const others = task.criteria.filter((one) => !criteria.some(({ value }) => value === one)).map((one) => ({ value: one, label: one }));
  return (
    <fieldset className="plan-fields">
      <legend>{words.taskNo(number)}</legend>
      <Textarea label={words.content} value={task.content} onChange={(event) => onChange({ ...task, content: event.currentTarget.value })} autosize minRows={2} />
      <div className="pair">
        <MultiSelect label={words.lead1} data={data} value={task.leads} onChange={(leads) => onChange({ ...task, leads })} searchable hidePickedOptions />
        <MultiSelect label={words.supporting} data={data} value={task.supporting} onChange={(supporting) => onChange({ ...task, supporting })} searchable hidePickedOptions />
      </div>
      <div className="pair">
        <TextInput label={words.deadline} description={words.deadlineAdvice} value={task.deadline} onChange={(event) => onChange({ ...task, deadline: event.currentTarget.value })} />
        <TextInput label={words.proof} value={task.proof} onChange={(event) => onChange({ ...task, proof: event.currentTarget.value })} />
      </div>
      <MultiSelect label={words.serves} data={[...criteria, ...others]} value={task.criteria} onChange={(chosen) => onChange({ ...task, criteria: chosen })} searchable hidePickedOptions />
      <div><Button size="compact-sm" variant="default" aria-label={words.removeTask(number)} onClick={onRemove}>{words.remove}</Button></div>
    </fieldset>
  );
}
