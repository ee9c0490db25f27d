import './roadmap.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { date } from '#domain/calendar.ts';
import { useCampaignChoice } from '#web/campaign-choice.ts';
import { NativeSelect } from '#web/pages/titles/native-select.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { pages } from '#web/paths.ts';
import { roadmapQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { RoadmapWorkspace } from './roadmap-workspace.tsx';

/** How everything unmet in a campaign will be met: built in one step, written in a table, seen along the time. */
export function RoadmapPage() {
  const { roadmap } = useWords();
  const { unit, asOf, listed, all, chosen, choose } = useCampaignChoice();
  if (unit === '') return <NoArea />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{roadmap.title}</h1>
          <p>{roadmap.lead}</p>
        </div>
        {all.length > 1 && chosen && <NativeSelect label={roadmap.chooseCampaign} value={String(chosen.id)} onChoose={choose} options={all.map(({ id, name }) => ({ value: String(id), label: name }))} />}
      </div>
      {listed.isPending && <Waiting rows={10} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {listed.data && !chosen && <NoCampaign />}
      {chosen && <Opened key={`${chosen.id} ${unit}`} campaign={chosen.id} unit={unit} asOf={asOf} />}
    </>
  );
}

function NoCampaign() {
  const { roadmap } = useWords();
  return (
    <div className="empty card">
      <h2>{roadmap.noCampaigns}</h2>
      <p>{roadmap.noCampaignsAdvice}</p>
      <Link to={pages.campaigns}>{roadmap.toCampaigns}</Link>
    </div>
  );
}

function Opened({ campaign, unit, asOf }: { campaign: number; unit: string; asOf: string }) {
  const { roadmap } = useWords();
  const query = { unit, asOf };
  const answer = useQuery(roadmapQuery(campaign, query));
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={12} />;
  const { campaign: about, review, part, lines } = answer.data;
  return (
    <>
      <p className="quiet rm-about">
        <b>{about.name}.</b> {roadmap.about(date(review), date(about.completeBy), about.frozen)}. {roadmap.stateDay(date(answer.data.asOf))}. {part && roadmap.part}
      </p>
      {lines.length === 0 ? <p className="empty card">{roadmap.noGaps}</p> : <RoadmapWorkspace roadmap={answer.data} refetch={() => answer.refetch()} />}
    </>
  );
}
