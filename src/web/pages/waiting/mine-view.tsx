import { useState } from 'react';
import { useWords } from '#web/words.tsx';
import { actsOf } from './bulk-acts.ts';
import { GroupCard } from './group-card.tsx';
import { groupKey, type MineGroup } from './waiting-groups.ts';

/** What waits for me, with the signatures I may give from here. */
export function MineView({ groups }: { groups: readonly MineGroup[] }) {
  const { waiting } = useWords();
  const [done, setDone] = useState('');
  return (
    <>
      <div role="status">{done !== '' && <p className="notice notice-good">{done}</p>}</div>
      {groups.length === 0 && <p className="empty card">{waiting.nothingMine}</p>}
      {groups.map((group) => (
        <GroupCard key={groupKey(group)} title={waiting.kinds[group.kind]} group={group} acts={actsOf(group, waiting)} onDone={setDone} />
      ))}
    </>
  );
}
