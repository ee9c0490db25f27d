import { Button, Modal, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import type { DeskAnswer, DutyLine, GivenAnswer } from '#http/schemas/duties.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { documentsQuery, setQuery } from '#web/queries.ts';
import { useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { AlikeDuties } from './alike-duties.tsx';
import { LeadsField } from './leads-field.tsx';

interface Props {
  readonly desk: DeskAnswer;
  /** Number of the paper one comes from; null where from none. */
  readonly document: string | null;
  readonly onClose: () => void;
  readonly onTold: (line: string) => void;
}

/** What a paper tells one body or several to do. Before anything is given, duties that may be the same are shown, to be cited instead. */
export function GiveDialog({ desk, document: cameFrom, onClose, onTold }: Props) {
  const { duties: words, shell } = useWords();
  const { language } = useLanguage();
  const view = useView();
  const queries = useQueryClient();
  const [giver, setGiver] = useState(desk.givers[0]?.id ?? '');
  const [document, setDocument] = useState(cameFrom);
  const [leads, setLeads] = useState<string[]>([]);
  const [supporting, setSupporting] = useState<string[]>([]);
  const [criteria, setCriteria] = useState<string[]>([]);
  const [typed, setTyped] = useState({ place: '', content: '', deadline: '', proof: '' });
  const [alike, setAlike] = useState<readonly DutyLine[] | null>(null);
  const type = (key: keyof typeof typed) => (event: { currentTarget: { value: string } }) => setTyped({ ...typed, [key]: event.currentTarget.value });
  const papers = useQuery({ ...documentsQuery({ unit: view.unit, asOf: view.asOf, direction: 'out' }), enabled: view.unit !== '' }).data?.documents ?? [];
  const came = useQuery({ ...documentsQuery({ unit: view.unit, asOf: view.asOf, direction: 'in' }), enabled: view.unit !== '' }).data?.documents ?? [];
  const law = useQuery({ ...setQuery(view.set), enabled: view.set !== '' }).data?.law;
  const offered = desk.givers.find(({ id }) => id === giver)?.leads ?? [];
  const choices = [...new Map([...papers, ...came].map((paper) => [String(paper.id), `${paper.sign ?? '–'} ${paper.subject}`]))].map(([value, label]) => ({ value, label }));
  const done = async (line: string) => {
    await queries.invalidateQueries({ queryKey: ['duties'] });
    onTold(line);
    onClose();
  };
  const giving = useMutation({
    mutationFn: () => post<GivenAnswer>(api.duties(), { ...typed, giver, leads, supporting, criteria, document: document === null ? null : Number(document), unit: null, asOf: view.asOf }),
    onSuccess: ({ duties }) => done(words.given(duties.length)),
  });
  const asking = useMutation({
    mutationFn: () => post<{ duties: DutyLine[] }>(api.dutiesAlike(), { leads, content: typed.content, criteria }),
    onSuccess: ({ duties }) => (duties.length === 0 ? giving.mutate() : setAlike(duties)),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (alike === null && leads.length > 0) asking.mutate();
    else giving.mutate();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={words.giveTitle} closeButtonProps={{ 'aria-label': shell.close }} closeOnClickOutside={false}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        <Select label={words.giveFor} data={desk.givers.map(({ id, name }) => ({ value: id, label: name }))} value={giver} onChange={(value) => { setGiver(value ?? ''); setLeads([]); }} allowDeselect={false} />
        <div className="pair">
          <Select label={words.document} placeholder={words.noDocument} data={choices} value={document} onChange={setDocument} clearable searchable />
          <TextInput label={words.place} maxLength={80} value={typed.place} onChange={type('place')} />
        </div>
        <Textarea label={words.content} autosize minRows={2} maxLength={4000} value={typed.content} onChange={type('content')} data-autofocus />
        <LeadsField leads={offered} chosen={leads} onChoose={(chosen) => { setLeads(chosen); setAlike(null); }} />
        <MultiSelect label={words.supporting} data={offered.filter(({ id }) => !leads.includes(id)).map(({ id, name }) => ({ value: id, label: name }))} value={supporting} onChange={setSupporting} searchable />
        <TextInput label={words.deadline} description={words.deadlineHint} maxLength={200} value={typed.deadline} onChange={type('deadline')} />
        {law && <MultiSelect label={words.criteria} data={law.criteria.map((criterion) => ({ value: `${law.id}/${criterion.no}`, label: words.criterion(criterion.no, criterion[language]) }))} value={criteria} onChange={setCriteria} searchable />}
        <TextInput label={words.proof} maxLength={1000} value={typed.proof} onChange={type('proof')} />
        {alike && <AlikeDuties alike={alike} document={document} place={typed.place} onCited={(id) => void done(words.cited(id))} />}
        {(giving.isError || asking.isError) && <Problem error={giving.error ?? asking.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={giving.isPending || asking.isPending}>
            {words.give}
          </Button>
        </div>
      </form>
    </Modal>
  );
}
