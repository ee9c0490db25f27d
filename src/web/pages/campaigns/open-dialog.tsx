import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { PreviewAnswer } from '#http/schemas/campaigns.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

const days = ['openedOn', 'titlesUpTo', 'reviewBy', 'roadmapBy', 'completeBy'] as const;

interface Props {
  readonly unit: string;
  readonly onClose: () => void;
  readonly onOpened: (campaign: number) => void;
}

/** Looked at first: who would be in it and by which set; opened only after that, and anew after any change. */
export function OpenDialog({ unit, onClose, onOpened }: Props) {
  const { campaigns, shell } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState({ name: '', basis: '', openedOn: '', titlesUpTo: '', reviewBy: '', roadmapBy: '', completeBy: '' });
  const looking = useMutation({ mutationFn: () => post<PreviewAnswer>(api.previewCampaign(), { unit, ...draft }) });
  const opening = useMutation({
    mutationFn: () => post<{ campaign: number }>(api.openCampaign(), { unit, ...draft }),
    onSuccess: async ({ campaign }) => {
      await queries.invalidateQueries({ queryKey: ['campaigns'] });
      onOpened(campaign);
      onClose();
    },
  });
  const change = (key: keyof typeof draft, value: string) => {
    setDraft({ ...draft, [key]: value });
    looking.reset();
    opening.reset();
  };
  const field = (key: keyof typeof draft, placeholder = '') => <TextInput key={key} label={campaigns[key]} placeholder={placeholder} value={draft[key]} onChange={(event) => change(key, event.currentTarget.value)} />;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (looking.data) opening.mutate();
    else looking.mutate();
  };
  const isReady = looking.data !== undefined && looking.data.refusals.length === 0;
  return (
    <Modal opened onClose={onClose} size="lg" title={campaigns.openTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        {field('name')}
        {field('basis')}
        <div className="pair">{days.slice(0, 2).map((day) => field(day, shell.dayForm))}</div>
        <div className="pair">{days.slice(2, 4).map((day) => field(day, shell.dayForm))}</div>
        {field('completeBy', shell.dayForm)}
        {looking.isError && <Problem error={looking.error} />}
        {opening.isError && <Problem error={opening.error} />}
        {looking.data && <Preview preview={looking.data} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.cancel}</Button>
          <Button type="submit" disabled={looking.isPending || opening.isPending || (looking.data !== undefined && !isReady)}>{isReady ? campaigns.confirm : campaigns.preview}</Button>
        </div>
      </form>
    </Modal>
  );
}

function Preview({ preview }: { preview: PreviewAnswer }) {
  const { campaigns } = useWords();
  const { lines, counts, later, unmeasured, refusals } = preview;
  return (
    <div role="status" className={refusals.length > 0 ? 'notice' : 'notice notice-good'}>
      <div>
        <b>{campaigns.previewed(lines)}</b>
        <ul>
          {counts.map(({ kind, kindName, set, setName, lines: count }) => <li key={`${kind}${set}`}>{campaigns.previewSet(kindName, count, setName)}</li>)}
          {later > 0 && <li>{campaigns.later(later)}</li>}
          {unmeasured > 0 && <li>{campaigns.unmeasured(unmeasured)}</li>}
          {refusals.slice(0, 5).map(({ sentence }) => <li key={sentence}>{sentence}</li>)}
        </ul>
      </div>
    </div>
  );
}
