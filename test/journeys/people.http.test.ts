import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { businessDeeds } from '#test/oracle/may-do.ts';
import type { AccountsAnswer } from '#http/schemas/people.ts';
import type { MeAnswer } from '#http/schemas/session.ts';
import { aHouse, type Caller, type House } from '#test/factories/a-house.ts';
import { otherAdministrator } from '#test/factories/matrix-facts.ts';
import { engines } from '#test/factories/database.ts';
import { people } from '#test/people.ts';

const set = 'commune-ntm-2021-2025';
const asOf = '28/11/2023';
const view = (unit: string) => `unit=${unit}&set=${set}&asOf=${asOf}`;
const basis = { number: '12/QĐ-UBND', date: '02/01/2023', issuer: 'UBND tỉnh Lạng Sơn' };
/** A held session learns within five seconds what somebody else changed (docs/decisions/0005-sign-in.md). */
const believedMs = 5_500;

describe.each(engines)('everyone in their place, on %s', (engine) => {
  let house: House;
  let admin: Caller;
  let other: Caller;
  beforeAll(async () => {
    house = await aHouse(engine);
    admin = await house.as('quantri');
    other = await otherAdministrator(house);
  });
  afterAll(() => house.close());

  const codes = (answer: { json: () => unknown }) => ((answer.json() as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);
  const enter = (who: Caller, unit: string, item: string) => who.put('/api/v1/readings', { unit, set, item, asOf, text: 'Đạt', base: null });
  const account = async (login: string) => (await admin.get('/api/v1/accounts')).json<AccountsAnswer>().accounts.find((one) => one.login === login);

  describe('tasks', () => {
    test('of the four kinds are held side by side, each with its decision', async () => {
      const kinds = (await admin.get('/api/v1/accounts')).json<AccountsAnswer>().accounts.flatMap(({ tasks }) => tasks.map(({ kind, role, area }) => `${kind} ${role.id} ${area?.code ?? 'VN'}`));
      for (const held of ['office commune-officer 06328', 'criterion-ownership department 20', 'area-in-charge area-follower 185', 'sponsorship sponsor 06328', 'office admin VN']) expect(kinds).toContain(held);
      expect((await account('giao'))?.tasks[0]).toMatchObject({ department: { id: 'SGTVT', vi: 'Sở Giao thông vận tải' }, criteria: [`${set}/2`, 'commune-ntm-nang-cao-2021-2025/2'], basis: { number: '01/QĐ-UBND', date: '2023-01-02' }, inForce: true, ended: null });
    });

    test('are refused with everything that is wrong with them, each at its field', async () => {
      const wrong = { kind: 'sponsorship', role: 'department', area: '20', areaAsOf: asOf, criteria: [`${set}/99`], department: 'SXX', from: '02/01/2024', to: '01/01/2024', basis: { ...basis, number: '  ' } };
      const refused = await admin.post('/api/v1/accounts/an/tasks', wrong);
      expect(refused.statusCode).toBe(422);
      expect(refused.json<{ refusals: { code: string; at: string; sentence: string }[] }>().refusals.map(({ code, at }) => `${at} ${code}`)).toEqual(['role wrong-kind', 'to bad-period', 'basis decision-needed', 'criteria unknown-item', 'department unknown-department']);
      const sponsor = { kind: 'sponsorship', role: 'sponsor', areaAsOf: asOf, criteria: null, basis };
      expect(codes(await admin.post('/api/v1/accounts/an/tasks', { ...sponsor, area: '185' }))).toEqual(['wrong-area']);
      expect(codes(await admin.post('/api/v1/accounts/an/tasks', { ...sponsor, kind: 'criterion-ownership', role: 'department', area: '20' }))).toEqual(['criteria-needed', 'unknown-department']);
      expect(codes(await admin.post('/api/v1/accounts/khong-co/tasks', { ...sponsor, area: '06331' }))).toEqual(['unknown-account']);
    });

    test('given to one person reach both communes at once, and one of them no more once it is ended', async () => {
      expect(codes(await enter(await house.as('an'), '06331', '1'))).toEqual(['not-yours']);
      const given = await admin.post('/api/v1/accounts/an/tasks', { kind: 'office', role: 'commune-officer', area: '06331', areaAsOf: asOf, criteria: [`${set}/1`, `${set}/3`], basis });
      expect(given.statusCode, given.body).toBe(200);
      const an = await house.as('an');
      expect((await enter(an, '06331', '1')).statusCode).toBe(200);
      expect(codes(await enter(an, '06331', '2'))).toEqual(['not-yours']);
      expect(codes(await enter(an, '06328', '1'))).toEqual(['not-yours']);
      for (const unit of ['06328', '06331']) expect((await an.get(`/api/v1/sheets?${view(unit)}`)).statusCode).toBe(200);
      const { task } = given.json<{ task: number }>();
      expect((await admin.post(`/api/v1/tasks/${task}/end`, { reason: 'Chuyển công tác' })).json()).toEqual({ ended: task });
      expect(codes(await admin.post(`/api/v1/tasks/${task}/end`, { reason: 'lần nữa' }))).toEqual(['already-ended']);
      await pause(believedMs);
      expect(codes(await enter(an, '06331', '3'))).toEqual(['not-yours']);
      expect((await an.get(`/api/v1/sheets?${view('06328')}`)).statusCode).toBe(200);
      expect((await account('an'))?.tasks.at(-1)).toMatchObject({ inForce: false, ended: { by: 'quantri', reason: 'Chuyển công tác' } });
    });

    test('over a time give nothing before their first day and after their last', async () => {
      const given = await admin.post('/api/v1/accounts/an/tasks', { kind: 'office', role: 'commune-officer', area: '06337', areaAsOf: asOf, criteria: null, from: '01/01/2099', basis });
      expect(given.statusCode, given.body).toBe(200);
      expect(codes(await enter(await house.as('an'), '06337', '1'))).toEqual(['not-yours']);
    });
  });

  describe('administrators', () => {
    test('touch no business data, whatever they try, and nobody gives them any', async () => {
      const me = (await admin.get('/api/v1/session')).json<MeAnswer>();
      for (const deed of businessDeeds) expect(me.deeds).not.toContain(deed);
      expect(me.areas.filter(({ everywhere }) => everywhere).map(({ deed }) => deed)).toContain('give-task');
      const task = { kind: 'office', role: 'province-officer', area: '20', areaAsOf: asOf, criteria: null, basis };
      expect(codes(await admin.post('/api/v1/accounts/quantri/tasks', task))).toEqual(['own-account']);
      expect(codes(await admin.post('/api/v1/accounts/quantri33/tasks', task))).toEqual(['roles-apart']);
      expect(codes(await admin.post('/api/v1/accounts/mai/tasks', { ...task, role: 'admin', area: null }))).toEqual(['roles-apart']);
      expect(codes(await (await house.as('mai')).post('/api/v1/delegations', { to: 'quantri', task: null, until: '31/12/2099', basis }))).toEqual(['no-colleague']);
      expect(codes(await other.get(`/api/v1/standings?${view('20')}`))).toEqual(['not-yours']);
    });

    test('keep the accounts of their own area and see no others', async () => {
      const seen = (await other.get('/api/v1/accounts')).json<AccountsAnswer>();
      expect(seen.part).toBe(true);
      expect(seen.accounts.map(({ login }) => login)).toEqual(['khach', 'quantri33']);
      expect(codes(await other.post('/api/v1/accounts/lan/close', { reason: 'thử' }))).toEqual(['not-yours']);
      expect(codes(await other.post('/api/v1/accounts/quantri/close', { reason: 'thử' }))).toEqual(['not-yours']);
      expect(codes(await other.post('/api/v1/accounts', { login: 'x1', name: 'X', kind: 'office', role: 'commune-officer', area: '06331', areaAsOf: asOf, criteria: null, basis }))).toEqual(['not-yours']);
      expect((await admin.get('/api/v1/accounts')).json<AccountsAnswer>().part).toBe(false);
    });

    test('close an account: its sessions end, it may do nothing from then on, and opened again it is as before', async () => {
      const hien = await house.as('hien');
      expect((await hien.get('/api/v1/session')).statusCode).toBe(200);
      expect((await admin.post('/api/v1/accounts/hien/close', { reason: 'Nghỉ thai sản' })).json()).toMatchObject({ login: 'hien', closedAt: expect.stringMatching(/^\d{4}-/) });
      expect(codes(await admin.post('/api/v1/accounts/hien/close', { reason: 'lần nữa' }))).toEqual(['account-closed']);
      expect(codes(await admin.post('/api/v1/accounts/quantri/close', { reason: 'chính mình' }))).toEqual(['own-account']);
      expect((await house.nobody.post('/api/v1/session', { login: 'hien', password: people.hien.password })).statusCode).toBe(401);
      await pause(believedMs);
      expect(codes(await hien.get('/api/v1/session'))).toEqual(['not-signed-in']);
      expect(codes(await enter(hien, '06328', '5'))).toEqual(['not-signed-in']);
      expect((await admin.post('/api/v1/accounts/hien/reopen', { reason: 'Đi làm lại' })).json()).toEqual({ login: 'hien', closedAt: null });
      expect((await enter(await house.as('hien'), '06328', '5')).statusCode).toBe(200);
    });
  });
});
