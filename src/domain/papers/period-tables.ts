import type { ReportCell, ReportColumn, ReportRow, Report, Trace } from '#domain/reports/report.ts';
import type { PaperBlock } from './paper.ts';
import type { PeriodPaperFacts, PeriodPaperLaw } from './period-report-paper.ts';
import { periodTraces } from './period-traces.ts';

type Column = readonly [heading: string, widthMm: number, align: ReportColumn['align']];

/** The tables of a period report, as far as its kind has them: distribution, by criterion, titles, works and money; duties are one sentence. What nobody reported is said to be unknown, never printed as zero. */
export function periodTables(facts: PeriodPaperFacts, law: PeriodPaperLaw): PaperBlock[] {
  const { distribution, criteria, titles, progress, duties, units } = facts.content;
  const { words } = law;
  const told: PaperBlock[] = [];
  const traces = periodTraces(facts.content, law.set?.criteria.map(({ no }) => no) ?? []);
  if (distribution) {
    const { title, columns, total, average, unsure } = words.distribution;
    const notes = [...(distribution.average === null ? [] : [cell(average(distribution.average), traces?.all)]), ...(distribution.unsure === 0 ? [] : [cell(unsure(distribution.unsure), traces?.unsure)])];
    const rows = distribution.bands.map(({ band, count }) => row(band, [words.count(count), traces?.band(band)], [words.share(count, units), traces?.all]));
    const totals = { ...row(total, [words.count(units), traces?.all], [words.share(units, units), traces?.all]), kind: 'total' as const };
    told.push(table(facts, 'distribution', title, [[columns[0], 70, 'left'], [columns[1], 45, 'right'], [columns[2], 45, 'right']], [...rows, totals], notes));
  }
  if (criteria) {
    const nameOf = (no: number) => law.set?.criteria.find((criterion) => criterion.no === no)?.vi ?? '';
    const { title, columns } = words.criteria;
    const widths = [14, 66, 20, 20, 22, 20];
    const heads = columns.map((heading, index): Column => [heading, widths[index] ?? 20, index === 0 ? 'center' : index === 1 ? 'left' : 'right']);
    const rows = criteria.map(({ no, met, unmet, unknown }) => {
      const trace = traces?.criterion(no);
      const figures = [words.count(met), words.count(unmet), words.count(unknown), words.share(met, met + unmet + unknown)];
      return { kind: 'body' as const, cells: [cell(String(no)), cell(nameOf(no)), ...figures.map((text) => cell(text, trace))] };
    });
    told.push(table(facts, 'criteria', title, heads, rows));
  }
  if (titles) {
    const { title, columns, none } = words.titles;
    const rows = titles.map(({ kind, held, registered }) => row(law.titles.get(kind)?.vi ?? kind, [words.count(held), traces?.held(kind)], [words.count(registered), traces?.registered(kind)]));
    told.push(rows.length === 0 ? sentence(none) : table(facts, 'registrations', title, [[columns[0], 90, 'left'], [columns[1], 35, 'right'], [columns[2], 35, 'right']], rows));
  }
  if (progress) {
    const { title, columns, unknown, from } = words.progress;
    const rows = progress.map(({ measure: id, value, ...told }) => {
      const measure = law.measures.find((one) => one.id === id);
      const figure = value === null ? unknown : measure?.unit === 'dong' ? words.money(value) : words.works(value);
      return row(measure?.vi ?? id, [figure, traces?.measure(id)], [from(told.from, told.of), traces?.measure(id)]);
    });
    told.push(table(facts, 'tasks', title, [[columns[0], 75, 'left'], [columns[1], 50, 'right'], [columns[2], 35, 'center']], rows));
  }
  if (duties) told.push(sentence(words.duties(duties.open, duties.done, duties.overdue), traces?.duties));
  return told;
}

function table({ unit, content }: PeriodPaperFacts, kind: Report['kind'], title: string, columns: readonly Column[], rows: readonly ReportRow[], notes: readonly ReportCell[] = []): PaperBlock {
  return {
    kind: 'table',
    table: {
      kind, label: '', title, subtitle: '', unit: { code: unit.code, name: `${unit.kind} ${unit.name}` }, set: content.set, asOf: content.asOf,
      columns: columns.map(([heading, widthMm, align]) => ({ heading, widthMm, align })), columnNumbers: [], rows, facts: {},
      notes: notes.map(({ text }) => text), noteTraces: notes.map(({ trace = null }) => trace),
    },
  };
}

function row(name: string, ...figures: readonly (readonly [text: string, trace: Trace | undefined])[]): ReportRow {
  return { kind: 'body', cells: [cell(name), ...figures.map(([text, trace]) => cell(text, trace))] };
}

function sentence(text: string, trace?: Trace): PaperBlock {
  return { kind: 'paragraph', text: [cell(text, trace)] };
}

function cell(text: string, trace?: Trace): ReportCell {
  return trace ? { text, trace } : { text };
}
