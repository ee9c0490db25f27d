import { printDate } from '#domain/calendar.ts';
import type { Criterion } from '#domain/criteria/criteria-set.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { ColumnKey, FooterRow, Form, FormColumn } from './form.ts';
import type { ReportFacts } from './report-facts.ts';
import { tableKinds, type Report, type ReportCell, type ReportColumn, type ReportRow, type TableKind, type Trace } from './report.ts';

/** A column of the paper, with what it holds; `criterion` where the form repeats it for each. */
export interface LaidColumn {
  readonly key: ColumnKey;
  readonly criterion: Criterion | null;
}

export type FillCell = (key: ColumnKey, criterion: Criterion | null) => ReportCell;

export const blank: ReportCell = { text: '' };

/** The columns of a form for a set, the repeated one once for every criterion. */
export function layColumns({ form, set }: ReportFacts): LaidColumn[] {
  return form.columns.flatMap(({ key, repeat }): LaidColumn[] => (repeat === 'criteria' ? set.criteria.map((criterion) => ({ key, criterion })) : [{ key, criterion: null }]));
}

/** One row of the paper: every column asks for its cell. */
export function layRow(facts: ReportFacts, kind: ReportRow['kind'], fill: FillCell, unit?: string): ReportRow {
  const cells = layColumns(facts).map(({ key, criterion }) => fill(key, criterion));
  return unit === undefined ? { kind, cells } : { kind, cells, unit };
}

/** A row of sums: the form's label in the column of names, figures where there are any. */
export function layFooter(facts: ReportFacts, row: FooterRow, kind: ReportRow['kind'], labelKey: ColumnKey, fill: FillCell): ReportRow[] {
  const footer = facts.form.footer.find((candidate) => candidate.row === row);
  return footer ? [layRow(facts, kind, (key, criterion) => (key === labelKey ? { text: footer.label } : fill(key, criterion)))] : [];
}

/** Everything around the rows, as the form words it. */
export function layOut(facts: ReportFacts, rows: readonly ReportRow[], machineFacts: Readonly<Record<string, unknown>>, noted: Readonly<Record<string, string>> = {}): Report {
  const { form, set } = facts;
  const values = { ...valuesOf(facts), set: set.name.vi, ...noted };
  const columns = form.columns.flatMap((column) => (column.repeat === 'criteria' ? set.criteria.map((criterion) => headColumn(column, { ...values, no: String(criterion.no), criterion: criterion.vi })) : [headColumn(column, values)]));
  return around({ ...facts, set: set.id }, columns, rows, machineFacts, values);
}

/** What a table is about; the set is empty where it is about no one set. */
export interface TableAbout {
  readonly form: Form;
  readonly area: Unit;
  readonly part?: readonly Unit[] | null;
  readonly asOf: CalendarDate;
  readonly set: string;
}

/** A table whose columns are just those of its form. What a note is filled with may have a trace, under the same name. */
export function layTable(about: TableAbout, rows: readonly ReportRow[], machineFacts: Readonly<Record<string, unknown>>, noted: Readonly<Record<string, string>> = {}, traces: Readonly<Record<string, Trace>> = {}): Report {
  const values = { ...valuesOf(about), ...noted };
  return around(about, about.form.columns.map((column) => headColumn(column, values)), rows, machineFacts, values, traces);
}

function valuesOf({ area, part, asOf }: Omit<TableAbout, 'set'>): Readonly<Record<string, string>> {
  return { unit: `${area.kind} ${area.name}`, asOf: printDate(asOf), ...(part ? { part: part.map(({ kind, name }) => `${kind} ${name}`).join(', ') } : {}) };
}

function around({ form, area, part, asOf, set }: TableAbout, columns: readonly ReportColumn[], rows: readonly ReportRow[], machineFacts: Readonly<Record<string, unknown>>, values: Readonly<Record<string, string>>, traces: Readonly<Record<string, Trace>> = {}): Report {
  return {
    kind: kindOf(form.id),
    label: form.label,
    title: fillText(form.title, values),
    subtitle: fillText(form.subtitle, values),
    unit: { code: area.code, name: area.name },
    set,
    asOf,
    columns,
    columnNumbers: form.columnNumbers ? columns.map((_, index) => `(${index + 1})`) : [],
    rows,
    ...notesOf(form, values, traces),
    facts: { unit: area.code, ...(part ? { part: part.map(({ code }) => code) } : {}), ...(set === '' ? {} : { set }), asOf, ...machineFacts },
  };
}

const placeholder = /\{\w+\}/;

/** A note with a hole that nothing fills is left out. */
function notesOf({ notes }: Form, values: Readonly<Record<string, string>>, traces: Readonly<Record<string, Trace>>): Pick<Report, 'notes' | 'noteTraces'> {
  const filled = notes.map((note) => ({ text: fillText(note, values), trace: Object.entries(traces).find(([name]) => note.includes(`{${name}}`))?.[1] ?? null })).filter(({ text }) => !placeholder.test(text));
  return { notes: filled.map(({ text }) => text), ...(filled.some(({ trace }) => trace !== null) ? { noteTraces: filled.map(({ trace }) => trace) } : {}) };
}

function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function headColumn({ heading, group, widthMm, vertical, align }: FormColumn, values: Readonly<Record<string, string>>): ReportColumn {
  return {
    heading: fillText(heading, values),
    ...(group === undefined ? {} : { group: fillText(group, values) }),
    widthMm,
    ...(vertical === undefined ? {} : { vertical }),
    align,
  };
}

function kindOf(id: string): TableKind {
  return tableKinds.find((kind) => kind === id) ?? 'distribution';
}
