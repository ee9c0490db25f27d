import { date } from '#domain/calendar.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';
import type { AddressBook, MappingRow } from './address-book.ts';
import { bareKey, findOldProvince, type OldProvince, type PlaceFacts } from './place-facts.ts';
import { splitKind, type Kind } from './spelling.ts';

/** The tree of before 01/7/2025, with the two look-ups the succession needs. */
export interface OldTree {
  /** Parents before children. */
  readonly units: readonly Unit[];
  readonly byCode: ReadonlyMap<string, Unit>;
  /** The commune a mapping row names, when the row itself has no code. */
  readonly named: (row: MappingRow) => Unit | undefined;
}

export const levels: Readonly<Record<Kind, UnitLevel>> = {
  'tỉnh': 'province', 'thành phố': 'district', 'quận': 'district', 'huyện': 'district', 'thị xã': 'district',
  'phường': 'ward', 'thị trấn': 'town', 'xã': 'commune', 'đặc khu': 'commune',
};

export function buildOldTree(book: AddressBook, facts: PlaceFacts): OldTree {
  const { from, to, basis } = facts.before;
  const keys = keysOf(facts);
  const tree = new Map<string, Unit>();
  const byName = new Map<string, Unit>();
  const add = (code: string, kind: string, name: string, level: UnitLevel, parent: Unit | null, region: string | null, validTo: string | null = to): Unit => {
    const id = `${code}@${from}` as UnitId;
    const unit: Unit = { id, code, name, level, kind, parent: parent?.id ?? null, validFrom: date(from), validTo: validTo === null ? null : date(validTo), region, legalBasis: basis };
    tree.set(code, unit);
    return unit;
  };

  for (const province of facts.provinces) {
    const { kind, name } = splitKind(province.name);
    add(province.code, kind ?? provinceKind(province), name, 'province', null, province.region, survives(province, book, facts) ? null : to);
  }
  for (const { code, kind, name, province } of facts.districts) {
    const parent = tree.get(province);
    const district = add(code, kind, name, 'district', parent ?? null, parent?.region ?? null);
    byName.set(nameKey(province, `${kind} ${name}`), district);
  }
  const addCommune = (code: string, fullName: string, district: Unit | undefined): Unit => {
    const { kind, name } = splitKind(fullName);
    return add(code, kind ?? 'xã', name, levels[kind ?? 'xã'], district ?? null, district?.region ?? null);
  };
  for (const row of book.rows) {
    if (row.oldCode === null || row.oldName === '') continue;
    byName.set(keys.commune(row), addCommune(row.oldCode, row.oldName, byName.get(keys.district(row))));
  }
  for (const { code, name, district } of facts.corrections.oldCommunes) addCommune(code, name, tree.get(district));
  return { units: [...tree.values()], byCode: tree, named: (row) => byName.get(keys.commune(row)) };
}

/** A province that took in no other and kept its name lives on unbroken through 01/7/2025. */
export function survives(province: OldProvince, book: AddressBook, facts: PlaceFacts): boolean {
  const joined = facts.provinces.filter((other) => bareKey(other.province2025) === bareKey(province.province2025));
  const kept = book.provinces.some(({ code, name }) => code === province.code && bareKey(name) === bareKey(province.name));
  return joined.length === 1 && kept;
}

function provinceKind({ kind }: OldProvince): string {
  return kind.startsWith('thành phố') ? 'thành phố' : 'tỉnh';
}

/** Names repeat across provinces and districts, so a commune is known by its name within them. */
function keysOf(facts: PlaceFacts): { district: (row: MappingRow) => string; commune: (row: MappingRow) => string } {
  const codes = new Map<string, string>();
  const codeOf = (province: string): string => {
    const held = codes.get(province) ?? findOldProvince(facts.provinces, province)?.code ?? '';
    codes.set(province, held);
    return held;
  };
  const district = (row: MappingRow): string => nameKey(codeOf(row.oldProvince), row.oldDistrict);
  return { district, commune: (row) => `${district(row)}/${row.oldName.toLowerCase()}` };
}

function nameKey(province: string, fullName: string): string {
  return `${province}/${fullName.toLowerCase()}`;
}
