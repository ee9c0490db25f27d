import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Icon } from '#web/parts/icons.tsx';
import { pages } from '#web/paths.ts';
import { dutyCountsQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** How many duties serve a criterion of this unit and how many are late; leads to them. */
export function DutyCount({ no }: { no: number }) {
  const { duties: words } = useWords();
  const { view } = useDesk();
  const counts = useQuery(dutyCountsQuery(view)).data?.criteria.find((criterion) => criterion.no === no);
  if (!counts || counts.all === 0) return null;
  return (
    <Link className="text-button duty-link" to={pages.duties} search={{ kind: 'area', unit: view.unit, set: view.set, asOf: view.asOf, criterion: `${view.set}/${no}` }}>
      <Icon name={counts.overdue > 0 ? 'warning' : 'note'} size={16} /> {counts.open === 0 ? words.onSheetClosed(counts.all) : words.onSheet(counts.open, counts.overdue)}
    </Link>
  );
}
