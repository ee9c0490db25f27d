import fc from 'fast-check';
import { expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { Assignment, Role } from './actor.ts';
import { needsSecondFactor, waitsFor } from './waits-for.ts';

const standing = fc.record({ isOpen: fc.boolean(), hasOneTimePassword: fc.boolean(), hasSecondFactor: fc.boolean(), needsSecondFactor: fc.boolean() });

test('nobody works before code, own password and the second factor their role asks for', () => {
  fc.assert(fc.property(standing, (held) => {
    const isSettled = held.isOpen && !held.hasOneTimePassword && (held.hasSecondFactor || !held.needsSecondFactor);
    expect(waitsFor(held) === null).toBe(isSettled);
  }));
});

test('the code comes before everything else: who has not typed it cannot set a password or another phone', () => {
  fc.assert(fc.property(standing, (held) => {
    expect(waitsFor({ ...held, isOpen: false })).toBe('code');
  }));
  expect(waitsFor({ isOpen: true, hasOneTimePassword: true, hasSecondFactor: false, needsSecondFactor: true })).toBe('password');
});

test('a second factor is asked for by a role that is held today, not by one that was or will be', () => {
  const role = (id: string, secondFactor: boolean): [string, Role] => [id, { id, vi: id, en: id, deeds: [], kinds: ['office'], areas: ['country'], technical: false, bodies: [], secondFactor }];
  const roles = new Map([role('admin', true), role('leader', false)]);
  const task = (held: string, from: string, to: string | null): Assignment => ({
    id: 1, kind: 'office', role: held, area: null, criteria: null, department: null, from: date(from), to: to === null ? null : date(to), basis: { number: '1', date: date('2024-01-01'), issuer: '' },
  });
  const needs = (...tasks: Assignment[]) => needsSecondFactor(tasks, roles, date('2025-06-30'));
  expect(needs(task('leader', '2024-01-01', null), task('admin', '2025-06-30', '2025-06-30'))).toBe(true);
  expect(needs(task('leader', '2024-01-01', null))).toBe(false);
  expect(needs(task('admin', '2024-01-01', '2025-06-29'), task('admin', '2025-07-01', null))).toBe(false);
});
