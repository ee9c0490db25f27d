import { Button } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { CampaignAnswer } from '#http/schemas/campaigns.ts';
import { download } from '#web/api.ts';
import { Icon } from '#web/parts/icons.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api, pages } from '#web/paths.ts';
import { campaignQuery } from '#web/title-queries.ts';
import { useView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { CampaignLines, DistrictTable, FrequencyList } from './campaign-tables.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';

/** One campaign: its terms, how far everybody is, what fails most, and every unit. */
export function CampaignCard({ id }: { id: number }) {
  const { campaigns, shell } = useWords();
  const view = useQuery(campaignQuery(id, undefined));
  const [isFreezing, setFreezing] = useState(false);
  if (view.isError) return <Problem error={view.error} retry={() => void view.refetch()} />;
  if (!view.data) return <Waiting rows={10} />;
  const { campaign, asOf, frozen, part, mayFreeze } = view.data;
  const terms = ['reviewBy', 'roadmapBy', 'completeBy'] as const;
  return (
    <>
      <section className="card" aria-labelledby="campaign-name">
        <div className="card-head">
          <div>
            <h2 id="campaign-name">{campaign.name}</h2>
            <p className="quiet">{campaign.basis}</p>
            <p className="quiet small">{campaigns.facts(shell.day(date(campaign.openedOn)), shell.day(date(campaign.titlesUpTo)))}</p>
            {part && <p className="small">{campaigns.part(part.map(({ kind, name }) => `${kind} ${name}`).join(', '))}</p>}
          </div>
          <span className={frozen ? 'tag tag-good' : 'tag'}>
            {frozen && <Icon name="lock" size={14} />} {frozen ? campaigns.frozen(shell.day(date(asOf))) : campaigns.asOf(shell.day(date(asOf)))}
          </span>
        </div>
        <dl className="campaign-facts">
          {terms.map((term) => (
            <div key={term}><dt>{campaigns.terms[term]}</dt><dd>{shell.day(date(campaign[term]))}</dd></div>
          ))}
          <div><dt>{campaigns.lines}</dt><dd>{view.data.lines.length}</dd></div>
        </dl>
        <Ways answer={view.data} onFreeze={mayFreeze ? () => setFreezing(true) : null} />
      </section>
      <div className="campaign-two">
        <DistrictTable districts={view.data.districts} />
        <FrequencyList frequency={view.data.frequency} />
      </div>
      <CampaignLines lines={view.data.lines} />
      {isFreezing && <FreezeDialog id={id} onClose={() => setFreezing(false)} />}
    </>
  );
}

/** The papers of the review, and the way to the roadmap. */
function Ways({ answer, onFreeze }: { answer: CampaignAnswer; onFreeze: (() => void) | null }) {
  const { campaigns } = useWords();
  const { unit } = useView();
  const { campaign, asOf } = answer;
  const making = useMutation({ mutationFn: (kind: 'bieu-01' | 'bieu-02') => download(api.campaignReport(kind, { unit, asOf, campaign: campaign.id, format: 'xlsx' })) });
  return (
    <div className="campaign-ways" role="group" aria-label={campaigns.print}>
      <Button variant="default" leftSection={<Icon name="download" />} disabled={making.isPending} onClick={() => making.mutate('bieu-01')}>{campaigns.bieu01}</Button>
      <Button variant="default" leftSection={<Icon name="download" />} disabled={making.isPending} onClick={() => making.mutate('bieu-02')}>{campaigns.bieu02}</Button>
      <Link to={pages.roadmap} search={{ campaign: String(campaign.id) }}>{campaigns.roadmap}</Link>
      {onFreeze && <Button variant="default" leftSection={<Icon name="lock" />} onClick={onFreeze}>{campaigns.freeze}</Button>}
      {making.isError && <Problem error={making.error} />}
    </div>
  );
}
