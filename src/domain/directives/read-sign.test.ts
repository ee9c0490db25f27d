import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DocumentTypes } from './document-types.ts';
import { makeSign } from './print-sign.ts';
import { readSign } from './read-sign.ts';

const types: DocumentTypes = new Map([['KH', 'kế hoạch'], ['QĐ', 'quyết định'], ['TB', 'thông báo'], ['NQ', 'nghị quyết'], ['BC', 'báo cáo'], ['TTr', 'tờ trình'], ['ĐA', 'đề án'], ['CV', 'công văn']]);

function read(typed: string) {
  const sign = readSign(typed, types);
  return sign.ok ? sign.value : undefined;
}

describe('the sign of a document', () => {
  test.each([
    ['316/TB-STNMT', 'named', 316, 'TB', 'STNMT', ''],
    ['18/KH-UBND', 'named', 18, 'KH', 'UBND', ''],
    ['20/KH-STNMT', 'named', 20, 'KH', 'STNMT', ''],
    ['58/KH-STNMT', 'named', 58, 'KH', 'STNMT', ''],
    ['136/KH-UBND', 'named', 136, 'KH', 'UBND', ''],
    ['181/KH-UBND', 'named', 181, 'KH', 'UBND', ''],
    ['41/KH-UBND', 'named', 41, 'KH', 'UBND', ''],
    ['374/QĐ-UBND', 'named', 374, 'QĐ', 'UBND', ''],
    ['303/QĐ-UBND', 'named', 303, 'QĐ', 'UBND', ''],
    ['499/QĐ-UBND', 'named', 499, 'QĐ', 'UBND', ''],
    ['539/QĐ-UBND', 'named', 539, 'QĐ', 'UBND', ''],
    ['175/QĐ-UBND', 'named', 175, 'QĐ', 'UBND', ''],
    ['1494/QĐ-UBND', 'named', 1494, 'QĐ', 'UBND', ''],
    ['510/TB-HĐND', 'named', 510, 'TB', 'HĐND', ''],
    ['02/ĐA-UBND', 'named', 2, 'ĐA', 'UBND', ''],
    ['537/UBND-KT', 'letter', 537, null, 'UBND', 'KT'],
    ['76/SXD-QLN&TTBĐS', 'letter', 76, null, 'SXD', 'QLN&TTBĐS'],
    ['1203/SXD-QLN&TTBĐS&HTKT', 'letter', 1203, null, 'SXD', 'QLN&TTBĐS&HTKT'],
    ['01/BCĐTW-VPĐP', 'letter', 1, null, 'BCĐTW', 'VPĐP'],
    ['139/BCH-NTM', 'letter', 139, null, 'BCH', 'NTM'],
    ['18/2020/NQ-HĐND', 'normative', 18, 'NQ', 'HĐND', ''],
    ['30/2020/NĐ-CP', 'normative', 30, 'NĐ', 'CP', ''],
    ['818/NQ-UBTVQH14', 'assembly', 818, 'NQ', 'UBTVQH14', ''],
    ['202/2025/QH15', 'assembly', 202, null, 'QH15', ''],
    ['1980/QĐ-TTg', 'prime-minister', 1980, 'QĐ', 'TTg', ''],
    ['1385/QĐ-TTg', 'prime-minister', 1385, 'QĐ', 'TTg', ''],
    ['46-NQ/TU', 'party', 46, 'NQ', 'TU', ''],
    ['472-KL/HU', 'party', 472, 'KL', 'HU', ''],
    ['03-NQ/HU', 'party', 3, 'NQ', 'HU', ''],
    ['12a/TTr-UBND', 'named', 12, 'TTr', 'UBND', ''],
  ])('%s is read as what it is, and written as it stands', (typed, form, number, type, issuer, division) => {
    expect(read(typed)).toMatchObject({ form, number, type, issuer, division, raw: typed, text: typed });
  });

  test.each([
    ['13/KH - UBND', '13/KH-UBND'], ['32/KH- UBND', '32/KH-UBND'], ['316 /TB-STNMT', '316/TB-STNMT'], ['Số: 7/KH-UBND', '07/KH-UBND'], ['537/UBND–KT', '537/UBND-KT'], ['số 46 - NQ/TU', '46-NQ/TU'],
    ['18 / 2020 / NQ-HĐND', '18/2020/NQ-HĐND'], ['76/SXD-QLN & TTBĐS', '76/SXD-QLN&TTBĐS'],
  ])('%s is tidied to %s, and what stood there is kept', (typed, text) => {
    expect(read(typed)).toMatchObject({ text, raw: typed.replace(/^số\s*:?\s*/iu, '') });
  });

  test.each([['03-NQHU', '03-NQ/HU'], ['303/QD-UBND', '303/QĐ-UBND'], ['539/Qb-UBND', ''], ['539/QĐ', ''], ['0/KH-UBND', ''], ['KH-UBND', ''], ['18', ''], ['2.346/QĐ-UBND', ''], ['18/CV-UBND', '']])(
    '%s is a doubt, with %j as what it may have been', (typed, suggestion) => {
      expect(readSign(typed, types)).toMatchObject({ ok: false, refusals: [{ code: 'bad-sign', about: { found: typed, suggestion } }] });
    });

  test('what is made by rule is read as it was made, whatever blanks a hand leaves in it', () => {
    const made = fc.record({ number: fc.integer({ min: 1, max: 99999 }), letter: fc.constantFrom('', 'a', 'b'), type: fc.constantFrom(...types.keys()), mark: fc.constantFrom('UBND', 'STNMT', 'VPĐP', 'BCĐ'), division: fc.constantFrom('KT', 'QLN&TTBĐS', 'VPĐP') });
    fc.assert(fc.property(made, fc.constantFrom('', ' ', '  '), (one, blank) => {
      const text = makeSign(one);
      expect(text).not.toMatch(/\s/);
      const sign = read(text.replaceAll('/', `${blank}/${blank}`).replaceAll('-', `-${blank}`));
      expect(sign).toMatchObject({ text, number: one.number, letter: one.letter, type: one.type === 'CV' ? null : one.type, issuer: one.mark, division: one.type === 'CV' ? one.division : '' });
    }));
  });
});
