import type { Item } from '#domain/assessment/reading.ts';
import type { CellStore } from './cell-store.ts';

/** What was typed and not yet taken by the server, as it is kept on this machine until it is. */
export interface Draft {
  readonly unit: string;
  readonly item: Item;
  readonly text: string;
  readonly base: number | null;
}

export function draftsOf(cells: CellStore): readonly Draft[] {
  return [...cells.edits()].map(([cell, { text }]) => {
    const { unit, item } = cells.placeOf(cell);
    return { unit: cells.units[unit]?.code ?? '', item: cells.items[item]?.item ?? '', text, base: cells.held(cell)?.seq ?? null };
  });
}

/** Lays drafts over the cells again. Where somebody entered another value meanwhile, both are shown. */
export function restoreDrafts(drafts: readonly Draft[], cells: CellStore): number {
  let restored = 0;
  for (const { unit, item, text, base } of drafts) {
    const cell = cells.findCell(unit, item);
    if (cell === undefined || cells.text(cell) === text) continue;
    const held = cells.held(cell);
    cells.put(cell, text);
    if ((held?.seq ?? null) !== base) cells.change(cell, (edit) => ({ ...edit, theirs: { held: held ?? null, text: held ? cells.heldText(cell) : '', person: '', at: '' } }));
    if (cells.edits().has(cell)) restored += 1;
  }
  if (restored > 0) cells.tell();
  return restored;
}

/** A list that was kept; anything else that may stand in its place is no list. */
export function readDrafts(kept: string | null): readonly Draft[] {
  try {
    const read: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(read) ? read.filter(isDraft) : [];
  } catch {
    return [];
  }
}

function isDraft(found: unknown): found is Draft {
  if (typeof found !== 'object' || found === null) return false;
  const { unit, item, text, base } = found as Partial<Record<keyof Draft, unknown>>;
  return typeof unit === 'string' && typeof item === 'string' && typeof text === 'string' && (base === null || typeof base === 'number');
}
