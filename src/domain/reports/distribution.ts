import { printFixed, roundHalfUp } from '#domain/figures.ts';
import { averageMet, distribution, type BandTally } from '#domain/scoring/tally.ts';
import { blank, layFooter, layOut, layRow } from './lay-out.ts';
import type { ReportFacts } from './report-facts.ts';
import type { Report, ReportCell } from './report.ts';
import { averageCell, countCell, shareCell, sharePercent, traceOf } from './traced.ts';

/** How many units meet how many criteria, with their names: the table a notice of inspection opens with. */
export function distributionReport(facts: ReportFacts): Report {
  const { standings } = facts;
  const bands = distribution(facts.set, standings);
  const total = standings.length;
  const average = averageMet(standings);
  const whole = traceOf(facts, standings);
  const rows = [
    ...bands.map((band) => layRow(facts, 'body', (key) => bandCell(facts, band, key))),
    ...layFooter(facts, 'total', 'total', 'band', (key) => (key === 'count' ? countCell(total, whole) : key === 'share' && total > 0 ? { text: '100', value: 100, trace: whole } : blank)),
    ...layFooter(facts, 'average', 'total', 'band', (key) => (key === 'count' ? averageCell(average, whole) : blank)),
  ];
  const shares = bands.map(({ band, count, units }) => ({ band, count, share: sharePercent(count, total), units: units.map(({ code }) => code) }));
  const sharesSum = roundHalfUp(shares.reduce((sum, { share }) => sum + (share ?? 0), 0), 1);
  return layOut(facts, rows, { bands: shares, average, total }, total === 0 || sharesSum === 100 ? {} : { sharesSum: printFixed(sharesSum, 1) });
}

function bandCell(facts: ReportFacts, { band, count, units }: BandTally, key: string): ReportCell {
  const codes = new Set(units.map(({ code }) => code));
  const trace = traceOf(facts, facts.standings.filter(({ unit }) => codes.has(unit.code)));
  switch (key) {
    case 'band': return { text: (facts.form.bandLabel ?? '{band}').replace('{band}', band) };
    case 'count': return countCell(count, trace);
    case 'share': return shareCell(count, facts.standings.length, traceOf(facts, facts.standings));
    case 'names': return { text: units.map(({ name }) => name).join(', ') || '–' };
    default: return blank;
  }
}
