import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { date } from '#domain/calendar.ts';
import type { PeriodReportAnswer } from '#http/schemas/period-reports.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { periodReportQuery, type ReportKey } from '#web/period-queries.ts';
import { useWords } from '#web/words.tsx';
import { ReportDownload } from './report-download.tsx';
import { ReportHistory } from './report-history.tsx';
import { ReportJudging } from './report-judging.tsx';
import { ReportSections } from './report-sections.tsx';
import { ReportTexts } from './report-texts.tsx';
import { spanName } from './span-name.ts';
import { StateWords } from './state-sign.tsx';

/** One report: where it stands, its tables, what is said in words, what may be done, what was done. */
export function ReportDrawer({ asked, onClose }: { asked: ReportKey | null; onClose: () => void }) {
  const { periodReports: words, shell } = useWords();
  const found = useQuery({ ...periodReportQuery(asked ?? { unit: '', kind: '', from: '' }), enabled: asked !== null });
  const report = asked === null ? undefined : found.data;
  const title = report ? `${report.period.name} ${spanName(report.period)}, ${report.unit.kind} ${report.unit.name}` : words.title;
  return (
    <Drawer opened={asked !== null} onClose={onClose} position="right" size={720} title={<span className="period-title">{title}</span>} closeButtonProps={{ 'aria-label': shell.close }}>
      {found.isPending && <Waiting rows={8} />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {asked && report && <Opened asked={asked} report={report} />}
    </Drawer>
  );
}

function Opened({ asked, report }: { asked: ReportKey; report: PeriodReportAnswer }) {
  const { periodReports: words } = useWords();
  const { state, late, changed, base } = report;
  return (
    <div className="period-report">
      <p><StateWords state={state} late={late} /></p>
      <Facts report={report} />
      {changed.length > 0 && <p className="notice">{words.changed(changed.map((section) => words.sections[section] ?? section).join('; '))}</p>}
      <ReportJudging asked={asked} report={report} />
      <ReportTexts key={base ?? 0} asked={asked} report={report} />
      <ReportSections report={report} />
      <ReportDownload asked={asked} />
      <ReportHistory events={report.events} />
    </div>
  );
}

function Facts({ report: { period, sentOn, content, receiver, unit } }: { report: PeriodReportAnswer }) {
  const { periodReports: words, shell } = useWords();
  const day = (text: string) => shell.day(date(text));
  const facts = [
    [words.period, words.from(day(period.from), day(period.to))],
    [words.due, day(period.due)],
    [words.sentOn, sentOn === null ? words.notSent : day(sentOn)],
    [words.figuresOf, day(content.asOf)],
    [words.receiver, receiver.code === unit.code ? words.keptAtHome : `${receiver.kind} ${receiver.name}`],
  ] as const;
  return (
    <dl className="period-facts">
      {facts.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}
    </dl>
  );
}
