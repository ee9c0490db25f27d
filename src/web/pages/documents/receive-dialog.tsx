import { Button, Modal, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { readSign } from '#domain/directives/read-sign.ts';
import { letterType } from '#domain/directives/document-types.ts';
import type { DocumentChoicesAnswer, ReceivedAnswer } from '#http/schemas/documents.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

interface Props {
  readonly choices: DocumentChoicesAnswer;
  readonly onClose: () => void;
  readonly onRegistered: (id: number) => void;
}

const empty = { arrivedOn: '', type: '', issuerName: '', sign: '', date: '', subject: '', signer: '' };

/** Registers a paper that came in, as it is read off the paper. */
export function ReceiveDialog({ choices, onClose, onRegistered }: Props) {
  const { documents: words, shell, refusal } = useWords();
  const queries = useQueryClient();
  const [at, setAt] = useState(choices.receiveFor[0]?.id ?? '');
  const [paper, setPaper] = useState(empty);
  const [wasTried, setTried] = useState(false);
  const set = (change: Partial<typeof empty>) => setPaper((held) => ({ ...held, ...change }));
  const types = new Map(choices.types.map(({ code, name }) => [code, name]));
  const sign = paper.sign.trim() === '' ? null : readSign(paper.sign, types);
  const registering = useMutation({
    mutationFn: () => post<ReceivedAnswer>(api.receiveDocument(), { ...paper, at, issuer: null, cites: [], answers: null }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['documents'] }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ([paper.arrivedOn, paper.type, paper.issuerName, paper.subject].every((text) => text.trim() !== '')) registering.mutate();
  };
  const missing = (text: string) => (wasTried && text.trim() === '' ? words.needed : null);
  /** The sign tells the type, unless a person has chosen one. */
  const settleType = () => {
    const told = sign?.ok ? (sign.value.form === 'letter' ? letterType : sign.value.type) : null;
    if (paper.type === '' && told !== null && types.has(told)) set({ type: told });
  };
  const told = registering.data;
  const finish = (id: number) => {
    onRegistered(id);
    onClose();
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={words.receiveTitle} closeButtonProps={{ 'aria-label': shell.close }} closeOnClickOutside={false}>
      {told ? (
        <div className="dialog-form">
          <p role="status">{words.received(told.arrival, told.text)}</p>
          {told.doubts.map(({ sentence }) => (
            <p key={sentence} className="notice">
              {sentence}
            </p>
          ))}
          <div className="dialog-ways">
            <Button onClick={() => finish(told.id)} data-autofocus>
              {shell.close}
            </Button>
          </div>
        </div>
      ) : (
        <form className="dialog-form" onSubmit={submit} noValidate>
          <div className="pair">
            <Select label={words.receivedBy} data={choices.receiveFor.map(({ id, name }) => ({ value: id, label: name }))} value={at} onChange={(body) => setAt(body ?? at)} allowDeselect={false} />
            <TextInput label={words.arrivedOn} placeholder={shell.dayForm} value={paper.arrivedOn} onChange={(event) => set({ arrivedOn: event.currentTarget.value })} error={missing(paper.arrivedOn)} inputMode="numeric" autoComplete="off" data-autofocus />
          </div>
          <div className="pair">
            <TextInput label={words.sign} description={words.noneAdvice} value={paper.sign} onChange={(event) => set({ sign: event.currentTarget.value })} onBlur={settleType} error={sign && !sign.ok ? sign.refusals.map(refusal).join(' ') : null} autoComplete="off" />
            <TextInput label={words.signedDate} description={words.noneAdvice} placeholder={shell.dayForm} value={paper.date} onChange={(event) => set({ date: event.currentTarget.value })} inputMode="numeric" autoComplete="off" />
          </div>
          <div className="pair">
            <TextInput label={words.issuer} description={words.issuerAdvice} value={paper.issuerName} onChange={(event) => set({ issuerName: event.currentTarget.value })} error={missing(paper.issuerName)} autoComplete="off" />
            <Select label={words.type} data={choices.types.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} value={paper.type} onChange={(type) => set({ type: type ?? '' })} error={missing(paper.type)} searchable allowDeselect={false} />
          </div>
          <Textarea label={words.subject} value={paper.subject} onChange={(event) => set({ subject: event.currentTarget.value })} error={missing(paper.subject)} autosize minRows={2} />
          <TextInput label={words.signer} value={paper.signer} onChange={(event) => set({ signer: event.currentTarget.value })} autoComplete="off" />
          {registering.isError && <Problem error={registering.error} />}
          <div className="dialog-ways">
            <Button variant="default" onClick={onClose}>
              {shell.cancel}
            </Button>
            <Button type="submit" disabled={registering.isPending}>
              {words.register}
            </Button>
          </div>
        </form>
      )}
    </Modal>
  );
}
