import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { NativeSelect } from '#web/pages/titles/native-select.tsx';
import { VerdictMark } from '#web/pages/titles/title-marks.tsx';
import { DayField } from '#web/parts/day-field.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { setsQuery } from '#web/queries.ts';
import { whatIfQuery } from '#web/title-queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';

const signs = { stands: '●', falls: '✕', unknown: '?' } as const;

/** Which titles would fall if a set applied. It computes and keeps nothing. */
export function WhatIfCard({ unit, asOf }: { unit: string; asOf: string }) {
  const { campaigns, titles } = useWords();
  const { language } = useLanguage();
  const sets = useQuery(setsQuery).data?.sets ?? [];
  const [set, setSet] = useState('');
  const [day, setDay] = useState(asOf);
  const [asked, setAsked] = useState<{ unit: string; set: string; asOf: string } | null>(null);
  const found = useQuery({ ...whatIfQuery(asked ?? { unit, set, asOf: day }), enabled: asked !== null });
  const chosen = set === '' ? (sets[0]?.id ?? '') : set;
  return (
    <section className="card" aria-labelledby="what-if">
      <div className="card-head">
        <div>
          <h2 id="what-if">{campaigns.whatIf}</h2>
          <p className="quiet small">{campaigns.whatIfLead}</p>
        </div>
      </div>
      <div className="what-if-form">
        <NativeSelect label={campaigns.whatIfSet} value={chosen} onChoose={setSet} options={sets.map(({ id, name }) => ({ value: id, label: name[language] }))} />
        <DayField label={campaigns.freezeDay} day={day} onChoose={setDay} />
        <Button onClick={() => setAsked({ unit, set: chosen, asOf: day })} disabled={chosen === ''}>{campaigns.whatIfAsk}</Button>
      </div>
      {asked !== null && found.isPending && <Waiting rows={4} />}
      {found.isError && <Problem error={found.error} />}
      {asked !== null && found.data && (
        <>
          <p role="status"><b>{campaigns.whatIfSum(found.data.counts.stands, found.data.counts.falls, found.data.counts.unknown)}</b></p>
          <div className="table-scroll" role="region" aria-labelledby="what-if" tabIndex={0}>
            <table className="plain-table">
              <thead>
                <tr>
                  <th scope="col">{titles.unit}</th>
                  <th scope="col">{campaigns.titleKind}</th>
                  <th scope="col">{campaigns.outlook}</th>
                  <th scope="col">{campaigns.unmet}</th>
                  <th scope="col">{campaigns.risk}</th>
                </tr>
              </thead>
              <tbody>
                {found.data.titles.map((title) => (
                  <tr key={title.id}>
                    <th scope="row">{title.name}</th>
                    <td>{title.kindName}</td>
                    <td><span aria-hidden="true">{signs[title.outlook]}</span> {campaigns.outlooks[title.outlook]}</td>
                    <td>{title.unmet.length > 0 ? campaigns.criteriaList(title.unmet.join(', ')) : ''}</td>
                    <td>{title.verdict ? <VerdictMark verdict={title.verdict} /> : titles.notGauged}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </section>
  );
}
