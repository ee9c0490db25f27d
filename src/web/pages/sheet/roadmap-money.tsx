import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { totalCost } from '#domain/roadmap/line-cost.ts';
import { pages } from '#web/paths.ts';
import { roadmapQuery } from '#web/queries.ts';
import { campaignsQuery } from '#web/title-queries.ts';
import { useWords } from '#web/words.tsx';
import { useDesk } from './use-cell.ts';

/** What the newest roadmap of this unit plans for a criterion and what that costs; leads to its lines. */
export function RoadmapMoney({ no }: { no: number }) {
  const { roadmap: words } = useWords();
  const { view: { unit, set, asOf } } = useDesk();
  const campaign = useQuery(campaignsQuery({ unit, asOf })).data?.campaigns[0]?.id;
  const roadmap = useQuery({ ...roadmapQuery(campaign ?? 0, { unit, asOf }), enabled: campaign !== undefined }).data;
  const lines = roadmap?.lines.filter((line) => line.unit === unit && line.set === set && line.criterion === no) ?? [];
  if (campaign === undefined || lines.length === 0) return null;
  const costed = lines.flatMap(({ cost }) => cost ?? []);
  return (
    <Link className="text-button duty-link" to={pages.roadmap} search={{ unit, set, asOf, campaign: String(campaign), criterion: `${set}/${no}` }}>
      {words.onSheet(lines.length, costed.length === lines.length ? costed.reduce((sum, cost) => sum + totalCost(cost), 0) : null)}
    </Link>
  );
}
