import { Button, Select } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { EditPlanBody, PlanAnswer } from '#http/schemas/plans.ts';
import { download } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { planQuery } from '#web/plan-queries.ts';
import { useChangeView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { IssuePlanDialog } from './issue-plan-dialog.tsx';
import { PlanPreview } from './plan-preview.tsx';
import { PlanTargets } from './plan-targets.tsx';
import { PlanTasks } from './plan-tasks.tsx';

interface Props {
  readonly id: number;
  readonly asOf: string;
  readonly unit: string;
  readonly onEdit: (draft: EditPlanBody) => void;
}

/** One plan: what it wants and where that stands, who does what, what it rests on, and how its paper reads. */
export function PlanView({ id, asOf, unit, onEdit }: Props) {
  const { plans: words, shell } = useWords();
  const change = useChangeView();
  const [part, setPart] = useState<'whole' | 'area' | 'owned'>('whole');
  const [isPreviewed, setPreviewed] = useState(false);
  const [isIssuing, setIssuing] = useState(false);
  const [told, setTold] = useState('');
  const found = useQuery(planQuery(id, { asOf, ...(part === 'area' ? { part: unit } : {}), ...(part === 'owned' ? { owned: true } : {}) }));
  const taking = useMutation({ mutationFn: (format: 'docx' | 'pdf' | 'xlsx') => download(api.planPaper(id, { asOf, format })) });
  if (found.isPending) return <Waiting rows={8} />;
  if (found.isError) return <div className="card"><Problem error={found.error} retry={() => void found.refetch()} /></div>;
  const plan = found.data;
  return (
    <article className="card plan" aria-labelledby="plan-subject">
      <div className="card-head">
        <div>
          <h2 id="plan-subject">{plan.subject}</h2>
          <p className="quiet">{plan.issuerName}; {plan.sign === null || plan.date === null ? words.draft : words.issued(plan.sign, shell.day(date(plan.date)))}; {words.period(shell.day(date(plan.from)), shell.day(date(plan.to)))}</p>
        </div>
        <div className="plan-ways">
          {plan.mayEdit && <Button variant="default" onClick={() => onEdit(plan.draft)}>{words.edit}</Button>}
          {plan.mayIssue && <Button onClick={() => setIssuing(true)}>{words.issue}</Button>}
        </div>
      </div>
      {told !== '' && <p role="status" className="notice notice-good">{told}</p>}
      <div className="plan-ways">
        <Button variant="default" aria-expanded={isPreviewed} onClick={() => setPreviewed(!isPreviewed)}>{isPreviewed ? words.hidePreview : words.preview}</Button>
        <Button variant="default" disabled={taking.isPending} onClick={() => taking.mutate('docx')}>{words.word}</Button>
        <Button variant="default" disabled={taking.isPending} onClick={() => taking.mutate('pdf')}>{words.pdf}</Button>
        {plan.campaign !== null && <Button variant="default" disabled={taking.isPending} onClick={() => taking.mutate('xlsx')}>{words.tables}</Button>}
        <Select
          aria-label={words.shown} value={part} onChange={(chosen) => setPart(chosen === 'area' || chosen === 'owned' ? chosen : 'whole')} allowDeselect={false}
          data={[{ value: 'whole', label: words.whole }, ...(plan.area === unit ? [] : [{ value: 'area', label: words.ofArea }]), { value: 'owned', label: words.ofOwned }]}
        />
      </div>
      {taking.isError && <Problem error={taking.error} />}
      {isPreviewed && <PlanPreview id={id} asOf={asOf} />}
      {plan.draft.plan.aim !== '' && <section><h3>{words.aim}</h3><p>{plan.draft.plan.aim}</p></section>}
      <PlanTargets plan={plan} />
      <PlanTasks plan={plan} />
      <Registered plan={plan} />
      <section>
        <h3>{words.bases}</h3>
        <ul>{plan.draft.paper.cites.map(({ text }) => <li key={text}>{text}</li>)}</ul>
        {plan.parents.length > 0 && <p>{words.restsOn} {plan.parents.map((one) => <Link key={one.id} plan={one} onOpen={() => change({ document: String(one.id) })} />)}</p>}
        {plan.children.length > 0 && <p>{words.restOnIt} {plan.children.map((one) => <Link key={one.id} plan={one} onOpen={() => change({ document: String(one.id) })} />)}</p>}
      </section>
      {isIssuing && <IssuePlanDialog id={id} subject={plan.subject} onClose={() => setIssuing(false)} onIssued={(sign, duties) => { setIssuing(false); setTold(words.issuedAs(sign, duties)); }} />}
    </article>
  );
}

function Registered({ plan }: { plan: PlanAnswer }) {
  const { plans: words, registrations } = useWords();
  return (
    <section>
      <h3>{words.registered}</h3>
      {plan.registrations.length === 0 ? <p className="quiet">{words.noneRegistered}</p> : (
        <ul>{plan.registrations.map(({ id, name, kind, titleName, year, met, unmet, unknown, origin }) => <li key={id}>{kind} {name}: {titleName} {year}, {registrations.metOf(met.length, met.length + unmet.length + unknown.length)} ({registrations.origins[origin as keyof typeof registrations.origins]})</li>)}</ul>
      )}
    </section>
  );
}

function Link({ plan: { sign, subject }, onOpen }: { plan: PlanAnswer['parents'][number]; onOpen: () => void }) {
  return <button type="button" className="plan-link" onClick={onOpen}>{sign ?? subject}</button>;
}
