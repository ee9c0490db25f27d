import type { ReportColumn, ReportRow, Report } from '#domain/reports/report.ts';
import type { PaperBlock } from './paper.ts';
import type { PeriodPaperFacts, PeriodPaperLaw } from './period-report-paper.ts';

type Column = readonly [heading: string, widthMm: number, align: ReportColumn['align']];

/** The tables of a period report, as far as its kind has them: distribution, by criterion, titles, works and money; duties are one sentence. What nobody reported is said to be unknown, never printed as zero. */
export function periodTables(facts: PeriodPaperFacts, law: PeriodPaperLaw): PaperBlock[] {
  const { distribution, criteria, titles, progress, duties, units } = facts.content;
  const { words } = law;
  const told: PaperBlock[] = [];
  if (distribution) {
    const { title, columns, total, average, unsure } = words.distribution;
    const notes = [...(distribution.average === null ? [] : [average(distribution.average)]), ...(distribution.unsure === 0 ? [] : [unsure(distribution.unsure)])];
    const rows = distribution.bands.map(({ band, count }) => row([band, words.count(count), words.share(count, units)]));
    const totals = { ...row([total, words.count(units), words.share(units, units)]), kind: 'total' as const };
    told.push(table(facts, 'distribution', title, [[columns[0], 70, 'left'], [columns[1], 45, 'right'], [columns[2], 45, 'right']], [...rows, totals], notes));
  }
  if (criteria) {
    const nameOf = (no: number) => law.set?.criteria.find((criterion) => criterion.no === no)?.vi ?? '';
    const { title, columns } = words.criteria;
    const widths = [14, 66, 20, 20, 22, 20];
    const heads = columns.map((heading, index): Column => [heading, widths[index] ?? 20, index === 0 ? 'center' : index === 1 ? 'left' : 'right']);
    const rows = criteria.map(({ no, met, unmet, unknown }) => row([String(no), nameOf(no), words.count(met), words.count(unmet), words.count(unknown), words.share(met, met + unmet + unknown)]));
    told.push(table(facts, 'criteria', title, heads, rows));
  }
  if (titles) {
    const { title, columns, none } = words.titles;
    const rows = titles.map(({ kind, held, registered }) => row([law.titles.get(kind)?.vi ?? kind, words.count(held), words.count(registered)]));
    told.push(rows.length === 0 ? sentence(none) : table(facts, 'registrations', title, [[columns[0], 90, 'left'], [columns[1], 35, 'right'], [columns[2], 35, 'right']], rows));
  }
  if (progress) {
    const { title, columns, unknown, from } = words.progress;
    const rows = progress.map(({ measure: id, value, ...told }) => {
      const measure = law.measures.find((one) => one.id === id);
      const figure = value === null ? unknown : measure?.unit === 'dong' ? words.money(value) : words.works(value);
      return row([measure?.vi ?? id, figure, from(told.from, told.of)]);
    });
    told.push(table(facts, 'tasks', title, [[columns[0], 75, 'left'], [columns[1], 50, 'right'], [columns[2], 35, 'center']], rows));
  }
  if (duties) told.push(sentence(words.duties(duties.open, duties.done, duties.overdue)));
  return told;
}

function table({ unit, content }: PeriodPaperFacts, kind: Report['kind'], title: string, columns: readonly Column[], rows: readonly ReportRow[], notes: readonly string[] = []): PaperBlock {
  return {
    kind: 'table',
    table: {
      kind, label: '', title, subtitle: '', unit: { code: unit.code, name: `${unit.kind} ${unit.name}` }, set: content.set, asOf: content.asOf,
      columns: columns.map(([heading, widthMm, align]) => ({ heading, widthMm, align })), columnNumbers: [], rows, notes, facts: {},
    },
  };
}

function row(texts: readonly string[]): ReportRow {
  return { kind: 'body', cells: texts.map((text) => ({ text })) };
}

function sentence(text: string): PaperBlock {
  return { kind: 'paragraph', text: [{ text }] };
}
