import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { download, remove, upload } from '#web/api.ts';
import { ChooseFile } from '#web/pages/entry/file-drop.tsx';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';
import { WordingLines } from './wording-lines.tsx';
import type { Wording } from './wordings-query.ts';

/** One paper's wording: whose it is, taking it down, handing it back, and back to what it was. */
export function WordingCard({ holder, wording }: { holder: string; wording: Wording }) {
  const { wordings, shell } = useWords();
  const queries = useQueryClient();
  const [isSure, setSure] = useState(false);
  const { id, kind, name, from, person, at, fileName } = wording;
  const again = () => queries.invalidateQueries({ queryKey: ['wordings'] });
  const taking = useMutation({ mutationFn: () => download(api.wordingFile(id, holder)) });
  const handing = useMutation({ mutationFn: (file: File) => upload<{ lines: number }>(api.changeWording(id, { holder, name: file.name }), file, () => undefined).answer, onSuccess: again });
  const dropping = useMutation({ mutationFn: () => remove(api.dropWording(id, holder)), onSuccess: again });
  const hand = (file: File) => {
    dropping.reset();
    handing.mutate(file);
  };
  const drop = () => {
    setSure(false);
    handing.reset();
    dropping.mutate();
  };
  const kindName = wordings.kinds[kind] ?? kind;
  return (
    <section className="card wording" aria-labelledby={`wording-${id}`}>
      <div className="card-head">
        <div>
          <h2 id={`wording-${id}`}>{name}</h2>
          <p className="quiet small">{[...(name.toLocaleLowerCase('vi').startsWith(kindName.toLocaleLowerCase('vi')) ? [] : [kindName]), wordings.from[from] ?? '', ...(person !== null && at !== null ? [wordings.changed(person, printMoment(at), fileName ?? '')] : [])].join('; ')}</p>
        </div>
        <div className="wording-ways">
          <Button variant="default" leftSection={<Icon name="download" />} disabled={taking.isPending} onClick={() => taking.mutate()}>
            {wordings.download}
          </Button>
          <ChooseFile label={wordings.hand} accept=".docx" quiet onChoose={hand} />
          {from === 'own' && !isSure && <Button variant="subtle" onClick={() => setSure(true)}>{wordings.back}</Button>}
          {isSure && (
            <span className="wording-sure" role="group" aria-label={wordings.backSure}>
              {wordings.backSure}
              <Button color="red" onClick={drop}>{wordings.back}</Button>
              <Button variant="default" onClick={() => setSure(false)}>{shell.cancel}</Button>
            </span>
          )}
        </div>
      </div>
      <div role="status">
        {handing.isPending && <p className="quiet">{wordings.handing}</p>}
        {handing.isSuccess && <p className="notice notice-good">{wordings.handed(handing.data.lines)}</p>}
        {dropping.isSuccess && <p className="notice notice-good">{wordings.wentBack}</p>}
      </div>
      {handing.isError && (
        <div className="wording-doubts">
          <p>{wordings.refused}</p>
          <Problem error={handing.error} />
        </div>
      )}
      {dropping.isError && <Problem error={dropping.error} />}
      {taking.isError && <Problem error={taking.error} />}
      <WordingLines wording={wording} />
    </section>
  );
}
