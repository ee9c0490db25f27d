import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { refusal } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import type { IntakeContext } from './context.ts';
import { Gathering } from './gathering.ts';
import { addressOf, Grid, headingDepth } from './grid.ts';
import { findFlatHeader, readFlat } from './read-flat.ts';
import { readWide } from './read-wide.ts';
import type { Sheet, SheetCell } from './sheet.ts';
import type { Taken } from './taken.ts';
import { findHeadingBlock, readColumns } from './wide-columns.ts';

type Shape = Taken['shape'];

/** Reads a whole file, whatever its sheets look like: the readings it gives, and everything that cannot be taken as it stands. */
export function readSheets(sheets: readonly Sheet[], context: IntakeContext): Taken {
  const filled = sheets.map((sheet) => new Grid(sheet)).filter((grid) => firstCell(grid) !== undefined && !isRecordOfSources(grid));
  const gathering = new Gathering(context, sheets.length > 1);
  const [sheet] = sheets;
  if (filled.length === 0) gathering.doubt(sheet ?? { name: context.source.name, rows: [], merges: [] }, addressOf(0, 0), refusal('empty-sheet', { name: sheet?.name ?? context.source.name }));
  const taken = filled.map((grid) => readSheet(grid, gathering));
  return {
    shape: taken.find(({ shape }) => shape !== undefined)?.shape ?? 'flat',
    rows: taken.reduce((sum, { rows }) => sum + rows, 0),
    readings: gathering.readings,
    doubts: gathering.doubts,
  };
}

function readSheet(grid: Grid, gathering: Gathering): { shape?: Shape; rows: number } {
  const header = findFlatHeader(grid);
  if (header) return { shape: 'flat', rows: readFlat(grid, header, gathering) };
  return readDrawn(grid, gathering);
}

function readDrawn(grid: Grid, gathering: Gathering): { shape?: Shape; rows: number } {
  const set = setOfSheet(grid, gathering);
  if (!set) return { rows: 0 };
  const names = gathering.namesOf(set);
  const block = findHeadingBlock(grid, names);
  const doubtsBefore = gathering.doubts.length;
  const columns = block && readColumns(grid, block, names, gathering);
  if (block && columns && columns.items.length > 0) return { shape: 'wide', rows: readWide(grid, block, columns, set, gathering) };
  gathering.doubts.length = doubtsBefore;
  const cell = firstCell(grid);
  gathering.doubt(grid.sheet, cell?.at ?? addressOf(0, 0), refusal('unknown-shape', { found: cell?.text ?? '', expected: 'unit, set, indicator, value, note' }));
  return { rows: 0 };
}

/** The set a drawn form is about: the one chosen for the file, or the one its title names; when the two differ, nobody can tell. */
function setOfSheet(grid: Grid, gathering: Gathering): CriteriaSet | undefined {
  const { sets, defaultSet } = gathering.context;
  const titled = titledSet(grid, [...sets.values()]);
  const chosen = defaultSet === null ? titled?.set : sets.get(defaultSet);
  const at = titled?.cell.at ?? firstCell(grid)?.at ?? addressOf(0, 0);
  if (!chosen) gathering.doubt(grid.sheet, at, refusal('unknown-set', { found: defaultSet ?? '', known: [...sets.keys()].join(', ') }));
  else if (titled && titled.set !== chosen) gathering.doubt(grid.sheet, at, refusal('other-set', { found: titled.set.id, chosen: chosen.id }));
  else return chosen;
  return undefined;
}

function titledSet(grid: Grid, sets: readonly CriteriaSet[]): { set: CriteriaSet; cell: SheetCell } | undefined {
  for (let row = 0; row < Math.min(grid.height, headingDepth); row += 1) {
    for (const { cell } of grid.filled(row)) {
      const words = ` ${fold(cell.text)} `;
      const set = sets.find(({ id, name }) => words.includes(` ${fold(name.vi)} `) || words.includes(` ${fold(id)} `));
      if (set) return { set, cell };
    }
  }
  return undefined;
}

/** The second sheet of every workbook of ours says where its figures came from. Any other sheet that cannot be read is a doubt: it may hold readings under a misspelt heading. */
function isRecordOfSources(grid: Grid): boolean {
  return fold(firstCell(grid)?.text ?? '') === 'nguon so lieu';
}

function firstCell(grid: Grid): SheetCell | undefined {
  for (let row = 0; row < grid.height; row += 1) {
    const [first] = grid.filled(row);
    if (first) return first.cell;
  }
  return undefined;
}
