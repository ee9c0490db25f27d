import { Button, Modal, MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { citationRoles, type CitationRole } from '#domain/directives/document.ts';
import type { BriefDocument, DocumentAnswer, DocumentChoicesAnswer } from '#http/schemas/documents.ts';
import { post, put } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { citationsOf, doubtsIn, recipientsOf } from './citation-lines.ts';

interface Props {
  readonly choices: DocumentChoicesAnswer;
  /** The draft as it stands, when it is written anew. */
  readonly before?: DocumentAnswer;
  /** The document the new one answers. */
  readonly answering?: DocumentAnswer;
  readonly onClose: () => void;
  readonly onSaved: (id: number) => void;
}

/** Writes a draft, or writes it anew. */
export function DraftDialog({ choices, before, answering, onClose, onSaved }: Props) {
  const { documents: words, shell, refusal } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState(() => startOf(choices, before, answering));
  const [wasTried, setTried] = useState(false);
  const set = (change: Partial<Draft>) => setDraft((held) => ({ ...held, ...change }));
  const saving = useMutation({
    mutationFn: () => {
      const known = before?.recipients ?? [];
      const chosen = draft.bodies.map((body) => ({ body, name: '', purpose: known.find((recipient) => recipient.body === body)?.purpose ?? '' }));
      const sent = {
        type: draft.type, issuer: draft.issuer, subject: draft.subject.trim(), signer: draft.signer.trim(), answers: before ? before.answers : (answering?.id ?? null),
        recipients: [...chosen, ...recipientsOf(draft.others)], cites: citationsOf(draft.cites, draft.role, [...(before?.cites ?? []), ...citesOfAnswered(answering)]),
      };
      return before ? put<BriefDocument>(api.document(before.id), sent) : post<BriefDocument>(api.documents(), sent);
    },
    onSuccess: async ({ id }) => {
      await queries.invalidateQueries({ queryKey: ['documents'] });
      onClose();
      onSaved(id);
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (draft.subject.trim() !== '' && draft.type !== '' && draft.issuer !== '') saving.mutate();
  };
  const missing = (text: string) => (wasTried && text.trim() === '' ? words.needed : null);
  const doubts = doubtsIn(draft.cites, choices);
  return (
    <Modal opened onClose={onClose} size="lg" title={before ? words.redraft : words.draftTitle} closeButtonProps={{ 'aria-label': shell.close }} closeOnClickOutside={false}>
      <form className="dialog-form" onSubmit={submit} noValidate>
        {answering && <p className="quiet">{words.answering(answering.text)}</p>}
        <div className="pair">
          <Select label={words.issuer} data={choices.draftFor.map(({ id, name }) => ({ value: id, label: name }))} value={draft.issuer} onChange={(issuer) => set({ issuer: issuer ?? '' })} error={missing(draft.issuer)} allowDeselect={false} />
          <Select label={words.type} data={choices.types.map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} value={draft.type} onChange={(type) => set({ type: type ?? '' })} error={missing(draft.type)} searchable allowDeselect={false} />
        </div>
        <Textarea label={words.subject} value={draft.subject} onChange={(event) => set({ subject: event.currentTarget.value })} error={missing(draft.subject)} autosize minRows={2} data-autofocus />
        <TextInput label={words.signer} value={draft.signer} onChange={(event) => set({ signer: event.currentTarget.value })} autoComplete="off" />
        <MultiSelect label={words.recipients} description={words.recipientsAdvice} data={choices.recipients.map(({ id, name }) => ({ value: id, label: name }))} value={draft.bodies} onChange={(bodies) => set({ bodies })} searchable hidePickedOptions />
        <Textarea label={words.otherRecipients} description={words.otherRecipientsAdvice} value={draft.others} onChange={(event) => set({ others: event.currentTarget.value })} autosize minRows={1} />
        <Textarea label={words.cites} description={words.citesAdvice} value={draft.cites} onChange={(event) => set({ cites: event.currentTarget.value })} autosize minRows={2} />
        {doubts.length > 0 && (
          <div className="notice" role="status">
            <div>
              {doubts.map((doubt) => (
                <p key={refusal(doubt)}>{refusal(doubt)}</p>
              ))}
            </div>
          </div>
        )}
        <Select label={words.relation} data={citationRoles.map((role) => ({ value: role, label: words.role[role] }))} value={draft.role} onChange={(role) => set({ role: citationRoles.find((each) => each === role) ?? 'basis' })} allowDeselect={false} />
        {saving.isError && <Problem error={saving.error} />}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          <Button type="submit" disabled={saving.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

interface Draft {
  readonly type: string;
  readonly issuer: string;
  readonly subject: string;
  readonly signer: string;
  readonly bodies: string[];
  readonly others: string;
  readonly cites: string;
  readonly role: CitationRole;
}

function startOf(choices: DocumentChoicesAnswer, before?: DocumentAnswer, answering?: DocumentAnswer): Draft {
  const offered = new Set(choices.recipients.map(({ id }) => id));
  const [known, others] = [(before?.recipients ?? []).filter(({ body }) => body !== null && offered.has(body)), (before?.recipients ?? []).filter(({ body }) => body === null || !offered.has(body))];
  const asker = answering?.issuer ?? null;
  const back = asker !== null && offered.has(asker) ? [asker] : [];
  return {
    type: before?.type ?? (answering ? 'BC' : 'KH'),
    issuer: before?.issuer ?? choices.draftFor[0]?.id ?? '',
    subject: before?.subject ?? '',
    signer: before?.signer ?? '',
    bodies: before ? known.flatMap(({ body }) => body ?? []) : back,
    others: others.map(({ name, purpose }) => (purpose === '' ? name : `${name} (${purpose})`)).join('\n'),
    cites: [...(before?.cites ?? []), ...citesOfAnswered(answering)].map(({ text }) => text).join('\n'),
    role: before?.cites[0]?.role ?? 'basis',
  };
}

/** An answer speaks of what it answers. */
function citesOfAnswered(answering?: DocumentAnswer): DocumentAnswer['cites'] {
  return answering ? [{ document: answering.id, text: answering.text, role: 'reference' }] : [];
}
