import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { NewAssignment } from '#domain/people/actor.ts';
import { byLan, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';
import type { OpenStore } from './database.ts';

const basis = { number: '374/QĐ-UBND', date: date('2023-03-09'), issuer: 'UBND tỉnh Lạng Sơn' };
const office: NewAssignment = { kind: 'office', role: 'commune-officer', area: longDong, criteria: null, department: null, from: date('2023-01-01'), to: null, basis };
const ownership: NewAssignment = { ...office, kind: 'criterion-ownership', role: 'department', area: null, criteria: ['commune-ntm-2021-2025/2', 'commune-ntm-2021-2025/14'], department: 'SGTVT', to: date('2025-02-28') };

/** A store with Long Đống, Lan and Hùng in it. */
async function withPeople(store: OpenStore): Promise<OpenStore> {
  await recorded(store, async ({ accounts }) => {
    for (const login of ['lan', 'hung']) await accounts.add({ login, name: login, passwordHash: 'x', mustChange: false, at: byLan.at });
  });
  return store;
}

describe.each(engines)('tasks on %s', (engine) => {
  const filled = async () => withPeople(await withLongDong(await aStore(engine)));

  test('are given back as they were given, each kind with its own, and only to whom they were given', async () => {
    const store = await filled();
    const ids: number[] = [];
    await recorded(store, async ({ tasks }) => {
      for (const task of [office, ownership]) ids.push(await tasks.give('lan', task, byLan));
      await tasks.give('hung', { ...office, criteria: [] }, byLan);
    });
    await store.reading(async ({ accounts, tasks }) => {
      expect((await accounts.find('lan'))?.assignments).toEqual([{ ...office, id: ids[0] }, { ...ownership, id: ids[1], criteria: ['commune-ntm-2021-2025/2', 'commune-ntm-2021-2025/14'] }]);
      expect((await accounts.list()).map(({ login, assignments }) => [login, assignments.length])).toEqual([['hung', 1], ['lan', 2]]);
      expect((await accounts.find('hung'))?.assignments[0]?.criteria).toEqual([]);
      expect(await tasks.find(99)).toBeUndefined();
    });
  });

  test('once ended give nothing any more, and stay in the log with who ended them and why', async () => {
    const store = await filled();
    let task = 0;
    await recorded(store, async ({ tasks }) => { task = await tasks.give('lan', office, byLan); });
    await recorded(store, ({ tasks }) => tasks.end(task, { person: 'hung', at: '2023-12-01T00:00:00.000Z', reason: 'Chuyển công tác' }));
    await store.reading(async ({ accounts, tasks }) => {
      expect((await accounts.find('lan'))?.assignments).toEqual([]);
      expect(await tasks.list('lan')).toEqual([{ ...office, id: task, login: 'lan', ended: { at: '2023-12-01T00:00:00.000Z', person: 'hung', reason: 'Chuyển công tác' } }]);
    });
    await expect(recorded(store, ({ tasks }) => tasks.end(task, { person: 'hung', at: '', reason: '' }))).rejects.toThrow(/unique|duplicate/i);
  });

  test('are delegated and taken back, and both people find the delegation', async () => {
    const store = await filled();
    let task = 0;
    let id = 0;
    const delegation = { from: 'lan', to: 'hung', begins: date('2023-11-01'), until: date('2023-11-30'), basis };
    await recorded(store, async ({ tasks }) => {
      task = await tasks.give('lan', office, byLan);
      id = await tasks.delegate({ ...delegation, task }, byLan);
      await tasks.delegate({ ...delegation, task: null }, byLan);
    });
    await recorded(store, ({ tasks }) => tasks.endDelegation(id, { person: 'lan', at: '2023-11-15T00:00:00.000Z' }));
    await store.reading(async ({ tasks }) => {
      for (const login of ['lan', 'hung']) expect((await tasks.delegationsOf(login)).map((held) => [held.task, held.endedAt])).toEqual([[task, '2023-11-15T00:00:00.000Z'], [null, null]]);
      expect(await tasks.findDelegation(id)).toEqual({ ...delegation, id, task, endedAt: '2023-11-15T00:00:00.000Z' });
    });
    await expect(recorded(store, ({ tasks }) => tasks.delegate({ ...delegation, to: 'lan', task }, byLan))).rejects.toThrow(/check/i);
  });

  test('of ownership name criteria and a department; the store itself refuses others', async () => {
    const store = await filled();
    for (const wrong of [{ ...ownership, criteria: null }, { ...ownership, department: null }, { ...office, to: date('2022-01-01') }]) {
      await expect(recorded(store, ({ tasks }) => tasks.give('lan', wrong, byLan))).rejects.toThrow(/check/i);
    }
  });

  test.each([['tasks', 'person'], ['task_criteria', 'set_id'], ['task_ends', 'reason'], ['delegations', 'until'], ['delegation_ends', 'person']])('are never changed or deleted in %s', async (table, column) => {
    const store = await filled();
    await recorded(store, async ({ tasks }) => {
      const task = await tasks.give('lan', ownership, byLan);
      await tasks.end(task, { person: 'hung', at: '', reason: '' });
      await tasks.endDelegation(await tasks.delegate({ from: 'lan', to: 'hung', task, begins: date('2023-11-01'), until: date('2023-11-30'), basis }, byLan), byLan);
    });
    await expect(sql`UPDATE ${sql.table(table)} SET ${sql.ref(column)} = 'khach'`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
    await expect(sql`DELETE FROM ${sql.table(table)}`.execute(store.db)).rejects.toThrow(`${table} is append-only`);
  });
});
