import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ImportedFiguresAnswer } from '#http/schemas/progress-figures.ts';
import { upload } from '#web/api.ts';
import { ChooseFile } from '#web/pages/entry/file-drop.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { pushKey } from '#web/push-queries.ts';
import { useWords } from '#web/words.tsx';

/** Figures from a workbook: looked at first, with every doubt at its cell; saved only when there is none. */
export function FiguresFile({ at, source }: { at: { unit: string; asOf: string }; source: string }) {
  const { push } = useWords();
  const queries = useQueryClient();
  const [file, setFile] = useState<File | null>(null);
  const sending = useMutation({
    mutationFn: ({ chosen, dryRun }: { chosen: File; dryRun: boolean }) => upload<ImportedFiguresAnswer>(api.importFigures({ ...at, source: source.trim() || push.source, name: chosen.name, dryRun }), chosen, () => undefined).answer,
    onSuccess: async ({ dryRun, doubts }) => {
      if (dryRun || doubts.length > 0) return;
      await queries.invalidateQueries({ queryKey: pushKey });
      setFile(null);
    },
  });
  const look = (chosen: File) => {
    setFile(chosen);
    sending.mutate({ chosen, dryRun: true });
  };
  const { data } = sending;
  return (
    <div className="figures-file">
      <ChooseFile quiet label={push.chooseFile} onChoose={look} />
      <p className="small quiet">{push.fileHint}</p>
      {sending.isError && <Problem error={sending.error} />}
      {data && !data.dryRun && data.doubts.length === 0 && <p role="status">{push.entered(data.entered)}</p>}
      {file && data && data.doubts.length > 0 && (
        <div role="alert">
          <p>{push.fileDoubts(data.doubts.length)}</p>
          <ul>{data.doubts.map(({ sheet, at: cell, sentence }) => <li key={`${sheet} ${cell} ${sentence}`}><b>{push.doubtAt(sheet, cell)}</b>: {sentence}</li>)}</ul>
        </div>
      )}
      {file && data?.dryRun && data.doubts.length === 0 && (
        <div className="figures-ready">
          <p role="status"><b>{file.name}</b>: {push.fileGood(data.figures)}</p>
          <Button disabled={source.trim() === '' || sending.isPending} onClick={() => sending.mutate({ chosen: file, dryRun: false })}>{push.takeFile}</Button>
          <Button variant="default" onClick={() => setFile(null)}>{push.dropFile}</Button>
        </div>
      )}
    </div>
  );
}
