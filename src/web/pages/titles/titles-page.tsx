import './titles.css';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { fold } from '#domain/places/fold.ts';
import { titleStatuses } from '#domain/titles/title.ts';
import type { TitleAnswer } from '#http/schemas/titles.ts';
import { Icon } from '#web/parts/icons.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { titlesQuery } from '#web/title-queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NativeSelect } from './native-select.tsx';
import { RegisterDialog } from './register-dialog.tsx';
import { TitleHistory } from './title-history.tsx';
import { TitlesTable } from './titles-table.tsx';

/** The register of an area on a day: who holds what, how it stands, and how near it is to being reviewed. */
export function TitlesPage() {
  const { titles, shell } = useWords();
  const { unit, asOf } = useView();
  const change = useChangeView();
  const { commune = '' } = useSearch({ strict: false }) as Search;
  const listed = useQuery(titlesQuery({ unit, asOf }));
  const [filter, setFilter] = useState({ kind: '', status: '', typed: '', isHighestOnly: true });
  const [dialog, setDialog] = useState<'register' | 'import' | null>(null);
  if (unit === '') return <NoArea />;
  const { data } = listed;
  const found = (data?.titles ?? []).filter((title) => passes(title, filter));
  const chosen = data?.titles.some((title) => title.unit.code === commune) ? commune : '';
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{titles.title}</h1>
          <p>{titles.lead(asOf === '' ? '' : shell.day(date(asOf)))}</p>
          {data?.part && <p>{titles.part(data.part.map(({ kind, name }) => `${kind} ${name}`).join(', '))}</p>}
        </div>
        {data?.mayRegister && (
          <div className="head-ways">
            <Button variant="default" leftSection={<Icon name="upload" />} onClick={() => setDialog('import')}>{titles.import}</Button>
            <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setDialog('register')}>{titles.register}</Button>
          </div>
        )}
      </div>
      {listed.isPending && <Waiting rows={10} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {data && data.titles.length === 0 && <p className="empty card">{titles.none}</p>}
      {data && data.titles.length > 0 && (
        <>
          <ul className="title-counts" aria-label={titles.counted}>
            {data.counts.map(({ kind, kindName, units }) => (
              <li key={kind}><b>{units}</b>{kindName}</li>
            ))}
          </ul>
          <div className="titles">
            <section className="card" aria-label={titles.title}>
              <div className="title-filters">
                <TextInput label={titles.search} value={filter.typed} onChange={(event) => setFilter({ ...filter, typed: event.currentTarget.value })} />
                <NativeSelect label={titles.kind} value={filter.kind} onChoose={(kind) => setFilter({ ...filter, kind })} options={[{ value: '', label: titles.allKinds }, ...data.counts.map(({ kind, kindName }) => ({ value: kind, label: kindName }))]} />
                <NativeSelect label={titles.status} value={filter.status} onChoose={(status) => setFilter({ ...filter, status })} options={[{ value: '', label: titles.allStatuses }, ...titleStatuses.map((status) => ({ value: status, label: titles.statuses[status] }))]} />
                <label className="tick">
                  <input type="checkbox" checked={filter.isHighestOnly} onChange={(event) => setFilter({ ...filter, isHighestOnly: event.currentTarget.checked })} />
                  {titles.highestOnly}
                </label>
              </div>
              {found.length === 0 ? <p className="empty">{titles.noMatch}</p> : <TitlesTable titles={found} chosen={chosen} onChoose={(code) => change({ commune: code })} />}
            </section>
            {chosen === '' ? <p className="empty card">{titles.chooseOne}</p> : <TitleHistory key={chosen} unit={chosen} asOf={asOf} mayChange={data.mayChange} onBack={() => change({ commune: undefined })} />}
          </div>
        </>
      )}
      {dialog === 'register' && data && <RegisterDialog kinds={data.kinds} onClose={() => setDialog(null)} />}
      {dialog === 'import' && <ImportDialog onClose={() => setDialog(null)} />}
    </>
  );
}

function passes({ kind, status, unit, parent, decision, highest }: TitleAnswer, filter: { kind: string; status: string; typed: string; isHighestOnly: boolean }): boolean {
  if (filter.kind !== '' && kind !== filter.kind) return false;
  if (filter.status !== '' && status !== filter.status) return false;
  if (filter.isHighestOnly && filter.status === '' && !highest) return false;
  const haystack = fold(`${unit.code} ${unit.name} ${parent?.name ?? ''} ${decision}`);
  return fold(filter.typed).split(' ').every((word) => haystack.includes(word));
}
