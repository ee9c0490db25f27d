import './sheet.css';
import './course.css';
import './evidence.css';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { date } from '#domain/calendar.ts';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { coursesQuery, setQuery, sheetQuery } from '#web/queries.ts';
import { useChangeView, useUnit, useView, type Search } from '#web/view.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { SheetBody } from './sheet-body.tsx';
import { UnitChoice } from './unit-choice.tsx';

/** The commune's sheet; where the area holds several units of the set's level, one of them is chosen first. */
export function SheetPage() {
  const view = useView();
  const { commune } = useSearch({ strict: false }) as Search;
  const area = useUnit(view.unit, view.asOf)?.unit;
  const set = useQuery({ ...setQuery(view.set), enabled: view.set !== '' });
  if (view.unit === '') return <NoArea />;
  if (set.isError) return <Problem error={set.error} retry={() => void set.refetch()} />;
  if (!set.data || !area) return <Waiting rows={10} />;
  const unit = commune ?? (area.level === set.data.law.level ? area.code : undefined);
  return unit === undefined ? <UnitChoice view={view} law={set.data.law} /> : <Sheet unit={unit} law={set.data.law} />;
}

function Sheet({ unit, law }: { unit: string; law: CriteriaSet }) {
  const { sheet, shell, overview } = useWords();
  const { language } = useLanguage();
  const area = useView();
  const change = useChangeView();
  const answer = useQuery(sheetQuery({ ...area, unit }));
  const courses = useQuery(coursesQuery({ ...area, unit }));
  const error = answer.error ?? courses.error;
  if (error) return <Problem error={error} retry={() => void Promise.all([answer.refetch(), courses.refetch()])} />;
  if (!answer.data || !courses.data) return <Waiting rows={14} />;
  const { kind, name, path } = answer.data.unit;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{sheet.title(kind, name)}</h1>
          <p>
            {path}. {overview.about(shortSetName(law.name[language]), shell.day(date(area.asOf)))}
          </p>
        </div>
        <button type="button" className="text-button" onClick={() => change({ commune: undefined, item: undefined })}>
          {sheet.otherCommune}
        </button>
      </div>
      <SheetBody answer={answer.data} courses={courses.data} law={law} />
    </>
  );
}
