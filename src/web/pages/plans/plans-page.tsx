import './plans.css';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { EditPlanBody } from '#http/schemas/plans.ts';
import { Icon } from '#web/parts/icons.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { plansQuery } from '#web/plan-queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { PlanEditor } from './plan-editor.tsx';
import { PlanList } from './plan-list.tsx';
import { PlanView } from './plan-view.tsx';
import { StartDialog } from './start-dialog.tsx';

/** What is being written: a new plan, or a draft anew. */
export interface Writing {
  readonly id: number | null;
  readonly draft: EditPlanBody;
}

/** The plans of an area, one of them open, or one being written. */
export function PlansPage() {
  const { plans: words, shell } = useWords();
  const { unit, asOf } = useView();
  const { document = '' } = useSearch({ strict: false }) as Search;
  const change = useChangeView();
  const listed = useQuery(plansQuery({ unit, asOf }));
  const [isStarting, setStarting] = useState(false);
  const [writing, setWriting] = useState<Writing | null>(null);
  if (unit === '') return <NoArea />;
  if (writing) {
    return (
      <PlanEditor
        key={String(writing.id)}
        writing={writing}
        unit={unit}
        asOf={asOf}
        onClose={() => setWriting(null)}
        onSaved={(id) => {
          setWriting(null);
          change({ document: String(id) });
        }}
      />
    );
  }
  const chosen = Number(document);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead(asOf === '' ? '' : shell.day(date(asOf)))}</p>
        </div>
        {listed.data?.mayEdit && <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setStarting(true)}>{words.create}</Button>}
      </div>
      {listed.isPending && <Waiting rows={6} />}
      {listed.isError && <Problem error={listed.error} retry={() => void listed.refetch()} />}
      {listed.data && (
        <div className="plans">
          <PlanList plans={listed.data.plans} chosen={chosen} onChoose={(id) => change({ document: String(id) })} />
          {chosen > 0 ? <PlanView key={chosen} id={chosen} asOf={asOf} unit={unit} onEdit={(draft) => setWriting({ id: chosen, draft })} /> : <p className="empty card">{words.chooseOne}</p>}
        </div>
      )}
      {isStarting && <StartDialog unit={unit} asOf={asOf} plans={listed.data?.plans ?? []} onClose={() => setStarting(false)} onBegin={(draft) => { setStarting(false); setWriting({ id: null, draft }); }} />}
    </>
  );
}
