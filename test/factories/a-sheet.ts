import type { IntakeContext } from '#domain/intake/context.ts';
import { addressOf } from '#domain/intake/grid.ts';
import type { Merge, Sheet, SheetCell } from '#domain/intake/sheet.ts';
import type { Gazetteer } from '#domain/places/gazetteer.ts';
import type { Unit } from '#domain/places/unit.ts';
import { aBacSon, bacSonUnit } from './a-bac-son.ts';
import { theDay } from './a-reading.ts';
import { theLaw } from './the-law.ts';

/** What stands in a cell: text as typed, a number as a workbook holds it, or the parts of a cell that is special. */
export type Content = string | number | Partial<SheetCell> | null;

/** A sheet of cells written row by row; an empty text or null is no cell at all. */
export function aSheet(rows: readonly (readonly Content[])[], { name = 'Sheet1', merges = [] }: { name?: string; merges?: readonly Merge[] } = {}): Sheet {
  return { name, merges, rows: rows.map((row, r) => row.map((content, c) => cellOf(content, addressOf(r, c)))) };
}

/** A CSV as its reader gives it: every cell is text. */
export function aCsv(...lines: readonly string[]): Sheet {
  return aSheet(lines.map((line) => line.split(',')));
}

function cellOf(content: Content, at: string): SheetCell | undefined {
  if (content === null || content === '') return undefined;
  if (typeof content === 'string') return { at, text: content };
  if (typeof content === 'number') return { at, text: String(content).replace('.', ','), number: content };
  return { at, text: '', ...content };
}

export const ntm = 'commune-ntm-2021-2025';
export const nangCao = 'commune-ntm-nang-cao-2021-2025';
const law = theLaw();

/** Bắc Sơn on the day of the notice, read for the set of new-style communes; names are looked for everywhere where `within` is null. */
export function aContext({ within, ...differs }: Partial<Omit<IntakeContext, 'within'>> & { within?: Unit | null } = {}, places: Gazetteer = aBacSon()): IntakeContext {
  const area = within === undefined ? bacSonUnit(places, '185') : within;
  return { places, sets: law.sets, overlays: law.overlays, defaultSet: ntm, asOf: theDay, source: { ref: 'a'.repeat(64), name: 'so-lieu.xlsx' }, ...(area ? { within: area } : {}), ...differs };
}
