import { describe, expect, test } from 'vitest';
import { aFigure, byLan, instant, longDong, recorded, withLongDong } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';

describe.each(engines)('the history of a reading on %s', (engine) => {
  test('knows by name who entered it and for whom, the roles of that time, and who took it back', async () => {
    const store = await withLongDong(await aStore(engine));
    for (const [login, name] of [['lan', 'Hoàng Thị Lan'], ['hung', 'Dương Văn Hùng']] as const) {
      await recorded(store, ({ accounts }) => accounts.add({ login, name, passwordHash: 'x', mustChange: false, at: instant }));
    }
    let batch = 0;
    await recorded(store, async ({ readings, batches }) => {
      batch = await batches.open({ fileName: 'Bieu-01.xlsx', fileSha: 'ab', asOf: '2023-11-28', person: 'lan', at: instant, accepted: 1, unchanged: 0 });
      await readings.append([aFigure('2.1', 80)], { ...byLan, batch });
    });
    await recorded(store, ({ batches }) => batches.undo(batch, { person: 'hung', at: 'later' }));
    await recorded(store, ({ readings }) => readings.append([aFigure('2.1', 85)], { person: 'cli:root', behalf: 'hung', at: instant, batch: null }));

    const history = await store.reading(({ readings }) => readings.history(longDong, 'commune-ntm-2021-2025', '2.1'));
    expect(history).toMatchObject([
      { value: { value: 80 }, by: { login: 'lan', name: 'Hoàng Thị Lan', roles: 'commune@06328' }, actedFor: null, takenBack: { by: { login: 'hung', name: 'Dương Văn Hùng', roles: 'commune@06328' }, at: 'later' } },
      { value: { value: 85 }, by: { login: 'cli:root', name: null, roles: 'commune@06328' }, actedFor: { login: 'hung', name: 'Dương Văn Hùng' }, takenBack: null },
    ]);
  });

  test('names no roles for readings entered before their audit entry was kept', async () => {
    const store = await withLongDong(await aStore(engine));
    await store.inTransaction(async ({ readings }) => {
      await readings.append([aFigure('2.1', 80)], byLan);
      return { ok: true };
    });
    expect(await store.reading(({ readings }) => readings.history(longDong, 'commune-ntm-2021-2025'))).toMatchObject([{ by: { login: 'lan', name: null, roles: '' } }]);
  });
});
