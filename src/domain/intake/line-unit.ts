import { refusal } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { Gathering } from './gathering.ts';
import { bears, describe, type UnitQuestion } from './resolve-unit.ts';
import type { Sheet, SheetCell } from './sheet.ts';

/** The cells of a line that say which unit it is about, and where to point when none does. */
export interface UnitCells {
  readonly code: SheetCell | undefined;
  readonly name: SheetCell | undefined;
  readonly district: SheetCell | undefined;
  readonly missingAt: string;
}

type Question = Omit<UnitQuestion, 'places'>;

/** The unit a line is about. The code decides; a name beside it that is another unit's makes the line a doubt. */
export function unitOfLine(sheet: Sheet, cells: UnitCells, question: Question, gathering: Gathering): Unit | undefined {
  const cell = cells.code ?? cells.name;
  if (!cell) {
    gathering.doubt(sheet, cells.missingAt, refusal('unknown-unit', { found: '' }));
    return undefined;
  }
  if (gathering.doubtFormula(sheet, cell)) return undefined;
  const found = gathering.unit(typedUnit(cell, cells.district), question);
  if (!found.ok) gathering.doubt(sheet, cell.at, ...found.refusals);
  else if (cells.code && cells.name && !bears(found.value, cells.name.text) && codeText(cells.name) !== codeText(cells.code)) {
    gathering.doubt(sheet, cells.name.at, refusal('ambiguous-unit', { found: cells.name.text, candidates: describe(found.value, gathering.context.places) }));
  } else return found.value;
  return undefined;
}

/** A name with its district, where the form has a column for that; a code needs none. */
export function typedUnit(cell: SheetCell, district: SheetCell | undefined): string {
  const typed = codeText(cell);
  return district && !/^\d/.test(typed) ? `${typed}, ${district.text}` : typed;
}

/** The number of a numeric cell as digits: a code shown as `6.328` is 6328. */
function codeText(cell: SheetCell): string {
  return cell.number === undefined ? cell.text.trim() : String(cell.number);
}
