import { printDate } from '#domain/calendar.ts';
import type { Criterion } from '#domain/criteria/criteria-set.ts';
import { gapsOf } from '#domain/scoring/gaps.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { CriterionScore } from '#domain/scoring/standing.ts';
import { averageMet, byCriterion, type UnitStanding } from '#domain/scoring/tally.ts';
import type { ColumnKey } from './form.ts';
import { groupByParent, romanNumeral, type UnitGroup } from './groups.ts';
import { blank, layFooter, layOut, layRow, type FillCell } from './lay-out.ts';
import type { PrintedTitle, ReportFacts } from './report-facts.ts';
import type { Report, ReportCell, ReportRow } from './report.ts';
import { averageCell, itemsOf, shareCell, traceOf } from './traced.ts';

/** The review of Biểu 01 and 02: one row a commune under its district, one column a criterion, sums below. */
export function reviewReport(facts: ReportFacts): Report {
  const groups = groupByParent(facts.standings, facts.places);
  const rows = [...groups.flatMap((group, index) => groupRows(facts, group, index, groups.length > 1)), ...footerRows(facts)];
  return layOut(facts, rows, { rows: facts.standings.map((standing) => machineRow(standing, facts.titles?.get(standing.unit.id))), average: averageMet(facts.standings), total: facts.standings.length });
}

function groupRows(facts: ReportFacts, { parent, standings }: UnitGroup, index: number, withSubtotal: boolean): ReportRow[] {
  const communes = standings.map((standing, place) => layRow(facts, 'body', (key, criterion) => unitCell(facts, standing, place + 1, key, criterion), standing.unit.code));
  if (!parent) return communes;
  const heading = layRow(facts, 'group', (key) => (key === 'number' ? { text: romanNumeral(index + 1) } : key === 'unit' ? { text: `${parent.kind} ${parent.name}`.toUpperCase() } : blank), parent.code);
  const named = heading.cells.findLastIndex(({ text }) => text !== '');
  const subtotal = withSubtotal ? layFooter(facts, 'subtotal', 'subtotal', 'unit', metCounts(facts, standings)) : [];
  return [{ ...heading, cells: heading.cells.slice(0, named + 1) }, ...communes, ...subtotal];
}

function footerRows(facts: ReportFacts): ReportRow[] {
  const { standings } = facts;
  const counts = new Map(byCriterion(facts.set, standings).map(({ no, met }) => [no, met]));
  const share: FillCell = (_key, criterion) => (criterion ? shareCell(counts.get(criterion.no) ?? 0, standings.length, traceOf(facts, standings, [String(criterion.no)])) : blank);
  const average: FillCell = (key) => (key === 'criteria-met' ? averageCell(averageMet(standings), traceOf(facts, standings)) : blank);
  return [
    ...layFooter(facts, 'met-count', 'total', 'unit', metCounts(facts, standings)),
    ...layFooter(facts, 'met-share', 'total', 'unit', share),
    ...layFooter(facts, 'average', 'total', 'unit', average),
  ];
}

/** How many of the units meet each criterion, and how many criteria they meet together. */
function metCounts(facts: ReportFacts, standings: readonly UnitStanding[]): FillCell {
  const counts = new Map(byCriterion(facts.set, standings).map(({ no, met }) => [no, met]));
  const sum = standings.reduce((total, { scores }) => total + countMet(scores), 0);
  return (key, criterion) => {
    if (criterion) return figure(counts.get(criterion.no) ?? 0, facts, standings, [String(criterion.no)]);
    return key === 'criteria-met' ? figure(sum, facts, standings) : blank;
  };
}

function unitCell(facts: ReportFacts, standing: UnitStanding, place: number, key: ColumnKey, criterion: Criterion | null): ReportCell {
  if (criterion) return markCell(facts, standing, criterion.no);
  switch (key) {
    case 'number': return { text: String(place) };
    case 'unit': return { text: standing.unit.name };
    case 'criteria-met': return figure(countMet(standing.scores), facts, [standing]);
    case 'title-year': case 'title-decision': case 'remark': return titleCell(facts, standing, key);
    case 'indicators-met': return indicatorsCell(facts, standing);
    case 'shortfall': return shortfallCell(facts, standing);
    default: return blank;
  }
}

/** Blank where the register has no title of the unit: blank is not none. */
function titleCell({ titles, form }: ReportFacts, { unit }: UnitStanding, key: 'title-year' | 'title-decision' | 'remark'): ReportCell {
  const title = titles?.get(unit.id);
  if (!title) return blank;
  switch (key) {
    case 'title-year': return { text: String(title.titleYear) };
    case 'title-decision': return { text: `${title.decision}, ${printDate(title.decidedOn)}` };
    case 'remark': return { text: form.words?.[title.status] ?? '' };
  }
}

function markCell(facts: ReportFacts, standing: UnitStanding, no: number): ReportCell {
  const score = standing.scores.find((candidate) => candidate.no === no);
  return score ? { text: facts.form.marks[score.standing], trace: traceOf(facts, [standing], itemsOf(score)) } : blank;
}

function figure(value: number, facts: ReportFacts, standings: readonly UnitStanding[], items?: readonly string[]): ReportCell {
  return { text: String(value), value, trace: traceOf(facts, standings, items) };
}

/** Nothing where criteria were declared as a whole: `0/57` would say that no indicator is met, though nobody counted them. */
function indicatorsCell(facts: ReportFacts, { unit, scores }: UnitStanding): ReportCell {
  const isRead = (indicators: CriterionScore['indicators']) => indicators.some(({ standing }) => standing !== 'unknown');
  if (scores.some(({ by, indicators }) => by === 'declaration' && !isRead(indicators)) || !scores.some(({ indicators }) => isRead(indicators))) return blank;
  const indicators = scores.flatMap((score) => score.indicators);
  const met = indicators.filter(({ standing }) => standing === 'met');
  return { text: `${met.length}/${indicators.length}`, trace: traceOf(facts, [{ unit, scores }], indicators.map(({ code }) => code)) };
}

function isUnmet(score: CriterionScore): boolean {
  return score.standing === 'unmet';
}

function shortfallCell(facts: ReportFacts, standing: UnitStanding): ReportCell {
  const unmet = standing.scores.filter(isUnmet);
  return unmet.length === 0 ? blank : { text: unmet.map(shortfall).join('; '), trace: traceOf(facts, [standing], unmet.flatMap(itemsOf)) };
}

/** `2 (2.1, 2.3)`, or `2` alone where the criterion was declared and no indicator says why. */
function shortfall(score: CriterionScore): string {
  const codes = unmetCodes(score);
  return codes.length === 0 ? String(score.no) : `${score.no} (${codes.join(', ')})`;
}

function unmetCodes({ indicators }: CriterionScore): string[] {
  return indicators.filter(({ standing }) => standing === 'unmet').map(({ code }) => code);
}

function machineRow({ unit, scores }: UnitStanding, title: PrintedTitle | undefined) {
  const unmet = scores.filter(isUnmet);
  return {
    unit: unit.code,
    name: unit.name,
    title: title ? { kind: title.kind, year: title.titleYear, decision: title.decision, decidedOn: title.decidedOn, status: title.status } : null,
    met: countMet(scores),
    unmet: gapsOf(scores).map(({ item }) => item),
    unmetCriteria: unmet.map(({ no }) => no),
    unknownCriteria: scores.filter(({ standing }) => standing === 'unknown').map(({ no }) => no),
  };
}
