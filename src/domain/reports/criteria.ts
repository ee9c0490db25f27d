import type { Criterion } from '#domain/criteria/criteria-set.ts';
import { averageMet, byCriterion, type CriterionTally } from '#domain/scoring/tally.ts';
import { blank, layFooter, layOut, layRow } from './lay-out.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Report, ReportCell } from './report.ts';
import { averageCell, countCell, shareCell, sharePercent, traceOf } from './traced.ts';

/** Criterion by criterion: how many units meet it, how that changed, and who answers for it. */
export function criteriaReport(facts: ReportFacts): Report {
  const { set, standings } = facts;
  const tallies = byCriterion(set, standings);
  const average = averageMet(standings);
  const lines = set.criteria.flatMap((criterion, index) => {
    const tally = tallies[index];
    return tally ? [{ criterion, tally }] : [];
  });
  const rows = [
    ...lines.map(({ criterion, tally }) => layRow(facts, 'body', (key) => criterionCell(facts, criterion, tally, key))),
    ...layFooter(facts, 'average', 'total', 'criterion', (key) => (key === 'met' ? averageCell(average, traceOf(facts, standings)) : blank)),
  ];
  const criteria = lines.map(({ criterion: { no, vi, owner }, tally }) => ({ no, name: vi, met: tally.met, unmet: tally.unmet, unknown: tally.unknown, share: sharePercent(tally.met, standings.length), owner }));
  return layOut(facts, rows, { criteria, average, total: standings.length });
}

function criterionCell(facts: ReportFacts, { no, vi, owner }: Criterion, tally: CriterionTally, key: string): ReportCell {
  const trace = traceOf(facts, facts.standings, [String(no)]);
  switch (key) {
    case 'number': return { text: String(no) };
    case 'criterion': return { text: vi };
    case 'met': return countCell(tally.met, trace);
    case 'unmet': return countCell(tally.unmet, trace);
    case 'unknown': return countCell(tally.unknown, trace);
    case 'met-share': return shareCell(tally.met, facts.standings.length, trace);
    case 'change': return changeCell(tally.met, facts.previousMet?.get(no), trace);
    case 'department': return { text: departmentName(facts, owner) };
    default: return blank;
  }
}

/** `+2`, `-1`, `0`; nothing where the period before is not known. */
function changeCell(met: number, before: number | undefined, trace: NonNullable<ReportCell['trace']>): ReportCell {
  if (before === undefined) return blank;
  const change = met - before;
  return { text: change > 0 ? `+${change}` : String(change), value: change, trace };
}

/** Departments were merged and renamed in March 2025; a paper names them as they are called on its day. */
function departmentName({ departments, asOf }: ReportFacts, owner: string): string {
  const department = departments.get(owner);
  if (!department) return owner;
  return asOf >= '2025-03-01' && department.successor2025 !== '' ? department.successor2025 : department.vi;
}
