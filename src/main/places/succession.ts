import { date } from '#domain/calendar.ts';
import type { Succession, Unit } from '#domain/places/unit.ts';
import type { AddressBook, MappingRow } from './address-book.ts';
import type { NewTree } from './new-tree.ts';
import type { OldTree } from './old-tree.ts';
import { bareKey, type PlaceFacts } from './place-facts.ts';

export const dropReasons = ['no-old-unit', 'unknown-old-unit', 'no-new-unit', 'said-twice'] as const;
export type DropReason = (typeof dropReasons)[number];

export interface Arrows {
  readonly successions: readonly Succession[];
  /** Mapping rows that were not taken, by their number in the package. */
  readonly dropped: readonly { readonly row: string; readonly why: DropReason }[];
}

/** The arrows from the old tree to the new: communes by the mapping, island districts, and provinces that merged or were renamed. */
export function buildSuccession(book: AddressBook, facts: PlaceFacts, old: OldTree, fresh: NewTree): Arrows {
  const arrows = new Map<string, Succession>();
  const dropped: { row: string; why: DropReason }[] = [];
  const add = (from: Unit | undefined, to: Unit | undefined, { effective, basis } = { effective: facts.since.from, basis: facts.succession.basis }): DropReason | undefined => {
    if (!from) return 'unknown-old-unit';
    if (!to) return 'no-new-unit';
    const key = `${from.id} ${to.id}`;
    if (arrows.has(key)) return 'said-twice';
    arrows.set(key, { from: from.id, to: to.id, effective: date(effective), legalBasis: basis });
    return undefined;
  };

  for (const row of book.rows) {
    const why = row.oldName === '' ? 'no-old-unit' : add(...ends(row, old, fresh));
    if (why) dropped.push({ row: row.id, why });
  }
  for (const { was, became } of old.renamed) add(was, became, { effective: facts.earlier.from, basis: facts.earlier.basis });
  for (const { code, successor } of facts.corrections.oldCommunes) add(old.byCode.get(code), fresh.byCode.get(successor));
  for (const { district, successor } of facts.corrections.islandDistricts) add(old.byCode.get(district), fresh.byCode.get(successor));
  for (const province of facts.provinces) {
    const successor = book.provinces.find(({ name }) => bareKey(name) === bareKey(province.province2025));
    const [from, to] = [old.byCode.get(province.code), fresh.byCode.get(successor?.code ?? '')];
    if (from !== to) add(from, to);
  }
  return { successions: [...arrows.values()], dropped };
}

/** A row with its old code is sound at both ends; one without is believed only in its names. */
function ends(row: MappingRow, old: OldTree, fresh: NewTree): [Unit | undefined, Unit | undefined] {
  return row.oldCode === null ? [old.named(row), fresh.named(row)] : [old.byCode.get(row.oldCode), fresh.byCode.get(row.newCode)];
}
