import { date } from '#domain/calendar.ts';
import type { Unit, UnitId, UnitLevel } from '#domain/places/unit.ts';
import type { AddressBook, MappingRow } from './address-book.ts';
import { bareKey, findOldProvince, type OldProvince, type PlaceFacts } from './place-facts.ts';
import { splitKind, type Kind } from './spelling.ts';

/** The tree of before 01/7/2025. */
export interface OldTree {
  /** Parents before children. */
  readonly units: readonly Unit[];
  /** As the tree was on its last day. */
  readonly byCode: ReadonlyMap<string, Unit>;
  /** Earlier versions of units that were renamed or raised, each with what it became. */
  readonly renamed: readonly { readonly was: Unit; readonly became: Unit }[];
  /** The commune a mapping row names, when the row itself has no code. */
  readonly named: (row: MappingRow) => Unit | undefined;
}

export const levels: Readonly<Record<Kind, UnitLevel>> = {
  'tỉnh': 'province', 'thành phố': 'district', 'quận': 'district', 'huyện': 'district', 'thị xã': 'district',
  'phường': 'ward', 'thị trấn': 'town', 'xã': 'commune', 'đặc khu': 'commune',
};

export function buildOldTree(book: AddressBook, facts: PlaceFacts): OldTree {
  const { before, earlier, corrections } = facts;
  const keys = keysOf(facts);
  const units: Unit[] = [];
  const byCode = new Map<string, Unit>();
  const byName = new Map<string, Unit>();
  const add = (unit: Omit<Unit, 'id'>): Unit => {
    const made = { id: `${unit.code}@${unit.validFrom}` as UnitId, ...unit };
    units.push(made);
    return made;
  };
  const whole = { validFrom: date(before.from), validTo: date(before.to), legalBasis: before.basis };
  const until2024 = { ...whole, validTo: date(earlier.to) };
  const only2025 = { ...whole, validFrom: date(earlier.from), legalBasis: earlier.basis };

  for (const province of facts.provinces) {
    const { kind, name } = splitKind(province.name);
    const validTo = survives(province, book, facts) ? null : whole.validTo;
    byCode.set(province.code, add({ ...whole, validTo, code: province.code, name, kind: kind ?? provinceKind(province), level: 'province', parent: null, region: province.region }));
  }
  for (const { code, kind, name, province } of facts.districts) {
    const district = add({ ...whole, code, name, kind, level: 'district', ...placeUnder(byCode.get(province)) });
    byCode.set(code, district);
    byName.set(nameKey(province, `${kind} ${name}`), district);
  }

  const formerly = new Map(earlier.renamed.map((commune) => [commune.code, commune]));
  const founded = new Set(earlier.founded);
  const renamed: { was: Unit; became: Unit }[] = [];
  const addLast = (code: string, fullName: string, district: Unit | undefined): Unit => {
    const former = formerly.get(code);
    const unit = add({ ...(former || founded.has(code) ? only2025 : whole), code, ...commune(fullName), ...placeUnder(district) });
    byCode.set(code, unit);
    if (!former) return unit;
    const was = add({ ...until2024, code, ...commune(former.name), ...placeUnder(district) });
    renamed.push({ was, became: unit });
    return unit;
  };
  for (const row of book.rows) {
    if (row.oldCode !== null && row.oldName !== '') byName.set(keys.commune(row), addLast(row.oldCode, row.oldName, byName.get(keys.district(row))));
  }
  for (const { code, name, district } of corrections.oldCommunes) addLast(code, name, byCode.get(district));

  const formerNames = new Map<string, Unit>();
  const districts = new Map(facts.districts.map((district) => [byCode.get(district.code)?.id ?? null, district]));
  const remember = (unit: Unit, then: string, fullName: string): void => {
    const now = districts.get(unit.parent);
    for (const district of [then, `${now?.kind ?? ''} ${now?.name ?? ''}`]) {
      formerNames.set(`${nameKey(now?.province ?? '', district)}/${fullName.toLowerCase()}`, unit);
    }
  };
  for (const { was } of renamed) {
    const former = formerly.get(was.code);
    if (former) remember(was, former.in, former.name);
  }
  for (const { code, name, in: district, district: now } of earlier.abolished) {
    remember(add({ ...until2024, code, ...commune(name), ...placeUnder(byCode.get(now)) }), district, name);
  }
  return { units, byCode, renamed, named: (row) => byName.get(keys.commune(row)) ?? formerNames.get(keys.commune(row)) };
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

function commune(fullName: string): { name: string; kind: string; level: UnitLevel } {
  const { kind, name } = splitKind(fullName);
  return { name, kind: kind ?? 'xã', level: levels[kind ?? 'xã'] };
}

function placeUnder(parent: Unit | undefined): { parent: UnitId | null; region: string | null } {
  return { parent: parent?.id ?? null, region: parent?.region ?? null };
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
