import { useSyncExternalStore } from 'react';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** One line that counts where every figure is: saved, on its way, waiting, refused, disputed. */
export function SaveStatus() {
  const { sheet } = useWords();
  const { store, mine } = useDesk();
  const cells = useSyncExternalStore(store.subscribe, store.cells);
  const count = (phase: string) => [...cells.values()].filter((cell) => cell.phase === phase).length;
  const [typed, saving, failed, conflict] = [count('typed'), count('saving'), count('failed'), count('conflict')];
  if (mine.size === 0) return <p className="save-status">{sheet.readOnly}</p>;
  const said = [
    ...(conflict > 0 ? [sheet.conflicts(conflict)] : []),
    ...(failed > 0 ? [sheet.failedCount(failed)] : []),
    ...(typed > 0 ? [sheet.unsaved(typed)] : []),
    ...(saving > 0 ? [sheet.saving(saving)] : []),
  ];
  return (
    <p className={`save-status ${conflict + failed > 0 ? 'save-wrong' : said.length > 0 ? 'save-open' : 'save-done'}`} role="status">
      <Icon name={conflict + failed > 0 ? 'warning' : said.length > 0 ? 'note' : 'check'} /> {said.length === 0 ? sheet.allSaved : said.join(', ')}
    </p>
  );
}
