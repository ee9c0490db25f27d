import './documents.css';
import { Button, Select, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { date, yearOf } from '#domain/calendar.ts';
import { Icon } from '#web/parts/icons.tsx';
import { ListSteps } from '#web/parts/list-steps.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { useListStep } from '#web/parts/use-list-step.ts';
import { Waiting } from '#web/parts/waiting.tsx';
import { documentChoicesQuery, documentsQuery } from '#web/queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { DocumentDrawer } from './document-drawer.tsx';
import { DocumentList } from './document-list.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { ReceiveDialog } from './receive-dialog.tsx';

const directions = ['out', 'in'] as const;
const oldest = 2010;

/** What the bodies of an area wrote and what came to them; one of it opened with its thread. */
export function DocumentsPage() {
  const { documents: words } = useWords();
  const { unit, asOf } = useView();
  const { kind, item } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const direction = directions.find((name) => name === kind) ?? 'out';
  const [typed, setTyped] = useState('');
  const [text] = useDebouncedValue(typed.trim(), 200);
  const [year, setYear] = useState<string | null>(null);
  const [type, setType] = useState<string | null>(null);
  const [asked, setAsked] = useState<'draft' | 'receive' | null>(null);
  const choices = useQuery({ ...documentChoicesQuery(asOf), enabled: asOf !== '' }).data;
  const query = { unit, asOf, direction, ...(year === null ? {} : { year: Number(year) }), ...(type === null ? {} : { type }), ...(text === '' ? {} : { text }) };
  const [skip, step] = useListStep(query);
  const listed = useQuery({ ...documentsQuery({ ...query, skip }), enabled: unit !== '' && asOf !== '', placeholderData: keepPreviousData });
  if (unit === '') return <NoArea />;
  const isFiltered = year !== null || type !== null || text !== '';
  const years = asOf === '' ? [] : Array.from({ length: Math.max(1, yearOf(date(asOf)) + 2 - oldest) }, (_, at) => String(yearOf(date(asOf)) + 1 - at));
  const open = (id: number) => change({ item: String(id) });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p>
            {words.lead} {listed.data?.part && words.part}
          </p>
        </div>
        <div className="document-ways">
          {(choices?.receiveFor.length ?? 0) > 0 && (
            <Button variant="default" onClick={() => setAsked('receive')}>
              {words.receive}
            </Button>
          )}
          {(choices?.draftFor.length ?? 0) > 0 && (
            <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAsked('draft')}>
              {words.draft}
            </Button>
          )}
        </div>
      </div>
      <section className="card" aria-label={words.title}>
        <div className="document-filters" role="search" aria-label={words.filters}>
          <div className="filter" role="group" aria-label={words.directions}>
            {directions.map((name) => (
              <button key={name} type="button" aria-pressed={direction === name} onClick={() => change({ kind: name })}>
                {words.direction[name]}
              </button>
            ))}
          </div>
          <TextInput aria-label={words.search} placeholder={words.search} value={typed} onChange={(event) => setTyped(event.currentTarget.value)} />
          <Select aria-label={words.year} placeholder={words.everyYear} data={years} value={year} onChange={setYear} clearable />
          <Select aria-label={words.type} placeholder={words.everyType} data={(choices?.types ?? []).map(({ code, name }) => ({ value: code, label: `${code} ${name}` }))} value={type} onChange={setType} clearable searchable />
        </div>
        {listed.isPending && <Waiting rows={8} />}
        {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
        {listed.data && (
          <>
            <p className="quiet small" aria-live="polite">
              {listed.data.total > 0 && words.total(listed.data.total)}
            </p>
            {listed.data.total === 0 ? <p className="empty">{isFiltered ? words.nothing : words.none[direction]}</p> : <DocumentList documents={listed.data.documents} direction={direction} onOpen={open} />}
            <ListSteps total={listed.data.total} skip={skip} shown={listed.data.documents.length} step={listed.data.limit} onStep={step} />
          </>
        )}
      </section>
      {choices && <DocumentDrawer id={item === undefined ? null : Number(item)} choices={choices} onOpen={open} onClose={() => change({ item: undefined })} />}
      {choices && asked === 'draft' && <DraftDialog choices={choices} onClose={() => setAsked(null)} onSaved={open} />}
      {choices && asked === 'receive' && <ReceiveDialog choices={choices} onClose={() => setAsked(null)} onRegistered={open} />}
    </>
  );
}
