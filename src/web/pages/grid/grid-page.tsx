import '#web/pages/sheet/sheet.css';
import './grid-page.css';
import { useMediaQuery } from '@mantine/hooks';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useRef } from 'react';
import { date } from '#domain/calendar.ts';
import type { GridAnswer } from '#http/schemas/grid.ts';
import type { GridLaw } from '#web/grid/grid-rows.ts';
import { UnitChoice } from '#web/pages/sheet/unit-choice.tsx';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import type { View } from '#web/paths.ts';
import { gridLawQuery, gridQuery, meQuery } from '#web/queries.ts';
import { useUnit, useView } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { GridSession } from './grid-session.ts';
import { GridWorkspace } from './grid-workspace.tsx';

/** Many units and many indicators at once. On a phone the sheets of the units take its place. */
export function GridPage() {
  const { grid, shell, overview } = useWords();
  const { language } = useLanguage();
  const queries = useQueryClient();
  const view = useView();
  const area = useUnit(view.unit, view.asOf)?.unit;
  const isPhone = useMediaQuery('(max-width: 47.99em)', false, { getInitialValueInEffect: false });
  const law = useQuery({ ...gridLawQuery(queries, view.set), enabled: view.set !== '' });
  if (view.unit === '') return <NoArea />;
  if (law.isError) return <Problem error={law.error} retry={() => void law.refetch()} />;
  if (!law.data || !area) return <Waiting rows={12} />;
  if (isPhone) {
    return (
      <>
        <div className="notice grid-phone">
          <div>
            <b>{grid.phoneTitle}</b>
            <p>{grid.phoneAdvice}</p>
          </div>
        </div>
        <UnitChoice view={view} law={law.data.set} />
      </>
    );
  }
  return (
    <>
      <div className="grid-page-head">
        <h1>{grid.title}</h1>
        <p className="quiet">
          {area.kind} {area.name}. {overview.about(shortSetName(law.data.set.name[language]), shell.day(date(view.asOf)))}
        </p>
      </div>
      <Work view={view} law={law.data} />
    </>
  );
}

function Work({ view, law }: { view: View; law: GridLaw }) {
  const { grid } = useWords();
  const queries = useQueryClient();
  const login = useQuery(meQuery).data?.login ?? '';
  const answer = useQuery(gridQuery(view));
  const before = useRef<GridSession>(undefined);
  const session = useMemo(() => {
    before.current?.keep();
    return (before.current = answer.data && new GridSession(answer.data, law, viewOf(answer.data), login, queries));
  }, [answer.data, law, login, queries]);
  if (answer.isError) return <Problem error={answer.error} retry={() => void answer.refetch()} />;
  if (!session || !answer.data) return <Waiting rows={14} />;
  if (session.cells.units.length === 0) {
    return (
      <div className="empty">
        <h2>{grid.noUnits}</h2>
        <p>{grid.noUnitsAdvice}</p>
      </div>
    );
  }
  return (
    <>
      {answer.data.part !== null && <p className="notice">{grid.part}</p>}
      <GridWorkspace key={`${view.unit} ${view.set} ${view.asOf}`} session={session} view={viewOf(answer.data)} />
    </>
  );
}

function viewOf({ unit, set, asOf }: GridAnswer): View {
  return { unit, set, asOf };
}
