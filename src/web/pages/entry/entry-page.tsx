import './entry.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { ImportAnswer } from '#http/schemas/imports.ts';
import { upload } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { api } from '#web/paths.ts';
import { setsQuery } from '#web/queries.ts';
import { useUnit, useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { DoneNotice } from './done-notice.tsx';
import { DoubtsTable } from './doubts-table.tsx';
import { EarlierImports } from './earlier-imports.tsx';
import { FileDrop } from './file-drop.tsx';
import { ImportPreview } from './import-preview.tsx';
import { UploadProgress } from './upload-progress.tsx';

/** Where a file stands on its way in: nothing is stored before a person has seen what would change and said so. */
type Stage =
  | { readonly at: 'waiting' }
  | { readonly at: 'working'; readonly file: File; readonly dryRun: boolean; readonly sent: number; readonly stop: () => void }
  | { readonly at: 'read'; readonly file: File; readonly answer: ImportAnswer }
  | { readonly at: 'stored'; readonly answer: ImportAnswer }
  | { readonly at: 'refused'; readonly error: unknown };

export function EntryPage() {
  const { entry, shell } = useWords();
  const { language } = useLanguage();
  const view = useView();
  const queries = useQueryClient();
  const unit = useUnit(view.unit, view.asOf)?.unit;
  const set = useQuery(setsQuery).data?.sets.find(({ id }) => id === view.set);
  const [stage, setStage] = useState<Stage>({ at: 'waiting' });
  const scope = { asOf: view.asOf, ...(view.set === '' ? {} : { set: view.set }), ...(view.unit === '' ? {} : { unit: view.unit }) };

  const send = (file: File, dryRun: boolean) => {
    const { answer, stop } = upload<ImportAnswer>(api.imports({ ...scope, name: file.name, dryRun }), file, (sent) => setStage({ at: 'working', file, dryRun, sent, stop: cancel }));
    const cancel = () => {
      stop();
      setStage({ at: 'waiting' });
    };
    setStage({ at: 'working', file, dryRun, sent: 0, stop: cancel });
    answer.then(
      (said) => {
        setStage(said.batch === null ? { at: 'read', file, answer: said } : { at: 'stored', answer: said });
        if (!dryRun) void queries.invalidateQueries({ predicate: ({ queryKey }) => ['standings', 'sheet', 'batches', 'history', 'report'].includes(String(queryKey[0])) });
      },
      (error: unknown) => setStage({ at: 'refused', error }),
    );
  };

  return (
    <>
      <div className="page-head">
        <div>
          <h1>{entry.title}</h1>
          <p>{entry.lead}</p>
        </div>
      </div>
      <div className="entry">
        {stage.at === 'refused' && <Problem error={stage.error} />}
        {stage.at === 'stored' && <DoneNotice answer={stage.answer} />}
        {(stage.at === 'waiting' || stage.at === 'refused' || stage.at === 'stored') && (
          <FileDrop
            scope={entry.readInto(set ? shortSetName(set.name[language]) : '', unit ? `${unit.kind} ${unit.name}` : entry.wholeReach, view.asOf === '' ? '' : shell.day(date(view.asOf)))}
            onChoose={(file) => send(file, true)}
          />
        )}
        {stage.at === 'working' && <UploadProgress name={stage.file.name} sent={stage.sent} isStoring={!stage.dryRun} stop={stage.stop} />}
        {stage.at === 'read' && (
          <>
            <p className="entry-file">
              <span>
                {entry.file}: <b>{stage.file.name}</b>. {entry.read(stage.answer.rows, entry.shapes[stage.answer.shape] ?? stage.answer.shape)}
              </span>
              <button type="button" className="text-button" onClick={() => setStage({ at: 'waiting' })}>
                {entry.another}
              </button>
            </p>
            {stage.answer.doubts.length > 0 ? (
              <DoubtsTable file={stage.file} doubts={stage.answer.doubts} markedAt={api.marked({ ...scope, name: stage.file.name })} onAgain={(file) => send(file, true)} />
            ) : (
              <ImportPreview answer={stage.answer} onConfirm={() => send(stage.file, false)} />
            )}
          </>
        )}
        <EarlierImports />
      </div>
    </>
  );
}
