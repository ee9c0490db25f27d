import { describe, expect, test } from 'vitest';
import { date, daysAfter, readDate } from '#domain/calendar.ts';
import { dueOn } from '#domain/directives/deadline.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { readCitations } from '#domain/directives/read-citation.ts';
import { readDeadline } from '#domain/directives/read-deadline.ts';
import { printFigure, printFixed, roundHalfUp } from '#domain/figures.ts';
import { distribution } from '#domain/scoring/tally.ts';
import { errorsOf, factsOf, type PaperFacts } from '#test/factories/paper-errors.ts';
import { aStandingOf, someScores } from '#test/factories/some-plans.ts';
import { aBacSon, bacSonMet, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { theLaw } from '#test/factories/the-law.ts';

const law = theLaw();
const types = documentTypes(law.programme.papers);
const papers = ['000', '001', '002', '003', '004'].map((paper) => factsOf(paper));

interface Bands {
  readonly bands: readonly { readonly from: number; readonly to: number; readonly communes: readonly string[] }[];
  readonly average: { readonly text: string; readonly known: Readonly<Record<string, number>> };
}
interface Push {
  readonly slow: readonly string[];
  readonly good: readonly string[];
  readonly lagging: readonly (readonly [commune: string, district: string])[];
  readonly villages: { readonly villages: number; readonly communes: number; readonly each: string };
}
const inspection = factsOf<Bands>('002');
const urging = factsOf<Push>('004');

const sumOf = (numbers: readonly number[]) => roundHalfUp(numbers.reduce((all, one) => all + one, 0), 2);
const listed = <T>(of: (facts: PaperFacts) => readonly T[]) => papers.flatMap((facts) => of(facts).map((one): readonly [paper: string, one: T] => [facts.paper, one]));

describe('what the papers of the programme say is recomputed', () => {
  test.each(listed(({ sums }) => sums))('paper %s, %o: the parts make the whole', (_paper, { of, sum }) => {
    expect(printFigure(sumOf(of))).toBe(sum);
  });

  test.each(listed(({ shares }) => shares))('paper %s, %o: the share is what the counts make', (_paper, { part, whole, percent }) => {
    expect(printFixed((part * 100) / whole, 1)).toBe(percent);
  });

  test.each(listed(({ parts }) => parts))('paper %s, %o: met and unmet share out the nineteen criteria of the set', (_paper, { set, met, unmet }) => {
    expect([...met, ...unmet].toSorted((a, b) => a - b)).toEqual(law.sets.get(set)?.criteria.map(({ no }) => no));
  });

  test.each(listed(({ terms }) => terms))('paper %s, %o: the term is read with its days', (paper, { as, kind, days }) => {
    const read = readDeadline(as, date(paper === '002' ? '2023-11-30' : '2020-02-01'));
    expect(read).toMatchObject({ ok: true, value: { kind, spans: days.map(([from, to]) => ({ from, to })) } });
    expect(read.ok && dueOn(read.value)).toBe(days.at(-1)?.[1] ?? null);
  });

  test.each(listed(({ cited }) => cited))('paper %s, %o: the citation is found, and its day where it has one', (_paper, { as, on }) => {
    expect(readCitations(as, types).map((citation) => citation.date)).toEqual([on]);
  });

  test('seventeen communes in four bands, each once, as the house counts them', () => {
    const named = inspection.bands.flatMap(({ communes }) => communes);
    expect([named.length, new Set(named).size]).toEqual([17, 17]);
    const set = law.sets.get('commune-ntm-2021-2025');
    const places = aBacSon();
    const counted = set ? distribution(set, bacSonMet.map(([code, , met]) => aStandingOf(bacSonUnit(places, code), someScores(met, 19)))) : [];
    expect(counted.map(({ units }) => units.map(({ name }) => name))).toEqual([...inspection.bands.map(({ communes }) => communes), []]);
  });

  test('an average of 14,29 over seventeen is 243 criteria, and no other count, within what the bands allow', () => {
    const { bands, average: { text, known } } = inspection;
    const bound = (end: 'from' | 'to') => sumOf(bands.flatMap((band) => band.communes.map((name) => known[name] ?? band[end])));
    const all = Array.from({ length: bound('to') - bound('from') + 1 }, (_, index) => bound('from') + index);
    expect([bound('from'), bound('to'), all.filter((count) => printFixed(count / 17, 2) === text)]).toEqual([220, 262, [243]]);
  });

  test('the visit was on a Tuesday, and what it asked for is due seventeen days later', () => {
    const visit = readDate(inspection.days[0]?.as ?? '');
    expect(visit).toMatchObject({ ok: true, value: '2023-11-28' });
    expect([new Date('2023-11-28T00:00:00Z').getUTCDay(), daysAfter(date('2023-11-28'), 17)]).toEqual([2, '2023-12-15']);
  });

  test('every lagging commune lies in a slow district, no district is both, and 189 villages are 10,5 a commune', () => {
    const { slow, good, lagging, villages } = urging;
    expect(lagging.filter(([, district]) => !slow.includes(district))).toEqual([]);
    expect([lagging.length, slow.filter((name) => good.includes(name)), printFigure(villages.villages / villages.communes)]).toEqual([5, [], villages.each]);
  });

  test('18/KH-UBND of 2020 and of 2023 are two papers', () => {
    const found = listed(({ cited }) => cited).flatMap(([, { as }]) => readCitations(as, types)).filter(({ sign }) => sign?.text === '18/KH-UBND');
    expect(new Set(found.map(({ year }) => year))).toEqual(new Set([2020, 2023]));
  });
});

test('where the papers themselves err, and nowhere else', () => {
  expect(Object.fromEntries(papers.map((facts) => [facts.paper, errorsOf(facts, law)]))).toEqual({
    '000': [],
    '001': [
      'sign-spelling: 32/KH- UBND', 'bad-sign: Nghị quyết số 03-NQHU ngày 04/10/2021 của BCH Đảng bộ huyện', 'sign-spelling: 13/KH - UBND',
      'section-order: I, II, V, IV', 'clause-order: 1, 2.2, 2.3', 'several-names: Cự Đình / Cự Đinh', 'without-target: 10 Thu nhập', 'no-number: 16.1',
    ],
    '002': ['bad-date: Thông báo số 316/TB-STNMT ngày 70/11/2023 của Sở Tài nguyên và Môi trường', 'issuer-and-sign-apart: 139/BCH-NTM / Ban Chỉ đạo tỉnh', 'not-invited: Sở Công Thương'],
    '003': ['several-names: Phòng Quản lý Nhà, thị trường bất động sản và Hạ tầng kỹ thuật / Phòng Quản lý Nhà và Thị trường Bất động sản'],
    '004': ['type-and-sign-apart: Quyết định số 41/KH-UBND ngày 27/2/2017 của Ủy ban nhân dân tỉnh', 'date-form: 27/2/2017'],
  });
});

test('what cannot stand is told with what may have been meant', () => {
  const suggested = papers.flatMap((facts) => facts.cited.flatMap(({ as }) => readCitations(as, types).flatMap(({ doubts }) => doubts.flatMap((doubt) => ('suggestion' in doubt.about ? [doubt.about.suggestion] : [])))));
  expect(suggested).toEqual(['03-NQ/HU', '30/11/2023']);
});
