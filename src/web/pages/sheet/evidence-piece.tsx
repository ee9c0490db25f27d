import { Button, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { date } from '#domain/calendar.ts';
import type { EvidenceAnswer, EvidencePiece } from '#http/schemas/evidence.ts';
import { asActing } from '#web/acting.ts';
import { post } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useLanguage, useWords } from '#web/words.tsx';

const pictures = ['jpeg', 'png', 'webp'];

/** One piece of evidence: what it looks like, what it is, until when it holds, and where else it serves. */
export function EvidencePieceLine({ piece, answer }: { piece: EvidencePiece; answer: EvidenceAnswer }) {
  const { evidence: words } = useWords();
  const { language } = useLanguage();
  const [isRemoving, setRemoving] = useState(false);
  const { file, name } = piece;
  const kind = answer.kinds.find(({ id }) => id === piece.kind)?.[language] ?? piece.kind;
  return (
    <li className="evidence-piece">
      <a href={asActing(api.file(file.sha))} target="_blank" rel="noreferrer" className="evidence-thumb" aria-label={words.openFile(name)}>
        {pictures.includes(file.type) ? <img src={asActing(api.thumbnail(file.sha))} alt="" loading="lazy" /> : <span className="evidence-type">{file.type.toUpperCase()}</span>}
      </a>
      <div className="evidence-told">
        <p>
          <b>{kind}</b> <span className={`evidence-state evidence-${piece.state}`}>{words.states[piece.state]}</span>
        </p>
        <p className="evidence-name">{name}</p>
        {piece.note !== '' && <p>{piece.note}</p>}
        <Facts piece={piece} asOf={answer.asOf} />
        {piece.alike.map((other) => (
          <p key={`${other.unit}${other.item}${other.asOf}`} className="evidence-alike">
            <Icon name="warning" size={15} /> {words.alike(other.exact, words.alikeAt(other.name ?? other.unit, other.item, other.asOf === null ? null : dayOf(other.asOf)))}
          </p>
        ))}
        {piece.mayRemove && !isRemoving && (
          <button type="button" className="text-button" aria-label={words.removeOf(name)} onClick={() => setRemoving(true)}>
            {words.remove}
          </button>
        )}
        {isRemoving && <RemoveForm piece={piece} onClose={() => setRemoving(false)} />}
      </div>
    </li>
  );
}

function Facts({ piece: { file, issuedOn, expiresOn, asOf: attachedFor, person, at }, asOf }: { piece: EvidencePiece; asOf: string }) {
  const { evidence: words } = useWords();
  const facts = [
    words.file(file.type, words.megabytes(file.bytes)),
    ...(file.width !== null && file.height !== null ? [words.pixels(file.width, file.height)] : []),
    ...(file.takenAt === null ? [] : [words.taken(momentOfCamera(file.takenAt))]),
    ...(file.latitude !== null && file.longitude !== null ? [words.where(file.latitude, file.longitude)] : []),
    ...(issuedOn === null ? [] : [words.issued(dayOf(issuedOn))]),
    ...(expiresOn === null ? [] : [words.expires(dayOf(expiresOn))]),
    ...(attachedFor === asOf ? [] : [words.forDay(dayOf(attachedFor))]),
    words.by(person, printMoment(at)),
  ];
  return <p className="quiet small">{facts.join(' · ')}</p>;
}

/** What was proof once is taken back with a reason, and both are kept. */
function RemoveForm({ piece, onClose }: { piece: EvidencePiece; onClose: () => void }) {
  const { evidence: words, shell } = useWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const removing = useMutation({
    mutationFn: () => post(api.removeEvidence(piece.id), { reason: reason.trim() }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ['evidence'] });
      void queries.invalidateQueries({ queryKey: ['questions'] });
    },
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() !== '') removing.mutate();
  };
  return (
    <form className="evidence-remove" onSubmit={submit}>
      <Textarea label={words.removeReason} description={words.removeLead} rows={2} maxLength={2000} autoFocus value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {removing.isError && <Problem error={removing.error} />}
      <div className="dialog-ways">
        <Button size="sm" variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button size="sm" type="submit" color="red" disabled={reason.trim() === '' || removing.isPending}>
          {words.removeOf(piece.name)}
        </Button>
      </div>
    </form>
  );
}

function dayOf(day: string): string {
  const { 0: year, 1: month, 2: rest } = date(day).split('-');
  return `${rest}/${month}/${year}`;
}

/** The camera's own time, as it stands in the picture: no zone is known, so none is applied. */
function momentOfCamera(taken: string): string {
  return `${taken.slice(11, 16)} ${dayOf(taken.slice(0, 10))}`;
}
