import { Button } from '@mantine/core';
import { useWords } from '#web/words.tsx';

/** First the way up, which can be measured; then the reading or storing, which can only be named. */
export function UploadProgress({ name, sent, isStoring, stop }: { name: string; sent: number; isStoring: boolean; stop: () => void }) {
  const { entry } = useWords();
  const isSent = sent >= 1;
  const said = isSent ? (isStoring ? entry.storing : entry.reading) : entry.sending(Math.round(sent * 100));
  return (
    <div className="card upload" role="status">
      <p>
        <b>{name}</b>
      </p>
      <p>{said}</p>
      {isSent ? <span className="waiting-line" /> : <progress max={1} value={sent} aria-label={said} />}
      {!isSent && (
        <Button variant="default" onClick={stop}>
          {entry.stop}
        </Button>
      )}
    </div>
  );
}
