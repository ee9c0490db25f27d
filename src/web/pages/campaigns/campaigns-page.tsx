import './campaigns.css';
import '#web/pages/titles/titles.css';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCampaignChoice } from '#web/campaign-choice.ts';
import { NativeSelect } from '#web/pages/titles/native-select.tsx';
import { Icon } from '#web/parts/icons.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { useWords } from '#web/words.tsx';
import { CampaignCard } from './campaign-card.tsx';
import { OpenDialog } from './open-dialog.tsx';
import { WhatIfCard } from './what-if-card.tsx';

/** Campaigns in which titles are measured again, the one looked at, and what would be if another set applied. */
export function CampaignsPage() {
  const { campaigns } = useWords();
  const { unit, asOf, listed, all, chosen, choose } = useCampaignChoice();
  const [isOpening, setOpening] = useState(false);
  if (unit === '') return <NoArea />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{campaigns.title}</h1>
          <p>{campaigns.lead}</p>
        </div>
        {listed.data?.mayOpen && (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setOpening(true)}>{campaigns.open}</Button>
        )}
      </div>
      {listed.isPending && <Waiting rows={10} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {listed.data && (
        <div className="campaign">
          {all.length > 1 && chosen && <NativeSelect label={campaigns.choose} value={String(chosen.id)} onChoose={choose} options={all.map(({ id, name, openedOn }) => ({ value: String(id), label: `${name} (${openedOn.slice(0, 4)})` }))} />}
          {chosen ? <CampaignCard key={chosen.id} id={chosen.id} /> : <p className="empty card">{campaigns.none}</p>}
          <WhatIfCard unit={unit} asOf={asOf} />
        </div>
      )}
      {isOpening && <OpenDialog unit={unit} onClose={() => setOpening(false)} onOpened={(id) => choose(String(id))} />}
    </>
  );
}
