import { Button, NumberInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import type { MeasuredAnswer, PlanAnswer } from '#http/schemas/plans.ts';
import { post } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { api } from '#web/paths.ts';
import { useWords } from '#web/words.tsx';

/** Every target against the day looked at: before, now, wanted. What is not known is said, never shown as zero. */
export function PlanTargets({ plan }: { plan: PlanAnswer }) {
  const { plans: words, shell } = useWords();
  const { targets } = plan.draft.plan;
  const { total, reached, open, unknown } = plan.tally;
  return (
    <section>
      <h3>{words.targets}</h3>
      {targets.length === 0 ? <p className="quiet">{words.noTargets}</p> : (
        <>
          <p>{words.tally(total, reached, open, unknown)}</p>
          <div className="table-scroll" role="region" aria-label={words.targets} tabIndex={0}>
            <table className="plain-table plan-targets">
              <thead><tr><th scope="col">{words.target}</th><th scope="col" className="num">{words.before}</th><th scope="col" className="num">{words.now}</th><th scope="col" className="num">{words.wanted}</th><th scope="col">{words.due}</th><th scope="col">{words.result}</th></tr></thead>
              <tbody>
                {targets.map(({ wording, due, target }, index) => {
                  const line = plan.measured[index];
                  return line && (
                    <tr key={line.id}>
                      <th scope="row">{wording}</th>
                      <td className="num"><Figure value={line.measured.before} share={line.measured.shares?.before ?? null} /></td>
                      <td className="num"><Figure value={line.measured.now} share={line.measured.shares?.now ?? null} /></td>
                      <td className="num"><Figure value={line.measured.target} share={line.measured.shares?.target ?? null} of={line.measured.of} /></td>
                      <td>{shell.day(date(due))}</td>
                      <td><Result measured={line.measured} />{target.kind === 'facilities' && (plan.mayEdit || plan.state === 'issued') && <Built plan={plan.id} target={line.id} built={line.measured.now} />}</td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </>
      )}
      {plan.untargeted.length > 0 && <p className="notice"><span>{words.untargeted(plan.untargeted.map(({ no, vi }) => `${no} (${vi})`).join(', '))}</span></p>}
    </section>
  );
}

function Figure({ value, share, of = null }: { value: number | null; share: number | null; of?: number | null }) {
  const { plans: words } = useWords();
  if (value === null) return <span className="quiet">{words.notKnown}</span>;
  return <>{printFigure(value)}{of !== null && `/${printFigure(of)}`}{share !== null && <span className="quiet small plan-share">{words.share(printFigure(share, 1))}</span>}</>;
}

function Result({ measured: { reached, missing, open } }: { measured: MeasuredAnswer }) {
  const { plans: words } = useWords();
  return (
    <div className="plan-result">
      <span className={`tag${reached === true ? ' tag-good' : reached === false ? ' tag-bad' : ''}`}>{reached === null ? words.unknown : reached ? words.reached : words.open}</span>
      {missing.map(({ kind, units = 0 }) => <span key={kind} className="small">{words.missing[kind as keyof typeof words.missing](units)}</span>)}
      {open.length > 0 && open.length <= 12 && <span className="quiet small">{open.map(({ name }) => name).join(', ')}</span>}
    </div>
  );
}

/** A facility stands when somebody says so. */
function Built({ plan, target, built }: { plan: number; target: number; built: number | null }) {
  const { plans: words } = useWords();
  const queries = useQueryClient();
  const [value, setValue] = useState<number | string>(built ?? '');
  const sending = useMutation({ mutationFn: () => post(api.reportBuilt(plan), { target, built: Number(value) }), onSuccess: () => queries.invalidateQueries({ queryKey: ['plans'] }) });
  return (
    <form className="plan-built" onSubmit={(event) => { event.preventDefault(); sending.mutate(); }}>
      <NumberInput aria-label={words.built} value={value} onChange={setValue} min={0} allowDecimal={false} hideControls />
      <Button type="submit" size="compact-sm" variant="default" disabled={value === '' || sending.isPending}>{words.saveBuilt}</Button>
      {sending.isError && <Problem error={sending.error} />}
    </form>
  );
}
