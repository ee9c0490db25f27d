import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Circumstances } from '#domain/criteria/which-threshold.ts';
import { readLaw } from '#main/read-law.ts';
import { valueFor } from './demo-value.ts';

/**
 * Writes demo/*.csv: Bắc Sơn district on 28/11/2023. What the notice 316/TB-STNMT states is entered as it states it;
 * every other figure is invented so that the counts per commune fit the notice (4/6/3/4/0, 243 in all), and says so in its note.
 */
const root = join(import.meta.dirname, '..');
const year = 2023;
const ntm = 'commune-ntm-2021-2025';
const nangCao = 'commune-ntm-nang-cao-2021-2025';
const invented = 'số minh họa';
const notice = 'TB 316/TB-STNMT ngày 30/11/2023';

/** Criteria each commune does not meet. Those of Long Đống are the notice's; the rest only fit its counts. */
const unmetCriteria: Readonly<Record<string, readonly number[]>> = {
  '06361': [], '06343': [], '06364': [], '06358': [],
  '06352': [13, 17], '06349': [2, 17], '06373': [6, 13], '06367': [10, 17], '06337': [5, 6, 13], '06355': [5, 6, 13],
  '06376': [2, 6, 10, 13, 15, 17, 18], '06382': [2, 3, 6, 10, 11, 13, 15, 17], '06328': [2, 6, 13, 15, 17],
  '06331': [2, 3, 5, 6, 9, 10, 11, 13, 14, 15, 17], '06340': [2, 5, 6, 9, 10, 11, 13, 14, 15, 17, 18],
  '06379': [2, 3, 5, 6, 7, 9, 10, 11, 13, 14, 15, 17], '06370': [1, 2, 3, 5, 6, 9, 10, 11, 13, 15, 17, 18],
};

/** Criteria the notice lists as unmet, commune and set. All others of the set it lists as met. */
const declared: readonly { unit: string; set: string; unmet: readonly number[] }[] = [
  { unit: '06328', set: ntm, unmet: [2, 6, 13, 15, 17] },
  { unit: '06337', set: nangCao, unmet: [1, 5, 6, 7, 13, 14] },
  { unit: '06355', set: nangCao, unmet: [1, 5, 6, 13] },
];

const law = readLaw([join(root, 'law')]);
if (!law.ok) throw new Error(JSON.stringify(law.refusals));
const set = getSet(ntm);
const circumstances: Circumstances = { year, key: 'TDMNPB', overlays: law.value.overlays.filter((overlay) => overlay.base === ntm && overlay.province === '20') };

writeFileSync(join(root, 'demo/bac-son-so-minh-hoa.csv'), lines(Object.entries(unmetCriteria).flatMap(([unit, unmet]) => inventedReadings(unit, unmet))));
writeFileSync(join(root, 'demo/thong-bao-316.csv'), lines(declared.flatMap(({ unit, set: id, unmet }) =>
  getSet(id).criteria.map(({ no }) => [unit, id, String(no), unmet.includes(no) ? 'Chưa đạt' : 'Đạt', notice]))));

function inventedReadings(unit: string, unmet: readonly number[]): string[][] {
  return set.criteria.flatMap(({ no, indicators }) =>
    indicators.map((indicator, index) => {
      const fails = unmet.includes(no) && (index === 0 || (index === 2 && Number(unit) % 2 === 0));
      return [unit, ntm, indicator.code, valueFor(indicator, circumstances, !fails, (Number(unit) * 7 + no * 13 + index * 5) % 10), invented];
    }));
}

function getSet(id: string): CriteriaSet {
  const found = law.ok ? law.value.sets.get(id) : undefined;
  if (!found) throw new Error(`no set ${id}`);
  return found;
}

function lines(rows: readonly (readonly string[])[]): string {
  return ['unit,set,indicator,value,note', ...rows.map((row) => row.map((cell) => (/[",\n]/.test(cell) ? `"${cell}"` : cell)).join(','))].join('\n') + '\n';
}
