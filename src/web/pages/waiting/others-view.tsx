import { useWords } from '#web/words.tsx';
import { GroupCard } from './group-card.tsx';
import { groupKey, type OthersGroup } from './waiting-groups.ts';

/** What I wait for, and who may go on with it. */
export function OthersView({ groups }: { groups: readonly OthersGroup[] }) {
  const { waiting } = useWords();
  if (groups.length === 0) return <p className="empty card">{waiting.nothingOthers}</p>;
  return groups.map((group) => <GroupCard key={groupKey(group)} title={waiting.waitsFor[group.with]} detail={waiting.roles(group.roles)} group={group} acts={[]} />);
}
