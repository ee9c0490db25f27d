import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { TitlesImportAnswer } from '#http/schemas/titles.ts';
import { upload } from '#web/api.ts';
import { ChooseFile } from '#web/pages/entry/file-drop.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** A register from a file: looked at first, then entered as a whole. */
export function ImportDialog({ onClose }: { onClose: () => void }) {
  const { titles, shell } = useWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const send = (chosen: File, dryRun: boolean) => upload<TitlesImportAnswer>(api.importTitles({ name: chosen.name, dryRun }), chosen, () => undefined).answer;
  const looking = useMutation({ mutationFn: (chosen: File) => send(chosen, true) });
  const taking = useMutation({
    mutationFn: (chosen: File) => send(chosen, false),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['titles'] }),
  });
  const look = (chosen: File) => {
    setFile(chosen);
    taking.reset();
    looking.mutate(chosen);
  };
  const said = taking.data ?? looking.data;
  return (
    <Modal opened onClose={onClose} size="lg" title={titles.importTitle} closeButtonProps={{ 'aria-label': shell.close }}>
      <div className="dialog-form">
        <p>{titles.importLead}</p>
        <div>
          <ChooseFile label={titles.choose} onChoose={look} quiet={file !== null} /> {file && <span className="quiet">{file.name}</span>}
        </div>
        {looking.isError && <Problem error={looking.error} />}
        {taking.isError && <Problem error={taking.error} />}
        {said && said.doubts.length === 0 && <p role="status" className={taking.data ? 'notice notice-good' : 'notice'}>{titles.found(said.rows, said.accepted, said.unchanged)}</p>}
        {said && said.doubts.length > 0 && (
          <section aria-label={titles.doubts(said.doubts.length)}>
            <p role="alert" className="notice">{titles.doubts(said.doubts.length)}</p>
            <div className="table-scroll" role="region" aria-label={titles.why} tabIndex={0}>
              <table className="plain-table">
                <thead><tr><th scope="col">{titles.cell}</th><th scope="col">{titles.why}</th></tr></thead>
                <tbody>
                  {said.doubts.map((doubt, index) => (
                    <tr key={`${doubt.sheet}${doubt.at}${index}`}><th scope="row">{doubt.at}</th><td>{doubt.sentence}</td></tr>
                  ))}
                </tbody>
              </table>
            </div>
          </section>
        )}
        <div className="dialog-ways">
          <Button variant="default" onClick={onClose}>{shell.close}</Button>
          <Button disabled={!file || !looking.data || looking.data.doubts.length > 0 || taking.isPending || taking.isSuccess} onClick={() => file && taking.mutate(file)}>{titles.take}</Button>
        </div>
      </div>
    </Modal>
  );
}
