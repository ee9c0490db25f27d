import './duties.css';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import type { Timing } from '#domain/directives/lateness.ts';
import { Icon } from '#web/parts/icons.tsx';
import { ListSteps } from '#web/parts/list-steps.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { useListStep } from '#web/parts/use-list-step.ts';
import { Waiting } from '#web/parts/waiting.tsx';
import { dutiesQuery, dutyDeskQuery } from '#web/queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { DutyDrawer } from './duty-drawer.tsx';
import { DutyList } from './duty-list.tsx';
import { GiveDialog } from './give-dialog.tsx';

const whoses = ['mine', 'given', 'area'] as const;
const offered = ['overdue', 'soon', 'far', 'no-term', 'closed'] as const satisfies readonly Timing[];

/** Duties: mine first, those we gave, those of an area; one opened with everything said of it. */
export function DutiesPage() {
  const { duties: words } = useWords();
  const view = useView();
  const { kind, item, timing, criterion, document } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const [isGiving, setGiving] = useState(document !== undefined && kind === 'given');
  const [told, setTold] = useState('');
  const desk = useQuery({ ...dutyDeskQuery(view.asOf), enabled: view.asOf !== '' }).data;
  const whose = whoses.find((name) => name === kind) ?? 'mine';
  const shown = offered.find((name) => name === timing);
  const ofArea = whose === 'area' ? { unit: view.unit, asOf: view.asOf } : {};
  const filters = { ...(criterion === undefined ? {} : { criterion }), ...(document === undefined ? {} : { document: Number(document) }) };
  const asked = { whose, ...ofArea, ...filters, ...(shown === undefined ? {} : { timing: shown }) };
  const [skip, step] = useListStep(asked);
  const listed = useQuery({ ...dutiesQuery({ ...asked, skip }), enabled: whose !== 'area' || view.unit !== '', placeholderData: keepPreviousData });
  const isFiltered = shown !== undefined || criterion !== undefined || document !== undefined;
  const total = listed.data ? Object.values(listed.data.counts).reduce((sum, count) => sum + count, 0) : 0;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p>
            {words.lead} {listed.data?.part && words.part}
          </p>
        </div>
        {desk && desk.givers.length > 0 && (
          <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setGiving(true)}>
            {words.give}
          </Button>
        )}
      </div>
      <div className="duty-filters">
        <div className="filter" role="group" aria-label={words.whose}>
          {whoses.map((name) => (
            <button key={name} type="button" aria-pressed={whose === name} onClick={() => change({ kind: name, timing: undefined, item: undefined })}>
              {words.whoseNames[name]}
            </button>
          ))}
        </div>
        {listed.data && (
          <div className="filter" role="group" aria-label={words.timings}>
            <button type="button" aria-pressed={shown === undefined} onClick={() => change({ timing: undefined })}>
              {words.all(total)}
            </button>
            {offered.filter((name) => (listed.data.counts[name] ?? 0) > 0 || name === shown).map((name) => (
              <button key={name} type="button" aria-pressed={shown === name} onClick={() => change({ timing: name })}>
                {words.timing(name, listed.data.counts[name])}
              </button>
            ))}
          </div>
        )}
      </div>
      {(criterion !== undefined || document !== undefined) && (
        <p className="duty-only">
          {criterion !== undefined && words.ofCriterion(criterion.slice(criterion.indexOf('/') + 1))} {document !== undefined && words.ofDocument(document)}{' '}
          <button type="button" className="text-button" onClick={() => change({ criterion: undefined, document: undefined })}>
            {words.showAll}
          </button>
        </p>
      )}
      {told !== '' && (
        <p className="notice notice-good" role="status">
          {told}
        </p>
      )}
      <section className="card" aria-label={words.title}>
        {listed.isPending && <Waiting rows={8} />}
        {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
        {listed.data && listed.data.duties.length === 0 && <p className="empty">{isFiltered ? words.emptyFiltered : words.empty[whose]}</p>}
        {listed.data && <DutyList duties={listed.data.duties} onOpen={(id) => change({ item: String(id) })} />}
        {listed.data && <ListSteps total={listed.data.total} skip={skip} shown={listed.data.duties.length} step={listed.data.limit} onStep={step} />}
      </section>
      <DutyDrawer id={item !== undefined && /^\d+$/.test(item) ? Number(item) : null} onClose={() => change({ item: undefined })} />
      {isGiving && desk && desk.givers.length > 0 && <GiveDialog desk={desk} document={document ?? null} onClose={() => setGiving(false)} onTold={(line) => { setTold(line); change({ kind: 'given', timing: undefined }); }} />}
    </>
  );
}
