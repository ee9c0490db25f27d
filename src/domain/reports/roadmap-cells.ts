import { printCount, printFigure } from '#domain/figures.ts';
import { printedPeriods } from '#domain/roadmap/half-years.ts';
import { totalCost } from '#domain/roadmap/line-cost.ts';
import type { LineCost, NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { ColumnKey } from './form.ts';
import { blank } from './lay-out.ts';
import type { ReportCell, Trace } from './report.ts';
import type { RoadmapFacts } from './roadmap-facts.ts';

const dongPerMillion = 1_000_000;
/** Down to a thousand đồng, so that printed sums are those of the printed lines. */
const decimals = 3;

export type TermKey = 'due-1' | 'due-2' | 'due-3';

/** Money in triệu đồng, as Biểu 03 prints it; nothing where the cost is not known. */
export function moneyCell(key: ColumnKey, cost: LineCost | null, trace: Trace): ReportCell {
  const amount = cost === null ? undefined : amountOf(key, cost);
  return amount === undefined ? blank : { text: printFigure(amount / dongPerMillion, decimals), value: amount / dongPerMillion, trace };
}

function amountOf(key: ColumnKey, cost: LineCost): number | undefined {
  switch (key) {
    case 'cost-total': return totalCost(cost);
    case 'cost-central': return cost.central;
    case 'cost-province': return cost.province;
    case 'cost-district': return cost.district;
    case 'cost-commune': return cost.commune;
    case 'cost-other': return cost.other;
    default: return undefined;
  }
}

/** The mark in the column in which the line is due. */
export function termCell(facts: RoadmapFacts, line: NewRoadmapLine | undefined, key: TermKey): ReportCell {
  return isDueIn(facts, line, key) ? { text: facts.form.roadmap?.mark ?? '' } : blank;
}

/** How many lines are due in a column. */
export function termCount(facts: RoadmapFacts, lines: readonly (NewRoadmapLine | undefined)[], key: TermKey, trace: Trace): ReportCell {
  const count = lines.filter((line) => isDueIn(facts, line, key)).length;
  return count === 0 ? blank : { text: printCount(count), value: count, trace };
}

function isDueIn({ from, until }: RoadmapFacts, line: NewRoadmapLine | undefined, key: TermKey): boolean {
  const due = line?.due;
  if (due === null || due === undefined) return false;
  const ends = printedPeriods(from, until).map(({ to }) => to);
  const period = ends.findIndex((end) => due <= end);
  return `due-${period + 1}` === key;
}
