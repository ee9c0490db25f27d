import { yearOf } from '#domain/calendar.ts';
import { findIndicator } from '#domain/criteria/criteria-set.ts';
import { printCount } from '#domain/figures.ts';
import { lacking } from '#domain/roadmap/check-complete.ts';
import { printedPeriods, type PrintedPeriod } from '#domain/roadmap/half-years.ts';
import { costSources, sumCosts, totalCost } from '#domain/roadmap/line-cost.ts';
import type { LineCost, NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import { gapsOf, type Gap } from '#domain/scoring/gaps.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { ColumnKey, RoadmapForm } from './form.ts';
import { groupByParent, romanNumeral, type UnitGroup } from './groups.ts';
import { blank, layFooter, layRow, layTable } from './lay-out.ts';
import type { Report, ReportCell, ReportRow } from './report.ts';
import type { RoadmapFacts } from './roadmap-facts.ts';
import { moneyCell, termCell, termCount } from './roadmap-cells.ts';
import { traceOf } from './traced.ts';

/** A gap with its line, if it has one. */
interface PlannedGap {
  readonly gap: Gap;
  readonly standing: UnitStanding;
  readonly line: NewRoadmapLine | undefined;
}

/** The roadmap of Biểu 03 and 04: under each commune one row for everything it does not meet, as Biểu 01 and 02 list it. */
export function roadmapReport(facts: RoadmapFacts): Report {
  const groups = groupByParent(facts.standings, facts.places);
  const all = facts.standings.flatMap((standing) => plannedGaps(facts, standing));
  const without = all.filter(({ line }) => !line || lacking(line).length > 0);
  const unplanned = without.length;
  const rows = [
    ...groups.flatMap((group, index) => groupRows(facts, group, index, groups.length > 1)),
    ...layFooter(facts, 'total', 'total', 'unit', (key) => sumCell(facts, all, key)),
  ];
  const periods = printedPeriods(facts.from, facts.until).map((period) => periodName(period, facts.form.roadmap));
  const noted = { set: facts.set.name.vi, ...Object.fromEntries(periods.map((name, index) => [`period${index + 1}`, name])), ...(unplanned === 0 ? {} : { unplanned: printCount(unplanned) }), ...(facts.campaign === null ? {} : { campaign: facts.campaign }) };
  const about = { form: facts.form, area: facts.area, part: facts.part ?? null, asOf: facts.asOf, set: facts.set.id };
  return layTable(about, rows, { rows: facts.standings.map((standing) => machineRow(facts, standing)), periods, cost: known(all), unplanned, total: all.length }, noted, { unplanned: traceOf(facts, facts.standings.filter((one) => without.some(({ standing }) => standing === one)), [...new Set(without.map(({ gap }) => gap.item))]) });
}

function plannedGaps(facts: RoadmapFacts, standing: UnitStanding): PlannedGap[] {
  return gapsOf(standing.scores).map((gap) => ({ gap, standing, line: facts.lineOf(standing.unit.id, gap.item) }));
}

function groupRows(facts: RoadmapFacts, { parent, standings }: UnitGroup, index: number, withSubtotal: boolean): ReportRow[] {
  const units = standings.flatMap((standing, place) => unitRows(facts, standing, place + 1));
  if (!parent) return units;
  const heading: ReportRow = { kind: 'group', unit: parent.code, cells: [{ text: romanNumeral(index + 1) }, { text: `${parent.kind} ${parent.name}`.toUpperCase() }] };
  const gaps = standings.flatMap((standing) => plannedGaps(facts, standing));
  return [heading, ...units, ...(withSubtotal ? layFooter(facts, 'subtotal', 'subtotal', 'unit', (key) => sumCell(facts, gaps, key)) : [])];
}

/** The commune with its sums, and below it its gaps. */
function unitRows(facts: RoadmapFacts, standing: UnitStanding, place: number): ReportRow[] {
  const gaps = plannedGaps(facts, standing);
  const head = layRow(facts, 'subtotal', (key) => {
    switch (key) {
      case 'number': return { text: String(place) };
      case 'unit': return { text: standing.unit.name };
      case 'gap': return { text: countText(facts.form.roadmap, gaps.length, standing) };
      default: return key.startsWith('due-') ? blank : sumCell(facts, gaps, key);
    }
  }, standing.unit.code);
  return [head, ...gaps.map((gap) => layRow(facts, 'body', (key) => gapCell(facts, gap, key), standing.unit.code))];
}

function gapCell(facts: RoadmapFacts, { gap, standing, line }: PlannedGap, key: ColumnKey): ReportCell {
  const { set, form } = facts;
  const trace = traceOf(facts, [standing], [gap.item]);
  const words = line ?? facts.sayGap(gap, set, yearOf(facts.asOf));
  switch (key) {
    case 'gap': return { text: `${gap.item} ${findIndicator(set, gap.item)?.vi ?? set.criteria.find(({ no }) => no === gap.criterion.no)?.vi ?? ''}`.trim(), trace };
    case 'present': return { text: words.now, trace };
    case 'required': return { text: words.required };
    case 'solution': return { text: line?.solution ?? '' };
    case 'lead': return { text: bodyText(facts, line?.owner) };
    case 'doer': return { text: bodyText(facts, line?.doer) };
    case 'remark': return { text: line ? line.note : (form.roadmap?.unplanned ?? '') };
    case 'due-1': case 'due-2': case 'due-3': return termCell(facts, line, key);
    default: return moneyCell(key, line?.cost ?? null, trace);
  }
}

function bodyText({ nameBody }: RoadmapFacts, id: NewRoadmapLine['owner'] | undefined): string {
  return id === null || id === undefined ? '' : nameBody(id);
}

function sumCell(facts: RoadmapFacts, gaps: readonly PlannedGap[], key: ColumnKey): ReportCell {
  const trace = traceOf(facts, [...new Set(gaps.map(({ standing }) => standing))], [...new Set(gaps.map(({ gap }) => gap.item))]);
  if (key === 'due-1' || key === 'due-2' || key === 'due-3') return termCount(facts, gaps.map(({ line }) => line), key, trace);
  return moneyCell(key, known(gaps), trace);
}

/** Money where any line says what it costs; null where none does, for that is not nothing. */
function known(gaps: readonly PlannedGap[]): LineCost | null {
  const costs = gaps.flatMap(({ line }) => line?.cost ?? []);
  return costs.length === 0 ? null : sumCosts(costs);
}

function countText(words: RoadmapForm | undefined, count: number, { scores }: UnitStanding): string {
  if (!words) return '';
  const unknown = scores.filter(({ standing }) => standing === 'unknown').length;
  const gaps = count === 0 ? (unknown === 0 ? words.none : '') : words.gaps.replace('{count}', printCount(count));
  return [gaps, unknown === 0 ? '' : words.unknown.replace('{count}', printCount(unknown))].filter((text) => text !== '').join('; ');
}

function periodName({ kind, year }: PrintedPeriod, words: RoadmapForm | undefined): string {
  const pattern = words === undefined ? '{year}' : { 'year': words.year, 'until': words.until, 'first-half': words.firstHalf, 'second-half': words.secondHalf }[kind];
  return pattern.replace('{year}', String(year));
}

function machineRow(facts: RoadmapFacts, standing: UnitStanding) {
  const gaps = plannedGaps(facts, standing);
  return {
    unit: standing.unit.code,
    name: standing.unit.name,
    unmet: gaps.map(({ gap }) => gap.item),
    unknownCriteria: standing.scores.filter((score) => score.standing === 'unknown').map(({ no }) => no),
    cost: known(gaps),
    lines: gaps.map(({ gap, line }) => machineLine(facts, gap, line)),
  };
}

function machineLine(facts: RoadmapFacts, gap: Gap, line: NewRoadmapLine | undefined) {
  const { now, required } = line ?? facts.sayGap(gap, facts.set, yearOf(facts.asOf));
  const { solution = '', owner = null, doer = null, cost = null, due = null, after = null, note = '' } = line ?? {};
  const money = cost && { total: totalCost(cost), ...Object.fromEntries(costSources.map((source) => [source, cost[source]])) };
  return { item: gap.item, planned: line !== undefined, now, required, solution, cost: money, due, after, owner, doer, note };
}
