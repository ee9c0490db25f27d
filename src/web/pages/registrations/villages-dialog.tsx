import { Button, Modal, Select, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { origins } from '#domain/plans/registration.ts';
import type { RowsAnswer, VillagesPreviewAnswer } from '#http/schemas/registrations.ts';
import { post, upload } from '#web/api.ts';
import { ChooseFile } from '#web/pages/entry/file-drop.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** Villages of many communes in one paste or one file: looked at first, then all of them. */
export function VillagesDialog({ area, asOf, onClose }: { area: string; asOf: string; onClose: () => void }) {
  const { registrations: words, shell } = useWords();
  const queries = useQueryClient();
  const [draft, setDraft] = useState({ text: '', fileName: '', origin: 'province-plan', mayCreate: false, overriding: '' });
  const rows = draft.text.split(/\r?\n/u).filter((line) => line.trim() !== '').map((line) => line.split('\t'));
  const body = () => ({ area, registeredOn: asOf, origin: draft.origin, rows, mayCreate: draft.mayCreate, overriding: draft.overriding, fileName: draft.fileName });
  const looking = useMutation({ mutationFn: () => post<VillagesPreviewAnswer>(api.previewVillages(), body()) });
  const taking = useMutation({
    mutationFn: () => post<{ ids: number[]; created: number }>(api.registerVillages(), body()),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['registrations'] }),
  });
  const reading = useMutation({
    mutationFn: (file: File) => upload<RowsAnswer>(api.villageRows(file.name), file, () => undefined).answer,
    onSuccess: ({ rows: read }, file) => change({ text: read.map((row) => row.join('\t')).join('\n'), fileName: file.name }),
  });
  const change = (part: Partial<typeof draft>) => {
    setDraft((held) => ({ ...held, ...part }));
    looking.reset();
    taking.reset();
  };
  const seen = looking.data;
  const isReady = seen !== undefined && seen.doubts.length === 0 && seen.villages.length > 0 && !taking.isSuccess;
  return (
    <Modal opened onClose={onClose} size="lg" title={words.villagesTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <div className="dialog-form">
        <p>{words.villagesLead}</p>
        <Textarea label={words.paste} value={draft.text} onChange={(event) => change({ text: event.currentTarget.value, fileName: '' })} autosize minRows={5} maxRows={10} data-autofocus />
        <div><span className="quiet">{words.file}</span> <ChooseFile label={words.villages} onChoose={(file) => reading.mutate(file)} quiet /> {draft.fileName !== '' && <span>{draft.fileName}</span>}</div>
        <Select label={words.origin} value={draft.origin} onChange={(origin) => change({ origin: origin ?? draft.origin })} data={origins.map((one) => ({ value: one, label: words.origins[one] }))} allowDeselect={false} />
        <label className="registration-tick"><input type="checkbox" checked={draft.mayCreate} onChange={(event) => change({ mayCreate: event.currentTarget.checked })} />{words.create}</label>
        {seen && seen.doubts.length === 0 && !taking.isSuccess && <p role="status" className="notice">{words.found(seen.villages.length, seen.villages.filter(({ isNew }) => isNew).length)}</p>}
        {seen && seen.doubts.length > 0 && (
          <section aria-label={words.doubts(seen.doubts.length)}>
            <p role="alert" className="notice">{words.doubts(seen.doubts.length)}</p>
            <div className="table-scroll" role="region" aria-label={words.problem} tabIndex={0}>
              <table className="plain-table">
                <thead><tr><th scope="col">{words.cell}</th><th scope="col">{words.problem}</th></tr></thead>
                <tbody>{seen.doubts.map(({ at, sentence }, index) => <tr key={`${at}${index}`}><th scope="row">{at}</th><td>{sentence}</td></tr>)}</tbody>
              </table>
            </div>
          </section>
        )}
        {isReady && <Textarea label={words.reason} description={words.reasonAdvice} value={draft.overriding} onChange={(event) => setDraft({ ...draft, overriding: event.currentTarget.value })} autosize minRows={1} />}
        {taking.data && <p role="status" className="notice notice-good">{words.taken(taking.data.ids.length, taking.data.created)}</p>}
        {[reading, looking, taking].map((one, index) => one.isError && <Problem key={index} error={one.error} />)}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.close}</Button>
          {isReady ? <Button disabled={taking.isPending} onClick={() => taking.mutate()}>{words.take}</Button> : <Button disabled={rows.length === 0 || looking.isPending || taking.isSuccess} onClick={() => looking.mutate()}>{words.preview}</Button>}
        </div>
      </div>
    </Modal>
  );
}
