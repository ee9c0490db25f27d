import { useRef, useState, type DragEvent } from 'react';
import { Button } from '@mantine/core';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';

/** A place to drop a workbook, or to choose one. */
export function FileDrop({ scope, onChoose }: { scope: string; onChoose: (file: File) => void }) {
  const { entry } = useWords();
  const [isOver, setOver] = useState(false);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onChoose(file);
  };
  return (
    <div
      className={`drop${isOver ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <Icon name="table" size={44} />
      <p className="drop-lead">{isOver ? entry.dropNow : entry.drop}</p>
      <ChooseFile label={entry.choose} onChoose={onChoose} />
      <p>{scope}</p>
      <p className="quiet small">{entry.forms}</p>
      <p className="quiet small">{entry.figures}</p>
    </div>
  );
}

/** The same file may be chosen twice: it has been corrected in between. */
export function ChooseFile({ label, onChoose, quiet = false, accept = '.xlsx,.csv' }: { label: string; onChoose: (file: File) => void; quiet?: boolean; accept?: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button variant={quiet ? 'default' : 'filled'} leftSection={<Icon name="upload" />} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file) onChoose(file);
        }}
      />
    </>
  );
}
