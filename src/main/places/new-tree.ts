import { date } from '#domain/calendar.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';
import type { AddressBook, MappingRow } from './address-book.ts';
import { levels, survives, type OldTree } from './old-tree.ts';
import { bareKey, type PlaceFacts } from './place-facts.ts';
import { splitKind } from './spelling.ts';

/** The tree since 01/7/2025: provinces and, directly under them, communes. */
export interface NewTree {
  /** Without the provinces that live on from the old tree. */
  readonly units: readonly Unit[];
  readonly byCode: ReadonlyMap<string, Unit>;
  readonly named: (row: MappingRow) => Unit | undefined;
}

export function buildNewTree(book: AddressBook, facts: PlaceFacts, old: OldTree): NewTree {
  const { from, basis } = facts.since;
  const units: Unit[] = [];
  const byCode = new Map<string, Unit>();
  const byName = new Map<string, Unit>();
  const add = (code: string, kind: string, name: string, level: UnitLevel, parent: Unit | null, region: string | null): Unit => {
    const id = `${code}@${from}` as UnitId;
    const unit: Unit = { id, code, name, level, kind, parent: parent?.id ?? null, validFrom: date(from), validTo: null, region, legalBasis: basis };
    units.push(unit);
    byCode.set(code, unit);
    return unit;
  };

  const provinces = new Map<string, Unit>();
  for (const { code, name: fullName } of book.provinces) {
    const formers = facts.provinces.filter((province) => bareKey(province.province2025) === bareKey(fullName));
    const [only] = formers;
    const unbroken = only && survives(only, book, facts) ? old.byCode.get(only.code) : undefined;
    const { kind, name } = splitKind(fullName);
    provinces.set(code, unbroken ?? add(code, kind ?? 'tỉnh', name, 'province', null, onlyOne(formers.map(({ region }) => region))));
  }
  const corrected = new Map(facts.corrections.newCodes.map(({ given, code }) => [given, code]));
  for (const commune of book.communes) {
    const { kind, name } = splitKind(commune.name);
    const province = provinces.get(commune.province) ?? null;
    const unit = add(corrected.get(commune.code) ?? commune.code, kind ?? 'xã', name, levels[kind ?? 'xã'], province, province?.region ?? null);
    if (province) byName.set(nameKey(province.name, commune.name), unit);
  }
  for (const province of provinces.values()) byCode.set(province.code, province);
  return { units, byCode, named: (row) => byName.get(nameKey(splitKind(row.newProvince).name, row.newName)) };
}

/** A province made of provinces of several regions has none; its communes keep theirs. */
function onlyOne(regions: readonly string[]): string | null {
  return new Set(regions).size === 1 ? (regions[0] ?? null) : null;
}

function nameKey(province: string, fullName: string): string {
  return `${province}/${fullName}`.toLowerCase();
}
