import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { date } from '#domain/calendar.ts';
import { Icon } from '#web/parts/icons.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { StageLegend } from '#web/parts/stage-mark.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { meQuery, progressQuery, setsQuery } from '#web/queries.ts';
import { useChangeView, useUnit, useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { ProgressMatrix } from './progress-matrix.tsx';
import { measures, type Measure } from './progress-words.ts';

/** How far everybody is: units one level down by criteria, counted by the step one asks for. */
export function ProgressView() {
  const { waiting: words, shell } = useWords();
  const { language } = useLanguage();
  const view = useView();
  const progress = useQuery({ ...progressQuery(view), enabled: view.unit !== '' });
  const set = useQuery(setsQuery).data?.sets.find(({ id }) => id === view.set);
  const [measure, setMeasure] = useState<Measure>('submitted');
  if (view.unit === '') return <NoArea />;
  if (progress.isError) return <Problem error={progress.error} retry={() => void progress.refetch()} />;
  if (!progress.data) return <Waiting rows={12} />;
  const { unit, rows } = progress.data;
  const areSingle = rows.every(({ units }) => units === 1);
  return (
    <section className="card" aria-labelledby="progress-title">
      <div className="card-head">
        <div>
          <h2 id="progress-title">{`${words.progressTitle}: ${unit.kind} ${unit.name}`}</h2>
          <p className="quiet small">{words.about(set ? shortSetName(set.name[language]) : '', shell.day(date(view.asOf)))}</p>
          <p className="quiet small">{areSingle ? words.progressUnitLead : words.progressLead}</p>
        </div>
        <UpLink />
      </div>
      {areSingle ? (
        <StageLegend />
      ) : (
        <div className="measure">
          <span id="measure-label">{words.measure}</span>
          <div className="filter" role="group" aria-labelledby="measure-label">
            {measures.map((each) => (
              <button key={each} type="button" aria-pressed={measure === each} onClick={() => setMeasure(each)}>
                {words.measures[each]}
              </button>
            ))}
          </div>
        </div>
      )}
      {rows.length === 0 ? <p className="empty">{words.noProgress}</p> : <ProgressMatrix progress={progress.data} measure={measure} />}
    </section>
  );
}

/** Back up, for whoever has gone down from where the own work begins. */
function UpLink() {
  const { waiting: words } = useWords();
  const view = useView();
  const change = useChangeView();
  const home = useQuery(meQuery).data?.home.unit;
  const parent = useUnit(view.unit, view.asOf)?.unit.parent ?? '';
  const above = useUnit(parent, view.asOf)?.unit;
  if (!above || view.unit === home) return null;
  return (
    <button type="button" className="text-button" onClick={() => change({ unit: above.code, item: undefined })}>
      <Icon name="undo" size={16} /> {words.up(`${above.kind} ${above.name}`)}
    </button>
  );
}
