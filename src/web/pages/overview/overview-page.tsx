import './overview.css';
import { useQuery } from '@tanstack/react-query';
import { date } from '#domain/calendar.ts';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { setQuery, standingsQuery } from '#web/queries.ts';
import { useUnit, useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { CommuneMatrix } from './commune-matrix.tsx';
import { CriteriaChart } from './criteria-chart.tsx';
import { DistributionChart } from './distribution-chart.tsx';
import { KeyFigures } from './key-figures.tsx';
import { MyWork } from './my-work.tsx';

/** The state of an area in one look: how many, how far, what is missing, and then every unit by every criterion. */
export function OverviewPage() {
  const { shell, overview } = useWords();
  const { language } = useLanguage();
  const view = useView();
  const isReady = view.unit !== '' && view.set !== '' && view.asOf !== '';
  const unit = useUnit(view.unit, view.asOf)?.unit;
  const standings = useQuery({ ...standingsQuery(view), enabled: isReady });
  const set = useQuery({ ...setQuery(view.set), enabled: view.set !== '' });

  if (!isReady) return <NoArea />;
  const error = standings.error ?? set.error;
  if (error) return <Problem error={error} retry={() => void Promise.all([standings.refetch(), set.refetch()])} />;

  return (
    <>
      <div className="page-head">
        <div>
          <h1>{overview.title(unit ? `${unit.kind} ${unit.name}` : '')}</h1>
          <p>{overview.about(set.data ? shortSetName(set.data.law.name[language]) : '', shell.day(date(view.asOf)))}</p>
        </div>
      </div>
      <MyWork />
      {standings.data && set.data ? <Figures standings={standings.data} law={set.data.law} /> : <Waiting rows={12} />}
    </>
  );
}

function Figures({ standings, law }: Pick<Parameters<typeof CommuneMatrix>[0], 'standings' | 'law'>) {
  const { overview } = useWords();
  if (standings.units.length === 0) {
    return (
      <div className="empty card">
        <h2>{overview.noUnits}</h2>
        <p>{overview.noUnitsAdvice}</p>
      </div>
    );
  }
  return (
    <>
      <KeyFigures standings={standings} law={law} />
      <div className="overview-charts">
        <DistributionChart standings={standings} law={law} />
        <CriteriaChart standings={standings} law={law} />
      </div>
      <CommuneMatrix standings={standings} law={law} />
    </>
  );
}
