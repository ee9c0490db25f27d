import './wordings.css';
import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { meQuery } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';
import { WordingCard } from './wording-card.tsx';
import { wordingsQuery } from './wordings-query.ts';

/** The words of every kind of paper, to be changed in Word by who keeps them. */
export function WordingsPage() {
  const { wordings } = useWords();
  const me = useQuery(meQuery).data;
  const province = me?.roles.find(({ area }) => area?.level === 'province')?.area?.code;
  const [chosen, setChosen] = useState<string | null>(null);
  const holder = chosen ?? province ?? '';
  const listed = useQuery({ ...wordingsQuery(holder), enabled: holder !== '' });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{wordings.title}</h1>
          <p className="wordings-lead">{wordings.lead}</p>
        </div>
        {listed.data && listed.data.holders.length > 1 && (
          <NativeSelect label={wordings.whose} value={holder} onChange={(event) => setChosen(event.currentTarget.value)} data={listed.data.holders.map(({ id, name }) => ({ value: id, label: name }))} />
        )}
      </div>
      {me && holder === '' && <p className="empty">{wordings.noProvince}</p>}
      {listed.isLoading && <Waiting rows={7} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      <div className="wordings">
        {listed.data?.wordings.map((wording) => (
          <WordingCard key={`${holder} ${wording.id}`} holder={holder} wording={wording} />
        ))}
      </div>
    </>
  );
}
