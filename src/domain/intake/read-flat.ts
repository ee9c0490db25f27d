import { readDate, type CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { refusal, type Outcome, type Refusal } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Gathering } from './gathering.ts';
import { addressOf, headingDepth, type Grid } from './grid.ts';
import { headingRole, type HeadingRole } from './headings.ts';
import type { NamedItem } from './item-names.ts';
import { unitOfLine } from './line-unit.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The header of the flat form: the row it stands in and the column of each role. */
export interface FlatHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<HeadingRole, number>;
}

const known = 'unit, set, indicator, value, note, as_of';

/** The row that names unit, indicator and value in any order. A merged heading belongs to a drawn form, not to this one. */
export function findFlatHeader(grid: Grid): FlatHeader | undefined {
  for (let row = 0; row < Math.min(grid.height, headingDepth); row += 1) {
    const columns = new Map<HeadingRole, number>();
    for (const { column, cell } of grid.filled(row)) {
      const role = grid.merge(row, column) ? undefined : headingRole(cell.text);
      if (role !== undefined && !columns.has(role)) columns.set(role, column);
    }
    if ((columns.has('unit') || columns.has('code')) && columns.has('indicator') && columns.has('value')) return { row, columns };
  }
  return undefined;
}

/** Reads one value a line; returns how many lines carried one. */
export function readFlat(grid: Grid, header: FlatHeader, gathering: Gathering): number {
  doubtHeadings(grid, header, gathering);
  const { sheet } = grid;
  const { context } = gathering;
  if (!header.columns.has('set') && context.defaultSet === null) {
    gathering.doubt(sheet, addressOf(header.row, 0), refusal('unknown-set', { found: '', known: [...context.sets.keys()].join(', ') }));
    return 0;
  }
  let lines = 0;
  for (let row = header.row + 1; row < grid.height; row += 1) {
    const line = new Line(grid, row, header, gathering);
    if (!line.cell('value')) continue;
    lines += 1;
    line.read();
  }
  return lines;
}

function doubtHeadings(grid: Grid, { row, columns }: FlatHeader, gathering: Gathering): void {
  for (const { column, cell } of grid.filled(row)) {
    const role = headingRole(cell.text);
    const isUsed = role !== undefined && (columns.get(role) === column || role === 'ordinal');
    if (!isUsed || role === 'aside') gathering.doubt(grid.sheet, cell.at, refusal('unknown-heading', { found: cell.text, expected: known }));
  }
}

/** One line of the flat form. Each part is understood on its own, so that all that is wrong with a line is told at once. */
class Line {
  readonly #grid: Grid;
  readonly #row: number;
  readonly #header: FlatHeader;
  readonly #gathering: Gathering;

  constructor(grid: Grid, row: number, header: FlatHeader, gathering: Gathering) {
    this.#grid = grid;
    this.#row = row;
    this.#header = header;
    this.#gathering = gathering;
  }

  cell(role: HeadingRole): SheetCell | undefined {
    const column = this.#header.columns.get(role);
    return column === undefined ? undefined : this.#grid.own(this.#row, column);
  }

  read(): void {
    const value = this.cell('value');
    const asOf = this.#asOf();
    const set = this.#set();
    const unit = set && asOf !== undefined ? this.#unit(set, asOf) : undefined;
    const named = set && this.#item(set);
    const note = this.cell('note');
    if (note && this.#gathering.doubtFormula(this.#sheet, note)) return;
    if (value && set && unit && named && asOf !== undefined) this.#gathering.take(this.#sheet, value, { unit, set, named, asOf, note: note?.text.trim() ?? '' });
  }

  get #sheet(): Sheet {
    return this.#grid.sheet;
  }

  #asOf(): CalendarDate | undefined {
    const cell = this.cell('as-of');
    return cell ? this.#settle(readDate(cell.text), cell.at) : this.#gathering.context.asOf;
  }

  #set(): CriteriaSet | undefined {
    const cell = this.cell('set');
    const { sets, defaultSet } = this.#gathering.context;
    const id = cell?.text.trim().toLowerCase() ?? defaultSet ?? '';
    return sets.get(id) ?? this.#refuse(refusal('unknown-set', { found: cell?.text ?? id, known: [...sets.keys()].join(', ') }), this.#addressOf('set', cell));
  }

  #unit(set: CriteriaSet, asOf: CalendarDate): Unit | undefined {
    const missingAt = this.#addressOf(this.#header.columns.has('unit') ? 'unit' : 'code', undefined);
    const cells = { code: this.cell('code'), name: this.cell('unit'), district: this.cell('district'), missingAt };
    return unitOfLine(this.#sheet, cells, { level: set.level, asOf, within: this.#gathering.context.within }, this.#gathering);
  }

  #item(set: CriteriaSet): NamedItem | undefined {
    const cell = this.cell('indicator');
    if (cell && this.#gathering.doubtFormula(this.#sheet, cell)) return undefined;
    const names = this.#gathering.namesOf(set);
    const named = cell && (names.find(cell.text) ?? (cell.number === undefined ? undefined : names.find(String(cell.number))));
    return named ?? this.#refuse(refusal('unknown-item', { found: cell?.text ?? '', set: set.id }), this.#addressOf('indicator', cell));
  }

  #addressOf(role: HeadingRole, cell: SheetCell | undefined): string {
    return cell?.at ?? addressOf(this.#row, this.#header.columns.get(role) ?? 0);
  }

  #settle<T>(outcome: Outcome<T>, at: string): T | undefined {
    if (outcome.ok) return outcome.value;
    this.#gathering.doubt(this.#sheet, at, ...outcome.refusals);
    return undefined;
  }

  #refuse(refused: Refusal, at: string): undefined {
    this.#gathering.doubt(this.#sheet, at, refused);
  }
}
