import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { BatchesAnswer } from '#http/schemas/imports.ts';
import { post } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { batchesQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

type Batch = BatchesAnswer['batches'][number];

/** What came in before, and the way to take one of them back as a whole. */
export function EarlierImports() {
  const { entry, shell } = useWords();
  const batches = useQuery(batchesQuery);
  const [asked, setAsked] = useState<Batch | null>(null);
  if (batches.isPending) return <Waiting rows={3} />;
  if (batches.isError) return <Problem error={batches.error} retry={() => void batches.refetch()} />;
  return (
    <section className="card" aria-labelledby="earlier-title">
      <h2 id="earlier-title">{entry.earlier}</h2>
      {batches.data.batches.length === 0 && <p className="quiet">{entry.earlierEmpty}</p>}
      {batches.data.batches.length > 0 && (
        <div className="table-scroll" role="region" aria-labelledby="earlier-title" tabIndex={0}>
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col" className="num">{entry.number}</th>
                <th scope="col">{entry.file}</th>
                <th scope="col" className="num">{entry.accepted}</th>
                <th scope="col">{entry.day}</th>
                <th scope="col">{entry.person}</th>
                <th scope="col">{entry.at}</th>
                <th scope="col">{entry.state}</th>
              </tr>
            </thead>
            <tbody>
              {batches.data.batches.map((batch) => (
                <tr key={batch.id}>
                  <td className="num">{batch.id}</td>
                  <th scope="row" className="batch-file">{batch.fileName}</th>
                  <td className="num">{batch.accepted}</td>
                  <td className="nowrap">{shell.day(date(batch.asOf))}</td>
                  <td>{batch.person}</td>
                  <td className="nowrap">{printMoment(batch.at)}</td>
                  <td>
                    {batch.undoneAt === null ? entry.inForce : entry.undone(batch.undoneBy ?? '', printMoment(batch.undoneAt))}
                    {batch.mayUndo && batch.undoneAt === null && (
                      <button type="button" className="text-button batch-undo" aria-label={entry.undoOf(batch.id)} onClick={() => setAsked(batch)}>
                        <Icon name="undo" size={16} /> {entry.undo}
                      </button>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <UndoDialog batch={asked} onClose={() => setAsked(null)} />
    </section>
  );
}

function UndoDialog({ batch, onClose }: { batch: Batch | null; onClose: () => void }) {
  const { entry, shell } = useWords();
  const queries = useQueryClient();
  const undoing = useMutation({
    mutationFn: (id: number) => post(api.undo(id), {}),
    onSuccess: () => {
      void queries.invalidateQueries();
      onClose();
    },
  });
  return (
    <Modal opened={batch !== null} onClose={onClose} title={batch ? entry.undoTitle(batch.id, batch.fileName) : ''} closeButtonProps={{ 'aria-label': shell.close }} onExitTransitionEnd={() => undoing.reset()}>
      <p>{entry.undoLead}</p>
      {undoing.isError && <Problem error={undoing.error} />}
      <div className="dialog-ways">
        <Button variant="default" onClick={onClose}>
          {shell.cancel}
        </Button>
        <Button color="red" disabled={undoing.isPending} onClick={() => batch && undoing.mutate(batch.id)}>
          {entry.undoConfirm}
        </Button>
      </div>
    </Modal>
  );
}
