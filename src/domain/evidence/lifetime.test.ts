import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { date, monthsAfter, type CalendarDate } from '#domain/calendar.ts';
import type { EvidenceKind } from '#domain/criteria/evidence-kind.ts';
import { bornOn, freshnessOn, lastDayOf } from './lifetime.ts';

const { kinds } = JSON.parse(readFileSync('law/evidence.json', 'utf8')) as { kinds: readonly EvidenceKind[] };
const kind = (id: string): EvidenceKind | undefined => kinds.find((one) => one.id === id);

interface Days {
  readonly asOf?: string;
  readonly issuedOn?: string;
  readonly expiresOn?: string;
  readonly takenAt?: string;
}

function aPiece({ asOf = '2023-11-28', issuedOn, expiresOn, takenAt }: Days) {
  const dayOrNull = (day: string | undefined) => (day === undefined ? null : date(day));
  return { asOf: date(asOf), issuedOn: dayOrNull(issuedOn), expiresOn: dayOrNull(expiresOn), file: { takenAt: takenAt ?? null } };
}

describe('a school recognised to the national standard on 15/10/2018', () => {
  const school = aPiece({ issuedOn: '2018-10-15' });
  const on = (day: string) => freshnessOn(date(day), school, kind('school-standard'));

  test('holds for five years, to the day', () => {
    expect(lastDayOf(school, kind('school-standard'))).toBe('2023-10-15');
    expect([on('2023-10-15'), on('2023-10-16')]).toEqual(['expiring', 'expired']);
  });

  test('is warned of for its last six months', () => {
    expect([on('2018-10-15'), on('2023-04-14'), on('2023-04-15')]).toEqual(['valid', 'valid', 'expiring']);
  });

  test('holds as long as the paper itself says, where it says so', () => {
    const shorter = aPiece({ issuedOn: '2018-10-15', expiresOn: '2021-12-31' });
    expect(lastDayOf(shorter, kind('school-standard'))).toBe('2021-12-31');
  });
});

test('an OCOP certificate holds for 36 months', () => {
  expect(lastDayOf(aPiece({ issuedOn: '2021-02-28' }), kind('ocop'))).toBe('2024-02-28');
});

test('a decision has no end, nor has a kind the law no longer names', () => {
  const old = aPiece({ issuedOn: '1998-01-01' });
  expect([lastDayOf(old, kind('decision')), lastDayOf(old, undefined)]).toEqual([null, null]);
  expect(freshnessOn(date('2099-01-01'), old, kind('decision'))).toBe('valid');
});

test('a photo is as old as its camera says, and proves nothing a year later; nobody is warned of it', () => {
  const photo = aPiece({ takenAt: '2021-03-02T08:15:00' });
  expect(bornOn(photo)).toBe('2021-03-02');
  expect(freshnessOn(date('2022-03-02'), photo, kind('photo'))).toBe('valid');
  expect(freshnessOn(date('2023-11-28'), photo, kind('photo'))).toBe('expired');
});

test('the day on the paper counts before the camera’s, and the day of the figures where neither says', () => {
  expect(bornOn(aPiece({ issuedOn: '2020-01-01', takenAt: '2021-03-02T08:15:00' }))).toBe('2020-01-01');
  expect(bornOn(aPiece({}))).toBe('2023-11-28');
});

test('what has expired never holds again on a later day', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2018, 0, 1 + days)).toISOString().slice(0, 10) as CalendarDate);
  const worth = { valid: 2, expiring: 1, expired: 0 } as const;
  fc.assert(fc.property(day, day, day, fc.constantFrom(...kinds), (issued, one, other, of) => {
    const piece = aPiece({ issuedOn: issued });
    const [earlier, later] = one < other ? [one, other] : [other, one];
    expect(worth[freshnessOn(earlier, piece, of)]).toBeGreaterThanOrEqual(worth[freshnessOn(later, piece, of)]);
  }));
});

test('months are counted as terms are in law: the same day, or the last where there is none', () => {
  expect([monthsAfter(date('2023-01-31'), 1), monthsAfter(date('2024-02-29'), 12), monthsAfter(date('2023-11-28'), 3), monthsAfter(date('2023-03-31'), -1)]).toEqual(['2023-02-28', '2025-02-28', '2024-02-28', '2023-02-28']);
});
