import { describe, expect, test } from 'vitest';
import type { Clause } from '#domain/criteria/which-threshold.ts';
import { scoringWords, whySentence } from './scoring.ts';

const recalled: Clause = { threshold: { kind: 'num', value: 80, confidence: 'recalled', certainty: 'high' }, key: 'TDMNPB', overlay: null };
const compared = { kind: 'compared', value: 86.7, cmp: '>=', required: 80, unit: '%', year: null, notSplit: false } as const;

describe('why an indicator stands as it does', () => {
  test('is told with value, requirement, clause and how sure the clause is', () => {
    expect(whySentence(compared, recalled)).toBe('86,7%, yêu cầu ≥80% (mức của TDMNPB; số nhớ lại, cần đối chiếu, khá chắc)');
    expect(whySentence(compared, recalled, 'en')).toBe('86,7%, required ≥80% (requirement of TDMNPB; recalled figure, to be checked, fairly sure)');
  });

  test('names the province’s decision where it gave the requirement', () => {
    expect(whySentence({ ...compared, year: 2023 }, { ...recalled, key: '*', overlay: 'lang-son-2021-2025.xa-ntm' })).toContain('yêu cầu ≥80% năm 2023 (mức chung theo quyết định của tỉnh: lang-son-2021-2025.xa-ntm');
  });

  test('says plainly that a threshold is missing, without a clause behind it', () => {
    expect(whySentence({ kind: 'threshold-missing', because: 'delegated' }, recalled)).toBe('Chưa có ngưỡng: bộ tiêu chí giao tỉnh quy định');
  });

  test('tells a part that does not apply from one nobody has counted', () => {
    const piece = { key: 'a', vi: 'Trường đạt mức 1', standing: 'met', value: null, cmp: '>=', required: 50, unit: '%', when: 'so_truong <= 3' } as const;
    expect(whySentence({ kind: 'pieces', pieces: [piece, { ...piece, standing: 'unknown' }] }, recalled)).toContain('Trường đạt mức 1: chưa có số liệu, yêu cầu ≥50% (không thuộc diện); Trường đạt mức 1: chưa có số liệu, yêu cầu ≥50% (');
  });

  test('has a word for every standing', () => {
    expect(scoringWords('vi').standings).toEqual({ met: 'Đạt', unmet: 'Chưa đạt', unknown: 'Chưa có số liệu' });
  });
});
