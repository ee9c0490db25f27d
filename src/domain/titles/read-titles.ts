import { date, readDate, yearOf, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import type { IntakeContext } from '#domain/intake/context.ts';
import { Gathering } from '#domain/intake/gathering.ts';
import { addressOf, Grid, headingDepth } from '#domain/intake/grid.ts';
import { unitOfLine } from '#domain/intake/line-unit.ts';
import type { Sheet, SheetCell } from '#domain/intake/sheet.ts';
import type { Doubt } from '#domain/intake/taken.ts';
import { done, refusal, refuse, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import { findTitleKind } from './name-of-kind.ts';
import type { NewTitle } from './title.ts';

/** A title as a line of a file tells it, with the cell to point at. */
export interface ReadTitle {
  readonly title: NewTitle;
  readonly sheet: string;
  readonly at: string;
}

export interface TitlesTaken {
  readonly rows: number;
  readonly titles: readonly ReadTitle[];
  readonly doubts: readonly Doubt[];
}

type Column = 'ordinal' | 'code' | 'unit' | 'district' | 'kind' | 'year' | 'decision' | 'day' | 'issuer' | 'set';

const headings: readonly (readonly [Column, RegExp])[] = [
  ['ordinal', /^(?:tt|stt)$/],
  ['code', /^ma(?: so)?(?: (?:xa|thon|don vi|dvhc))?$/],
  ['unit', /^(?:ten )?(?:xa|thon|don vi)(?: .*)?$/],
  ['district', /^(?:ten )?huyen(?: .*)?$/],
  ['kind', /^danh hieu$/],
  ['year', /^nam(?: (?:dat chuan|danh hieu|cong nhan|duoc cong nhan))?$/],
  ['decision', /^so (?:qd|quyet dinh)(?: .*)?$/],
  ['day', /^ngay(?: (?:qd|quyet dinh|ky))?$/],
  ['issuer', /^(?:co quan|noi)(?: (?:ban hanh|quyet dinh|cong nhan))?$/],
  ['set', /^bo tieu chi$/],
];
const needed = ['kind', 'year', 'decision', 'day', 'issuer'] as const satisfies readonly Column[];
const expectedHeadings = 'mã xã (hoặc xã, huyện), danh hiệu, năm, số QĐ, ngày QĐ, cơ quan, bộ tiêu chí';

/** Reads a register of titles, one a line, or every doubt with its cell. Nothing is guessed: a line with a doubt gives no title. */
export function readTitles(sheets: readonly Sheet[], context: IntakeContext, kinds: ReadonlyMap<string, TitleKind>): TitlesTaken {
  const filled = sheets.filter(({ rows }) => rows.length > 0);
  const gathering = new Gathering(context, filled.length > 1);
  const titles: ReadTitle[] = [];
  let rows = 0;
  for (const sheet of filled) {
    const grid = new Grid(sheet);
    const header = findHeader(grid);
    if (!header) {
      gathering.doubt(sheet, addressOf(0, 0), refusal('unknown-shape', { found: '', expected: expectedHeadings }));
      continue;
    }
    for (let row = header.row + 1; row < grid.height; row += 1) {
      if (grid.filled(row).length === 0) continue;
      rows += 1;
      const title = readLine(grid, row, header.columns, gathering, kinds);
      if (title) titles.push({ title, sheet: sheet.name, at: addressOf(row, header.columns.get('kind') ?? 0) });
    }
  }
  return { rows, titles, doubts: gathering.doubts };
}

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<Column, number>;
}

function findHeader(grid: Grid): Header | undefined {
  for (let row = 0; row < Math.min(grid.height, headingDepth); row += 1) {
    const columns = new Map<Column, number>();
    for (const { column, cell } of grid.filled(row)) {
      const found = headings.find(([, pattern]) => pattern.test(fold(cell.text)))?.[0];
      if (found !== undefined && !columns.has(found)) columns.set(found, column);
    }
    if ((columns.has('unit') || columns.has('code')) && needed.every((column) => columns.has(column))) return { row, columns };
  }
  return undefined;
}

/** Each part of a line is understood on its own, so that all that is wrong with it is told at once. The unit is the one of the day of the decision, or of its year. */
function readLine(grid: Grid, row: number, columns: Header['columns'], gathering: Gathering, kinds: ReadonlyMap<string, TitleKind>): NewTitle | undefined {
  const cell = (column: Column): SheetCell | undefined => grid.own(row, columns.get(column) ?? -1);
  const { sheet } = grid;
  const take = <T>(column: Column, read: (text: string) => Outcome<T>): T | undefined => {
    const found = cell(column);
    if (found && gathering.doubtFormula(sheet, found)) return undefined;
    const outcome = read(found?.text.trim() ?? '');
    if (!outcome.ok) gathering.doubt(sheet, addressOf(row, columns.get(column) ?? 0), ...outcome.refusals);
    return outcome.ok ? outcome.value : undefined;
  };
  const kind = take('kind', (text) => readKind(text, kinds));
  const decidedOn = take('day', readDate);
  const titleYear = take('year', (text) => readTitleYear(text, decidedOn));
  const decision = take('decision', (text) => filledText(text, 'decision'));
  const issuer = take('issuer', (text) => filledText(text, 'issuer'));
  const set = take('set', (text) => readSet(text, gathering.context.sets));
  const cells = { code: cell('code'), name: cell('unit'), district: cell('district'), missingAt: addressOf(row, columns.get('code') ?? columns.get('unit') ?? 0) };
  const asOf = decidedOn ?? (titleYear === undefined ? gathering.context.asOf : date(`${titleYear}-12-31`));
  const unit = unitOfLine(sheet, cells, { level: kind?.level ?? 'commune', asOf, within: gathering.context.within }, gathering);
  if (!unit || !kind || decidedOn === undefined || titleYear === undefined || decision === undefined || issuer === undefined || set === undefined) return undefined;
  return { unit: unit.id, kind: kind.id, titleYear, decision, decidedOn, issuer, set };
}

export function readKind(text: string, kinds: ReadonlyMap<string, TitleKind>): Outcome<TitleKind> {
  const kind = findTitleKind(text, kinds);
  return kind ? done(kind) : refuse('unknown-title-kind', { found: text, known: [...kinds.values()].map(({ short }) => short).join(', ') });
}

/** The programme began in 2010 (QĐ 800/QĐ-TTg). A title may be decided in the year after the one it is for, never before it. */
export function readTitleYear(text: string, decidedOn: CalendarDate | undefined): Outcome<number> {
  const year = /^\d{4}$/.test(text.trim()) ? Number(text) : Number.NaN;
  const last = decidedOn === undefined ? 2100 : yearOf(decidedOn);
  return year >= firstYear && year <= last ? done(year) : refuse('bad-title-year', { found: text, from: firstYear, to: last });
}

const firstYear = 2010;

export function filledText(text: string, field: 'decision' | 'issuer' | 'name' | 'basis' | 'reason'): Outcome<string> {
  return text.trim() === '' ? refuse('title-text-needed', { field }) : done(text.trim());
}

/** Blank where nobody knows any more by which set it was recognised. */
export function readSet(text: string, sets: ReadonlyMap<string, CriteriaSet>): Outcome<string | null> {
  if (text.trim() === '') return done(null);
  const found = [...sets.values()].find(({ id, name }) => id === text.trim() || fold(name.vi) === fold(text));
  return found ? done(found.id) : refuse('unknown-set', { found: text, known: [...sets.keys()].join(', ') });
}
