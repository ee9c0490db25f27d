import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, type CalendarDate } from '#domain/calendar.ts';
import { aCommune } from '#test/factories/a-commune.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { findTitleKind } from './name-of-kind.ts';
import { openLines } from './open-lines.ts';
import { counts, highestTitles, statusOn } from './status.ts';
import type { Title, TitleEventKind } from './title.ts';

const kinds = theLaw().programme.titles;
const unit = aCommune();
const day = date('2023-11-28');
let made = 0;

function aTitle(differs: Partial<Title> = {}): Title {
  made += 1;
  return { id: made, unit: unit.id, kind: 'XA_NTM', titleYear: 2018, decision: '1/QĐ-UBND', decidedOn: date('2019-01-10'), issuer: 'Chủ tịch UBND tỉnh', set: null, events: [], ...differs };
}
const anEvent = (kind: TitleEventKind, on: string) => ({ kind, on: date(on), decision: '9/QĐ-UBND', issuer: 'Chủ tịch UBND tỉnh', reason: '', person: 'mai', at: '' });
const status = (title: Title, asOf: CalendarDate = day, held: readonly Title[] = [title], isCompleting = false) => statusOn(title, asOf, { unit, held, kinds, isCompleting });
const highest = (titles: readonly Title[], asOf = day) => [...highestTitles(titles, asOf, kinds, () => unit).values()].map(({ id }) => id);

describe('how a title stands on a day', () => {
  test('it counts from the day of the decision, whatever year it is for', () => {
    const title = aTitle({ titleYear: 2022, decidedOn: date('2023-01-26'), decision: '99/QĐ-UBND' });
    expect([status(title, date('2022-12-31')), status(title, date('2023-01-25')), status(title, date('2023-01-26'))]).toEqual([null, null, 'in-force']);
  });

  test('a higher title supersedes it, and a newer one of its kind; when the higher is revoked it is in force again', () => {
    const first = aTitle();
    const higher = aTitle({ kind: 'XA_NTM_NC', decidedOn: date('2020-05-01'), titleYear: 2019, events: [anEvent('revoke', '2023-06-01')] });
    const again = aTitle({ titleYear: 2022, decidedOn: date('2023-01-26') });
    expect([status(first, date('2019-12-31'), [first, higher]), status(first, date('2022-01-01'), [first, higher]), status(first, date('2023-06-01'), [first, higher])]).toEqual(['in-force', 'superseded', 'in-force']);
    expect([status(first, day, [first, again]), status(again, day, [first, again])]).toEqual(['superseded', 'in-force']);
  });

  test('review, keeping and revocation are told by the last paper of the day', () => {
    const title = aTitle({ events: [anEvent('review', '2023-02-01'), anEvent('keep', '2023-03-01'), anEvent('review', '2023-09-01'), anEvent('revoke', '2023-10-01')] });
    expect(['2023-01-31', '2023-02-01', '2023-03-01', '2023-09-15', '2023-10-01', '2025-12-31'].map((on) => status(title, date(on)))).toEqual(['in-force', 'under-review', 'in-force', 'under-review', 'revoked', 'revoked']);
  });

  test('it is history once its unit was merged, and completing while a campaign is open and the new set is not met', () => {
    const title = aTitle();
    expect([status(title, date('2025-06-30')), status(title, date('2025-07-01'))]).toEqual(['in-force', 'historical']);
    expect(status(title, day, [title], true)).toBe('completing');
  });

  test('each unit is counted once, under the highest title it holds', () => {
    const [ntm, advanced, model] = [aTitle(), aTitle({ kind: 'XA_NTM_NC', titleYear: 2020, decidedOn: date('2021-01-05') }), aTitle({ kind: 'XA_NTM_KM', titleYear: 2023, decidedOn: date('2024-01-05') })];
    expect(highest([model, ntm, advanced])).toEqual([advanced.id]);
    expect(highest([model, ntm, advanced], date('2024-01-05'))).toEqual([model.id]);
    expect(highest([model, ntm, advanced], date('2025-07-01'))).toEqual([]);
    expect(highest([ntm, { ...advanced, events: [anEvent('revoke', '2022-01-01')] }])).toEqual([ntm.id]);
  });

  test('the highest title is the one that counts, on every day and whatever was decided', () => {
    const someDay = fc.integer({ min: 2015, max: 2026 }).map((year) => date(`${year}-06-15`));
    const event = fc.tuple(fc.constantFrom<TitleEventKind>('review', 'keep', 'revoke'), someDay).map(([kind, on]) => anEvent(kind, on));
    const title = fc.record({ kind: fc.constantFrom('XA_NTM', 'XA_NTM_NC', 'XA_NTM_KM'), titleYear: fc.integer({ min: 2014, max: 2024 }), decidedOn: someDay, events: fc.array(event, { maxLength: 3 }) }).map(aTitle);
    fc.assert(fc.property(fc.array(title, { maxLength: 6 }), someDay, (held, asOf) => {
      const counted = held.filter((each) => counts(status(each, asOf, held))).map(({ id }) => id);
      expect(counted).toEqual(highest(held, asOf));
    }));
  });
});

test('a campaign takes each unit once, under its highest title, where that was decided in time and has a set', () => {
  const other = aCommune({ code: '06331', name: 'Vạn Thủy' });
  const third = aCommune({ code: '06337', name: 'Đồng Ý' });
  const titles = [aTitle(), aTitle({ kind: 'XA_NTM_NC', decidedOn: date('2021-01-05'), titleYear: 2020 }), aTitle({ unit: other.id }), aTitle({ unit: third.id, titleYear: 2022, decidedOn: date('2023-01-26') })];
  const opening = openLines(titles, { openedOn: date('2023-11-01'), titlesUpTo: date('2021-12-31'), kinds, unitOf: (id) => [unit, other, third].find((each) => each.id === id) });
  expect(opening.lines).toEqual([
    { title: titles[1]?.id, unit: unit.id, kind: 'XA_NTM_NC', set: 'commune-ntm-nang-cao-2021-2025' },
    { title: titles[2]?.id, unit: other.id, kind: 'XA_NTM', set: 'commune-ntm-2021-2025' },
  ]);
  expect([opening.later.map(({ unit: held }) => held), opening.unmeasured]).toEqual([[third.id], []]);
});

test.each([['XA_NTM', 'XA_NTM'], ['xã nông thôn mới', 'XA_NTM'], ['NTM', 'XA_NTM'], ['Đạt chuẩn NTM', 'XA_NTM'], ['nâng cao', 'XA_NTM_NC'], ['Xã NTM nâng cao', 'XA_NTM_NC'], ['NTM kiểu mẫu', 'XA_NTM_KM'], ['khu dân cư NTM kiểu mẫu', 'KDC_KM'], ['huyện nông thôn mới', 'HUYEN_NTM'], ['anh hùng', undefined], ['', undefined]])('“%s” names %s', (text, id) => {
  expect(findTitleKind(text, kinds)?.id).toBe(id);
});
