import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Refused, type AnsweredRefusal } from '#web/api.ts';
import { useMoving } from '#web/moving.ts';
import { Problem } from '#web/parts/problem.tsx';
import { useWords } from '#web/words.tsx';
import type { BulkAct } from './bulk-acts.ts';
import { cellKey, type Group, type WaitingCell } from './waiting-groups.ts';

interface Props {
  readonly act: BulkAct;
  readonly group: Group;
  readonly cells: readonly WaitingCell[];
  readonly onClose: () => void;
  readonly onDone: (told: string) => void;
}

/** Signs many criteria in one act. All are done or none; those that cannot be are told by reason, and can be left out. */
export function BulkDialog({ act, group: { set, asOf }, cells, onClose, onDone }: Props) {
  const { waiting: words, course, shell } = useWords();
  const [reason, setReason] = useState('');
  const moving = useMoving(({ moved }) => {
    onDone(words.done(act.name, moved));
    onClose();
  });
  const refused = refusedCells(moving.error);
  const rest = cells.filter((cell) => !refused.has(cellKey(cell)));
  const isReady = !act.needsReason || reason.trim() !== '';
  const sign = (signed: readonly WaitingCell[]) => {
    const { move, axis, verdict } = act;
    moving.mutate({ move, axis, verdict, reason: reason.trim(), cells: signed.map(({ unit, criterion }) => ({ unit, set, asOf, criterion })) });
  };
  return (
    <Modal opened onClose={onClose} size="lg" title={words.bulkTitle(act.name, cells.length)} closeButtonProps={{ 'aria-label': shell.close }}>
      <div className="dialog-form">
        <p>{act.verdict === null ? words.returnLead : act.verdict === 'computed' ? words.computedLead : words.sameLead(words.verdicts[act.verdict])}</p>
        <Textarea label={act.needsReason ? course.reason : course.reasonOptional} rows={3} maxLength={2000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} data-autofocus />
        <p className="quiet small">{course.consequences[act.move]}</p>
        {moving.isError && (refused.size === 0 ? <Problem error={moving.error} /> : <Refusals error={moving.error} count={refused.size} />)}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>
            {shell.cancel}
          </Button>
          {refused.size === 0 ? (
            <Button disabled={!isReady || moving.isPending} onClick={() => sign(cells)}>
              {words.confirmAct(cells.length)}
            </Button>
          ) : (
            rest.length > 0 && (
              <Button disabled={!isReady || moving.isPending} onClick={() => sign(rest)}>
                {words.withoutRefused(rest.length)}
              </Button>
            )
          )}
        </div>
      </div>
    </Modal>
  );
}

const placesNamed = 8;

/** Each reason once, with the places it concerns. */
function Refusals({ error, count }: { error: unknown; count: number }) {
  const { waiting: words } = useWords();
  const bySentence = new Map<string, string[]>();
  for (const { sentence, at } of refusalsOf(error)) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), ...(at === undefined ? [] : [at])]);
  return (
    <div className="problem" role="alert">
      <div>
        <b>{words.refused(count)}</b>
        <ul className="bulk-refusals">
          {[...bySentence].map(([sentence, places]) => (
            <li key={sentence}>
              {sentence}
              <span className="small">{words.refusedAt(places.slice(0, placesNamed), places.length - placesNamed)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function refusalsOf(error: unknown): readonly AnsweredRefusal[] {
  return error instanceof Refused ? error.refusals : [];
}

/** A refusal names its cell `06328 Long Đống/2`. */
function refusedCells(error: unknown): ReadonlySet<string> {
  const found = refusalsOf(error).map(({ at }) => /^(\S+) .*\/(\d+)$/u.exec(at ?? ''));
  return new Set(found.flatMap((match) => (match ? [`${match[1]}/${match[2]}`] : [])));
}
