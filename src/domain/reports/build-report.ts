import { criteriaReport } from './criteria.ts';
import { distributionReport } from './distribution.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Report, ReportKind } from './report.ts';
import { reviewReport } from './review.ts';

const builders: Readonly<Record<ReportKind, (facts: ReportFacts) => Report>> = {
  'distribution': distributionReport,
  'criteria': criteriaReport,
  'bieu-01': reviewReport,
  'bieu-02': reviewReport,
};

/** Any report there is, from the same facts. */
export function buildReport(kind: ReportKind, facts: ReportFacts): Report {
  return { ...builders[kind](facts), kind };
}
