import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { circumstancesOf } from '#domain/criteria/which-threshold.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { isValidAt, type Unit } from '#domain/places/unit.ts';
import { readPlaces } from '#main/load-places.ts';
import { readLaw } from '#main/read-law.ts';
import { valueFor } from './demo-value.ts';

/**
 * Writes demo/danh-hieu-so-minh-hoa.csv and demo/ra-soat-so-minh-hoa.csv: 58 communes of Lạng Sơn with the NTM title and 12 with the advanced one,
 * decided by the end of 2021, a few of title year 2022 decided on 26/01/2023, and how those of the ten other districts stand on 28/11/2023.
 * Which communes they are, their decisions and all their figures are invented and say so; only the counts are the province's.
 */
const root = join(import.meta.dirname, '..');
const day = '2023-11-28' as CalendarDate;
const ntm = 'commune-ntm-2021-2025';
const nangCao = 'commune-ntm-nang-cao-2021-2025';
const invented = 'số minh họa';
const bacSon = ['06361', '06343', '06364', '06358', '06337', '06355'];
/** District → communes with the NTM title, and with the advanced one. */
const shares: Readonly<Record<string, readonly [ntm: number, nangCao: number]>> = {
  '178': [1, 2], '180': [6, 1], '181': [4, 1], '182': [6, 1], '183': [6, 1], '184': [5, 1], '186': [8, 2], '187': [7, 2], '188': [6, 1], '189': [3, 0],
};
/** Title year 2022, decided in 2023: district and place in its list of communes, kind, decision. */
const late = [['180', 'XA_NTM', '99/QĐ-UBND'], ['187', 'XA_NTM', '103/QĐ-UBND'], ['186', 'XA_NTM_NC', '105/QĐ-UBND']] as const;
/** What most communes fail: roads, schools, places of culture, then production, health, environment. */
const usual = [6, 2, 5, 13, 17, 15, 10, 3, 18, 11, 14, 9];
const chairman = 'Chủ tịch UBND tỉnh Lạng Sơn';

const law = readLaw([join(root, 'law')]);
if (!law.ok) throw new Error(JSON.stringify(law.refusals));
const { units } = readPlaces();

const titles: string[][] = [];
const readings: string[][] = [];
for (const unit of bacSon) addTitle(unit, 'XA_NTM', 2016 + (Number(unit) % 5));
for (const [district, [first, advanced]] of Object.entries(shares)) {
  const communes = communesOf(district);
  for (const [index, unit] of communes.slice(0, first + advanced).entries()) {
    const isAdvanced = index >= first;
    addTitle(unit.code, 'XA_NTM', isAdvanced ? 2014 + (index % 3) : 2015 + ((Number(unit.code) + index) % 7));
    if (isAdvanced) addTitle(unit.code, 'XA_NTM_NC', 2019 + (index % 3));
    readings.push(...readingsOf(unit, getSet(isAdvanced ? nangCao : ntm)));
  }
  for (const [, kind, decision] of late.filter(([of]) => of === district)) {
    const { code = '' } = communes[first + advanced] ?? {};
    if (kind === 'XA_NTM_NC') addTitle(code, 'XA_NTM', 2018);
    titles.push([code, kind, '2022', `${decision} (xã minh họa)`, '26/01/2023', chairman, '']);
  }
}
write('danh-hieu-so-minh-hoa.csv', ['mã xã', 'danh hiệu', 'năm', 'số QĐ', 'ngày QĐ', 'cơ quan', 'bộ tiêu chí'], titles);
write('ra-soat-so-minh-hoa.csv', ['unit', 'set', 'indicator', 'value', 'note'], readings);

/** Half of the decisions are of the year after the title's, as happens; none is later than 2021. */
function addTitle(unit: string, kind: string, year: number): void {
  const isNextYear = year < 2021 && Number(unit) % 2 === 0;
  titles.push([unit, kind, String(year), `${1000 + (Number(unit) % 900)}/QĐ-UBND (${invented})`, isNextYear ? `15/01/${year + 1}` : `20/12/${year}`, chairman, kind === 'XA_NTM' && year >= 2016 && (year > 2016 || isNextYear) ? 'commune-ntm-2016-2020' : '']);
}

/** A criterion that is met is declared; of one that is not, the indicators that fail are read. A few communes have not yet reported everything. */
function readingsOf(unit: Unit, set: CriteriaSet): string[][] {
  if (law.ok === false) return [];
  const circumstances = circumstancesOf(set, unit, '20', law.value, day);
  const seed = Number(unit.code) % 97;
  const unmet = usual.slice(seed % 5, (seed % 5) + (seed % 7)).concat(seed % 11 === 0 ? [19, 16, 4, 7, 8] : []);
  const missing = seed % 16 === 5 ? [12, 14] : [];
  return set.criteria.flatMap(({ no, indicators }) => {
    if (missing.includes(no) && !unmet.includes(no)) return [];
    if (!unmet.includes(no)) return [[unit.code, set.id, String(no), 'Đạt', invented]];
    return indicators.flatMap((indicator, index) => (index === seed % indicators.length || index === 0 ? [[unit.code, set.id, indicator.code, valueFor(indicator, circumstances, false, (seed + no) % 10), invented]] : []));
  });
}

function communesOf(district: string): Unit[] {
  const parent = units.find((unit) => unit.code === district && unit.level === 'district' && isValidAt(unit, day));
  return units.filter((unit) => unit.level === 'commune' && unit.parent === parent?.id && isValidAt(unit, day)).toSorted((a, b) => (a.code < b.code ? -1 : 1));
}

function getSet(id: string): CriteriaSet {
  const found = law.ok ? law.value.sets.get(id) : undefined;
  if (!found) throw new Error(`no set ${id}`);
  return found;
}

function write(name: string, heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [heading, ...rows].map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(','));
  writeFileSync(join(root, 'demo', name), `${lines.join('\n')}\n`);
}
