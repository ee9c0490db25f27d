import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { fold } from '#domain/places/fold.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Gathering } from './gathering.ts';
import { addressOf, type Grid } from './grid.ts';
import { typedUnit, unitOfLine } from './line-unit.ts';
import type { SheetCell } from './sheet.ts';
import type { HeadingBlock, WideColumns } from './wide-columns.ts';

const sums = /^(?:tong|cong|tong (?:cong|so)\b.*|cong (?:[ivxlc\d]+|toan .*|huyen .*)|so (?:xa|thon|huyen|don vi|tieu chi)\b.*|(?:ty|ti) le\b.*|(?:binh quan|trung binh)\b.*)$/;
/** I, II, III … or A, B, C before the name of a district or of a group of communes. */
const groupOrdinal = /^(?:[IVXLC]+|[A-Z])\.?$/;

/** Reads a drawn form row by row: districts give the area, communes the readings, sums and signatures nothing. Returns the number of communes. */
export function readWide(grid: Grid, block: HeadingBlock, columns: WideColumns, set: CriteriaSet, gathering: Gathering): number {
  let area = gathering.context.within;
  let communes = 0;
  for (let row = block.bottom + 1; row < grid.height; row += 1) {
    if (grid.filled(row).length === 0) continue;
    const line = new Line(grid, row, columns, set, gathering, area);
    if (line.isGroup()) {
      area = line.area();
      continue;
    }
    if (line.isAside()) continue;
    communes += 1;
    line.read();
  }
  return communes;
}

class Line {
  readonly #grid: Grid;
  readonly #row: number;
  readonly #columns: WideColumns;
  readonly #set: CriteriaSet;
  readonly #gathering: Gathering;
  readonly #area: Unit | undefined;

  constructor(grid: Grid, row: number, columns: WideColumns, set: CriteriaSet, gathering: Gathering, area: Unit | undefined) {
    this.#grid = grid;
    this.#row = row;
    this.#columns = columns;
    this.#set = set;
    this.#gathering = gathering;
    this.#area = area;
  }

  /** A district stands over its communes: a Roman numeral or a letter before it, or a unit of a higher level with nothing read in its row. */
  isGroup(): boolean {
    const name = this.#name();
    if (!name) return false;
    if (groupOrdinal.test(this.#cell('ordinal')?.text.trim() ?? '')) return true;
    return this.#values().length === 0 && !this.#isUnit(name) && this.#areasNamed(name.text).length > 0;
  }

  /** The area for the rows below; where the name tells none, names are looked for in the whole area of the file again. */
  area(): Unit | undefined {
    const { within } = this.#gathering.context;
    const named = this.#areasNamed(this.#name()?.text ?? '');
    return named.length === 1 ? named[0] : within;
  }

  /** Sums, ratios, notes and signatures. */
  isAside(): boolean {
    const name = this.#name();
    if (name && this.#isUnit(name)) return false;
    const labels = [name, this.#cell('ordinal'), this.#grid.filled(this.#row)[0]?.cell];
    return labels.some((cell) => cell !== undefined && sums.test(fold(cell.text))) || (this.#values().length === 0 && !/^\d/.test(this.#cell('ordinal')?.text ?? ''));
  }

  read(): void {
    const unit = this.#unit();
    if (!unit) return;
    const { asOf } = this.#gathering.context;
    for (const { cell, named } of this.#values()) this.#gathering.take(this.#grid.sheet, cell, { unit, set: this.#set, named, asOf, note: '' });
  }

  #unit(): Unit | undefined {
    const missingAt = addressOf(this.#row, this.#columns.unit ?? this.#columns.code ?? 0);
    const cells = { code: this.#cell('code'), name: this.#cell('unit'), district: this.#cell('district'), missingAt };
    return unitOfLine(this.#grid.sheet, cells, this.#question, this.#gathering);
  }

  get #question() {
    return { level: this.#set.level, asOf: this.#gathering.context.asOf, within: this.#area };
  }

  #isUnit(name: SheetCell): boolean {
    return this.#cell('code') !== undefined || this.#gathering.unit(typedUnit(name, this.#cell('district')), this.#question).ok;
  }

  #areasNamed(name: string): readonly Unit[] {
    const { places, asOf, within } = this.#gathering.context;
    const above = places.findByName(name, asOf, within).filter((unit) => rank[unit.level] < rank[this.#set.level]);
    const widest = Math.min(...above.map((unit) => rank[unit.level]));
    return above.filter((unit) => rank[unit.level] === widest);
  }

  #values() {
    return this.#columns.items.flatMap(({ column, named }) => {
      const cell = this.#grid.own(this.#row, column);
      return cell ? [{ cell, named }] : [];
    });
  }

  /** Labels of sums are often merged over the first columns; names never over rows. */
  #name(): SheetCell | undefined {
    return this.#cell('unit') ?? this.#cell('code');
  }

  #cell(role: 'unit' | 'code' | 'ordinal' | 'district'): SheetCell | undefined {
    const column = this.#columns[role];
    return column === undefined ? undefined : this.#grid.seen(this.#row, column);
  }
}

const rank = { province: 0, district: 1, commune: 2, town: 2, ward: 2, village: 3 } as const;
