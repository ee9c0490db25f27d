import type { CalendarDate } from '#domain/calendar.ts';
import type { ProgressMeasure } from '#domain/criteria/push-rules.ts';
import { resolveUnit } from '#domain/intake/resolve-unit.ts';
import type { Sheet, SheetCell } from '#domain/intake/sheet.ts';
import type { Doubt } from '#domain/intake/taken.ts';
import { refusal, type Outcome, type Refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { Unit } from '#domain/places/unit.ts';
import { readAmount, scaleOf, wholeAmount } from '#domain/push/read-amount.ts';
import type { Office } from '#usecases/office.ts';
import type { TypedFigure } from './take-figures.ts';

export interface ReadFigures {
  readonly figures: readonly TypedFigure[];
  readonly doubts: readonly Doubt[];
}

const unitHeadings = new Set(['don vi', 'ten don vi', 'huyen', 'huyen thanh pho', 'xa', 'xa phuong', 'unit']);
const codeHeadings = new Set(['ma', 'ma don vi', 'ma dvhc', 'code']);
/** Columns for readers. */
const unread = new Set(['', 'stt', 'tt', 'ghi chu']);
const totals = new Set(['tong', 'tong cong', 'cong', 'toan tinh', 'toan huyen']);

/**
 * Reads a table of one unit a line and one measure a column: headings as law/push.json names the measures, money in đồng unless the heading says
 * `(triệu đồng)`. A blank cell says nothing. Every doubt is told with its cell, and with a doubt nothing may be stored.
 */
export function readFiguresFile(office: Pick<Office, 'law' | 'places'>, sheets: readonly Sheet[], area: Unit, asOf: CalendarDate): ReadFigures {
  const figures: TypedFigure[] = [];
  const doubts: Doubt[] = [];
  for (const sheet of sheets.filter(({ rows }) => rows.some((row) => row.some((cell) => cell?.text)))) {
    const doubt = (at: string, found: string, why: Refusal): void => void doubts.push({ sheet: sheet.name, at, found, refusal: why });
    const head = headOf(sheet, office.law.programme.push.measures);
    if (!head) {
      doubt('A1', sheet.rows[0]?.[0]?.text ?? '', refusal('unknown-shape', { found: sheet.name, expected: `Mã đơn vị, ${office.law.programme.push.measures.map(({ vi }) => vi).slice(0, 2).join(', ')}` }));
      continue;
    }
    for (const { at, text } of head.unknown) doubt(at, text, refusal('unknown-heading', { found: text, expected: office.law.programme.push.measures.map(({ vi }) => vi).join('; ') }));
    for (const row of sheet.rows.slice(head.row + 1)) {
      const named = row[head.code] ?? row[head.unit];
      const cells = head.columns.flatMap((column) => (row[column.at] && row[column.at]?.text.trim() !== '' ? [{ ...column, cell: row[column.at] }] : []));
      if (cells.length === 0 || totals.has(fold(row[head.unit]?.text ?? ''))) continue;
      const unit = resolve(office, named?.text ?? '', area, asOf);
      if (!unit.ok) for (const why of unit.refusals) doubt(named?.at ?? cells[0]?.cell?.at ?? '', named?.text ?? '', why);
      for (const { cell, measure, zeros } of cells) {
        const read = cell && readCell(cell, measure, zeros);
        if (read && !read.ok) for (const why of read.refusals) doubt(cell.at, cell.text, why);
        else if (read && unit.ok) figures.push({ unit: unit.value.code, measure: measure.id, value: String(read.value ?? '') });
      }
    }
  }
  return { figures: figures.map((figure) => ({ ...figure, value: figure.value.replace(/\B(?=(\d{3})+$)/g, '.') })), doubts };
}

interface Column {
  readonly at: number;
  readonly measure: ProgressMeasure;
  readonly zeros: number;
}

function headOf(sheet: Sheet, measures: readonly ProgressMeasure[]): { row: number; unit: number; code: number; columns: Column[]; unknown: SheetCell[] } | undefined {
  for (const [row, cells] of sheet.rows.entries()) {
    const headings = cells.map((cell) => fold((cell?.text ?? '').replace(/\([^)]*\)/g, '')));
    const [unit, code] = [headings.findIndex((heading) => unitHeadings.has(heading)), headings.findIndex((heading) => codeHeadings.has(heading))];
    const columns = cells.flatMap((cell, at) => columnOf(cell, at, measures) ?? []);
    if ((unit < 0 && code < 0) || columns.length === 0) continue;
    const known = new Set([unit, code, ...columns.map(({ at }) => at)]);
    return { row, unit, code, columns, unknown: cells.filter((cell, at) => cell !== undefined && !known.has(at) && !unread.has(headings[at] ?? '')).filter((cell) => cell !== undefined) };
  }
  return undefined;
}

function columnOf(cell: SheetCell | undefined, at: number, measures: readonly ProgressMeasure[]): Column | undefined {
  const [, name = '', scale = ''] = /^([^(]*)(?:\(([^)]*)\))?\s*$/u.exec(cell?.text ?? '') ?? [];
  const measure = measures.find(({ id, vi, en }) => [id, vi, en].some((known) => fold(known) === fold(name)));
  const zeros = measure?.unit === 'works' ? 0 : scaleOf(scale);
  return measure && zeros !== undefined ? { at, measure, zeros } : undefined;
}

function readCell(cell: SheetCell, measure: ProgressMeasure, zeros: number): Outcome<number | null> {
  if (cell.formula === true) return { ok: false, refusals: [refusal('formula-cell', { found: cell.text })] };
  if (cell.number !== undefined) return wholeAmount(cell.number, zeros, cell.text, measure);
  const words = zeros === 0 ? cell.text : `${cell.text} ${zeros === 6 ? 'triệu' : zeros === 9 ? 'tỷ' : 'nghìn đồng'}`;
  return readAmount(words, measure);
}

/** A unit right below the area, or else one further down. */
function resolve({ places }: Pick<Office, 'places'>, typed: string, area: Unit, asOf: CalendarDate): Outcome<Unit> {
  const levels = area.level === 'province' ? (['district', 'commune', 'town', 'ward'] as const) : (['commune', 'town', 'ward'] as const);
  const tries = levels.map((level) => resolveUnit(typed, { places, level, asOf, within: area }));
  return tries.find(({ ok }) => ok) ?? tries[0] ?? { ok: false, refusals: [refusal('unknown-unit', { found: typed })] };
}
