import { Button, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import type { FiguresAnswer } from '#http/schemas/progress-figures.ts';
import { put } from '#web/api.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { api } from '#web/paths.ts';
import { progressFiguresQuery, pushKey } from '#web/push-queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { FiguresFile } from './figures-file.tsx';

const million = 1_000_000;
type Row = FiguresAnswer['rows'][number];
type Measure = FiguresAnswer['measures'][number];

/** Figures of one period: a unit a line, a measure a column. */
export function FiguresView({ unit, asOf }: { unit: string; asOf: string }) {
  const answer = useQuery(progressFiguresQuery({ unit, asOf }));
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!answer.data) return <Waiting rows={10} />;
  return <Figures grid={answer.data} at={{ unit, asOf }} />;
}

function Figures({ grid, at }: { grid: FiguresAnswer; at: { unit: string; asOf: string } }) {
  const { push, shell } = useWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const [source, setSource] = useState('');
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const entering = useMutation({
    mutationFn: () => put<{ entered: number }>(api.enterFigures(), { asOf: at.asOf, source, figures: [...typed].map(([key, value]) => toFigure(key, value, grid.measures)) }),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: pushKey });
      setTyped(new Map());
    },
  });
  const type = (key: string, value: string, before: string) => setTyped((held) => {
    const after = new Map(held);
    if (value === before) after.delete(key);
    else after.set(key, value);
    return after;
  });
  const mayEnter = grid.rows.some((row) => row.mayEnter);
  if (grid.rows.length === 0) return <p className="empty card">{push.noRows}</p>;
  return (
    <section className="card push-card">
      <p>{push.figuresLead(shell.day(date(at.asOf)))}</p>
      <div className="push-scroll" tabIndex={0} role="region" aria-label={push.view.figures}>
        <table className="push-figures">
          <thead>
            <tr>
              <th scope="col">{push.unit}</th>
              {grid.measures.map((measure) => <th scope="col" key={measure.id} title={measure.note}>{measure[language]} <span className="small quiet">({measure.unit === 'works' ? push.inWorks : push.inMoney})</span></th>)}
            </tr>
          </thead>
          <tbody>
            {grid.rows.map((row) => (
              <tr key={row.unit}>
                <th scope="row">{row.name}</th>
                {grid.measures.map((measure) => <FigureCell key={measure.id} row={row} measure={measure} typed={typed.get(`${row.unit} ${measure.id}`)} onType={type} />)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {entering.isError && <Problem error={entering.error} />}
      {mayEnter && (
        <div className="push-bar">
          <TextInput className="push-source" label={push.source} placeholder={push.sourceHint} value={source} maxLength={500} onChange={(event) => setSource(event.currentTarget.value)} />
          <span role="status" className="small">{entering.data && typed.size === 0 ? push.entered(entering.data.entered) : push.changedCount(typed.size)}</span>
          <Button disabled={typed.size === 0 || source.trim() === '' || entering.isPending} onClick={() => entering.mutate()}>{push.enter}</Button>
        </div>
      )}
      {mayEnter && <FiguresFile at={at} source={source} />}
    </section>
  );
}

interface CellProps {
  readonly row: Row;
  readonly measure: Measure;
  readonly typed: string | undefined;
  readonly onType: (key: string, value: string, before: string) => void;
}

function FigureCell({ row, measure, typed, onType }: CellProps) {
  const { push, shell } = useWords();
  const { language } = useLanguage();
  const { figure = null, earlier = null } = row.cells.find((cell) => cell.measure === measure.id) ?? {};
  const print = (value: number) => printFigure(measure.unit === 'works' ? value : value / million, 6);
  const stands = figure?.value === undefined || figure.value === null ? '' : print(figure.value);
  return (
    <td data-label={measure[language]} className={typed === undefined ? '' : 'figure-changed'}>
      {row.mayEnter ? (
        <input inputMode="decimal" autoComplete="off" aria-label={`${row.name}, ${measure[language]}`} value={typed ?? stands} onChange={(event) => onType(`${row.unit} ${measure.id}`, event.currentTarget.value, stands)} />
      ) : <span>{stands || '–'}</span>}
      {figure && <span className="small quiet figure-source" title={push.takenFrom(figure.source)}>{figure.source}</span>}
      {!figure && earlier && earlier.value !== null && <span className="small quiet figure-source">{push.earlier(print(earlier.value), shell.day(date(earlier.asOf)))}</span>}
    </td>
  );
}

/** Money is typed in millions; whoever writes its unit is taken at his word. */
function toFigure(key: string, value: string, measures: readonly Measure[]) {
  const [unit = '', measure = ''] = key.split(' ');
  const isMoney = measures.find(({ id }) => id === measure)?.unit === 'dong';
  return { unit, measure, value: isMoney && /\d\s*$/.test(value) ? `${value.trim()} triệu` : value };
}
