import type { CalendarAnswer } from '#http/schemas/period-reports.ts';
import { Icon } from '#web/parts/icons.tsx';
import { useWords } from '#web/words.tsx';

export type ReportLine = CalendarAnswer['reports'][number];

export const reportStates = ['not-due', 'entering', 'sent', 'returned', 'received', 'consolidated', 'frozen'] as const satisfies readonly ReportLine['state'][];

const signs: Readonly<Record<ReportLine['state'], string>> = { 'not-due': '·', 'entering': '…', 'sent': '→', 'returned': '↩', 'received': '✓', 'consolidated': 'Σ', 'frozen': '' };

/** Where a report stands, as a sign that differs by shape and not by colour alone. */
export function StateSign({ state, late }: Pick<ReportLine, 'state' | 'late'>) {
  return (
    <span className={`period-sign period-${state}${late ? ' period-late' : ''}`} aria-hidden="true">
      {state === 'frozen' ? <Icon name="lock" size={15} /> : signs[state]}
    </span>
  );
}

/** The same with its word. */
export function StateWords({ state, late }: Pick<ReportLine, 'state' | 'late'>) {
  const { periodReports: words } = useWords();
  return (
    <span className="period-state">
      <StateSign state={state} late={late} /> {words.state[state]}
      {late && <span className="tag tag-bad">{words.late}</span>}
    </span>
  );
}
