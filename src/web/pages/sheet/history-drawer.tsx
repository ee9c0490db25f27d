import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import type { View } from '#web/paths.ts';
import { historyQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

/** Everything that was ever entered for one item: what it was, who, when, from which paper or cell. */
export function HistoryDrawer({ view, item, onClose }: { view: View; item: string | null; onClose: () => void }) {
  const { sheet, shell } = useWords();
  return (
    <Drawer opened={item !== null} onClose={onClose} position="right" size={440} title={sheet.historyOf(item ?? '')} closeButtonProps={{ 'aria-label': shell.close }}>
      {item !== null && <Entries view={view} item={item} />}
    </Drawer>
  );
}

function Entries({ view, item }: { view: View; item: string }) {
  const { sheet } = useWords();
  const history = useQuery(historyQuery({ ...view, item }));
  if (history.isPending) return <Waiting rows={4} />;
  if (history.isError) return <Problem error={history.error} retry={() => void history.refetch()} />;
  if (history.data.entries.length === 0) return <p className="quiet">{sheet.historyEmpty}</p>;
  return (
    <ol className="history">
      {history.data.entries.map((entry) => (
        <li key={entry.seq} className={entry.undone ? 'history-undone' : ''}>
          <p>
            <b>{entry.text || sheet.blank}</b> {entry.inForce && <span className="history-flag">{sheet.inForce}</span>}
            {entry.undone && <span className="quiet small">{sheet.undone}</span>}
          </p>
          <p className="small">{entry.sentence}</p>
        </li>
      ))}
    </ol>
  );
}
