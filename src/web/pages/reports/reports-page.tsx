import './reports.css';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { tableKinds, type ReportCell, type TableKind } from '#domain/reports/report.ts';
import { NoArea } from '#web/parts/no-area.tsx';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { reportQuery } from '#web/queries.ts';
import { useChangeView, useView, type Search } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { DownloadWays } from './download-ways.tsx';
import { ReportSheet } from './report-sheet.tsx';
import { TraceDrawer } from './trace-drawer.tsx';

/** A paper before it is printed; every figure on it leads back to its readings. */
export function ReportsPage() {
  const { reports } = useWords();
  const view = useView();
  const change = useChangeView();
  const { kind: asked } = useSearch({ strict: false }) as Search;
  const kind: TableKind = tableKinds.find((candidate) => candidate === asked) ?? 'distribution';
  const report = useQuery({ ...reportQuery(kind, view), enabled: view.unit !== '' });
  const [traced, setTraced] = useState<ReportCell | null>(null);
  if (view.unit === '') return <NoArea />;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{reports.title}</h1>
          <p>{reports.lead}</p>
        </div>
      </div>
      <div className="report-tools">
        <div className="report-kinds" role="group" aria-label={reports.kind}>
          {tableKinds.map((each) => (
            <button key={each} type="button" aria-pressed={each === kind} onClick={() => change({ kind: each })}>
              <b>{reports.kinds[each]}</b>
              <span>{reports.kindsAbout[each]}</span>
            </button>
          ))}
        </div>
        <DownloadWays kind={kind} view={view} />
      </div>
      {report.isError && <Problem error={report.error} retry={() => void report.refetch()} />}
      {report.isPending && <Waiting rows={12} />}
      {report.data && <ReportSheet report={report.data} onTrace={setTraced} />}
      <TraceDrawer cell={traced} onClose={() => setTraced(null)} />
    </>
  );
}
