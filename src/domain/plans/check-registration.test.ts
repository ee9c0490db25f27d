import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import { aBacSon, bacSonUnit } from '#test/factories/a-bac-son.ts';
import { aRegistration, aTitle, someScores } from '#test/factories/some-plans.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { checkRegistration, type CheckedRegistration, type KnownOfUnit } from './check-registration.ts';
import { needsReason } from './registration-warning.ts';

const law = theLaw();
const dongY = bacSonUnit(aBacSon(), '06337');
const ntm = 'commune-ntm-2021-2025';
const nangCao = 'commune-ntm-nang-cao-2021-2025';

function kindOf(id: string): TitleKind {
  const kind = law.programme.titles.get(id);
  if (!kind) throw new Error(id);
  return kind;
}

const asked = (kind: string, differs: Partial<CheckedRegistration> = {}): CheckedRegistration => ({ unit: dongY, kind: kindOf(kind), year: 2023, on: date('2023-01-18'), expectedOn: null, ...differs });

function known(differs: Partial<KnownOfUnit> = {}): KnownOfUnit {
  return { titles: [], registrations: [], kinds: law.programme.titles, scores: () => someScores(19, 19), debt: { dong: 0, asOf: date('2022-12-31') }, rules: law.programme.plans, ...differs };
}

const kinds = (registration: CheckedRegistration, facts: Partial<KnownOfUnit>) => checkRegistration(registration, known(facts)).map(({ kind }) => kind);

describe('a registration is checked', () => {
  test('GIVEN Đồng Ý at 13/19 without the nâng cao title WHEN it registers for kiểu mẫu THEN the ladder and the gap are warned of, and a reason is needed', () => {
    const warnings = checkRegistration(asked('XA_NTM_KM'), known({ scores: () => someScores(13, 19), titles: [aTitle(dongY.id, 'XA_NTM', ntm)] }));
    expect(warnings).toEqual([
      { kind: 'ladder', needs: 'XA_NTM_NC', heldUnder: null, met: 13, of: 19 },
      { kind: 'gap', missing: 6, months: 11, limit: 0.5 },
    ]);
    expect(needsReason(warnings)).toBe(true);
  });

  test('nâng cao needs the NTM title under the set in force, or its 19 criteria met now; under the earlier set it is not enough', () => {
    const scores = (met: number) => (set: string) => (set === ntm ? someScores(met, 19) : someScores(19, 19));
    const old = aTitle(dongY.id, 'XA_NTM', 'commune-ntm-2016-2020');
    expect(kinds(asked('XA_NTM_NC'), { scores: scores(18), titles: [old] })).toEqual(['ladder']);
    expect(kinds(asked('XA_NTM_NC'), { scores: scores(18), titles: [old, aTitle(dongY.id, 'XA_NTM', ntm, { id: 2 })] })).toEqual([]);
    expect(kinds(asked('XA_NTM_NC'), { scores: scores(19), titles: [old] })).toEqual([]);
  });

  test('kiểu mẫu asks for the nâng cao title itself, however many criteria are met; a title revoked by then is none', () => {
    expect(kinds(asked('XA_NTM_KM'), {})).toEqual(['ladder']);
    const held = aTitle(dongY.id, 'XA_NTM_NC', nangCao, { decidedOn: date('2022-12-01') });
    expect(kinds(asked('XA_NTM_KM'), { titles: [held] })).toEqual([]);
    const event = { kind: 'revoke', on: date('2023-01-10'), decision: '12/QĐ-UBND', issuer: '', reason: '', person: '', at: '' } as const;
    expect(kinds(asked('XA_NTM_KM'), { titles: [{ ...held, events: [event] }] })).toEqual(['ladder']);
  });

  test('a debt of zero is none, a debt nobody reported is said and is never zero', () => {
    expect(kinds(asked('XA_NTM'), {})).toEqual([]);
    const unknown = checkRegistration(asked('XA_NTM'), known({ debt: null }));
    expect(unknown).toEqual([{ kind: 'debt-unknown' }]);
    expect(needsReason(unknown)).toBe(false);
    const owing = checkRegistration(asked('XA_NTM'), known({ debt: { dong: 30_000_000_000_000, asOf: date('2022-12-31') } }));
    expect([owing.map(({ kind }) => kind), needsReason(owing)]).toEqual([['debt'], true]);
  });

  test('the gap is what is missing against the whole months left, up to the day it is expected; what nobody knows is told beside it', () => {
    const scores = () => someScores(14, 19, 2);
    expect(kinds(asked('XA_NTM'), { scores })).toEqual(['unknown-criteria']);
    expect(checkRegistration(asked('XA_NTM', { expectedOn: date('2023-06-30') }), known({ scores }))[0]).toEqual({ kind: 'gap', missing: 3, months: 5, limit: 0.5 });
    expect(checkRegistration(asked('XA_NTM', { on: date('2024-02-01') }), known({ scores }))[0]).toMatchObject({ kind: 'gap', months: 0 });
  });

  test('what is registered, held already, below a minimum of the law, or about to end is all told at once', () => {
    const low = { ...kindOf('XA_NTM'), minimumToRegister: 14 };
    const warnings = checkRegistration({ ...asked('XA_NTM', { year: 2025, on: date('2025-01-10') }), kind: low }, known({
      scores: () => someScores(13, 19), registrations: [aRegistration(dongY.id, { year: 2024, state: 'accepted' }), aRegistration(dongY.id, { kind: 'XA_NTM_NC' })],
      titles: [aTitle(dongY.id, 'XA_NTM', 'commune-ntm-2021-2025')], debt: null,
    }));
    expect(warnings.map(({ kind }) => kind)).toEqual(['below-minimum', 'debt-unknown', 'gap', 'already-registered', 'already-held', 'unit-ends']);
    expect(kinds(asked('XA_NTM'), { registrations: [aRegistration(dongY.id, { state: 'withdrawn' })] })).toEqual([]);
  });
});
