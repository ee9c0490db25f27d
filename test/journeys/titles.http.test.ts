import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import type { CampaignAnswer, CampaignsAnswer, PreviewAnswer } from '#http/schemas/campaigns.ts';
import type { RefusalAnswer } from '#http/schemas/session.ts';
import type { TitlesAnswer, TitlesImportAnswer, UnitTitlesAnswer, WhatIfAnswerBody } from '#http/schemas/titles.ts';
import { aHouse, type Answer, type Caller, type House } from '#test/factories/a-house.ts';
import { engines } from '#test/factories/database.ts';
import { api } from '#web/paths.ts';

const asOf = '28/11/2023';
const set = 'commune-ntm-2021-2025';
const header = 'xã,huyện,danh hiệu,năm,số QĐ,ngày QĐ,cơ quan';
const register = [header, 'Long Đống,Bắc Sơn,NTM,2018,11/QĐ-UBND,15/01/2019,Chủ tịch UBND tỉnh', 'Đồng Ý,Bắc Sơn,NTM,2019,12/QĐ-UBND,20/12/2019,Chủ tịch UBND tỉnh', 'Đồng Ý,Bắc Sơn,nâng cao,2020,13/QĐ-UBND,20/01/2021,Chủ tịch UBND tỉnh'].join('\n');
const campaign = { unit: '20', name: 'Hoàn thiện tiêu chí', basis: 'QĐ 1494/QĐ-UBND', openedOn: '01/11/2023', titlesUpTo: '31/12/2021', reviewBy: '31/12/2023', roadmapBy: '31/01/2024', completeBy: '31/12/2024' };
const refusal = (answer: Answer) => [answer.statusCode, answer.json<RefusalAnswer>().refusals.map(({ code }) => code)];

describe.each(engines)('titles and measuring them again through HTTP, on %s', (engine) => {
  let house: House;
  let [mai, hung, lan]: Caller[] = [];
  const as = (caller: Caller | undefined): Caller => caller ?? expect.fail('nobody');
  beforeAll(async () => {
    house = await aHouse(engine);
    [mai, hung, lan] = [await house.as('mai'), await house.as('hung'), await house.as('lan')];
  });
  afterAll(() => house.close());

  test('Mai takes in a register: with a doubt nothing of it, corrected all of it, and twice no more', async () => {
    const send = async (text: string, dryRun = false) => as(mai).upload(api.importTitles({ name: 'so.csv', dryRun }), text);
    const doubtful = await send(register.replace('12/QĐ-UBND,20/12/2019', ',31/11/2019'));
    expect([doubtful.statusCode, doubtful.json<TitlesImportAnswer>().doubts.map(({ at, code }) => `${at} ${code}`)]).toEqual([422, ['F3 bad-date', 'E3 title-text-needed']]);
    expect((await send(register, true)).json()).toMatchObject({ rows: 3, accepted: 3, dryRun: true });
    expect((await send(register)).json()).toMatchObject({ rows: 3, accepted: 3, unchanged: 0, doubts: [] });
    expect((await send(register)).json()).toMatchObject({ accepted: 0, unchanged: 3 });
    expect(refusal(await as(lan).upload(api.importTitles({ name: 'so.csv', dryRun: false }), register))).toEqual([403, ['not-yours']]);
    const { entries } = (await (await house.as('quantri')).get(api.audit({}))).json<AuditAnswer>();
    expect(entries.filter(({ deed }) => deed === 'register-title')).toMatchObject([{ person: 'mai', subject: 'so.csv', details: { titles: [1, 2, 3], unchanged: 0 } }]);
  });

  test('the register answers each his part, and tells the gauge without changing a title', async () => {
    const { titles, counts, mayRegister } = (await as(mai).get(api.titles({ unit: '20', asOf }))).json<TitlesAnswer>();
    expect(counts.map(({ kind, units }) => [kind, units])).toEqual([['XA_NTM', 1], ['XA_NTM_NC', 1]]);
    expect(titles.map(({ unit, kind, status, highest }) => [unit.name, kind, status, highest])).toEqual([['Long Đống', 'XA_NTM', 'in-force', true], ['Đồng Ý', 'XA_NTM', 'superseded', false], ['Đồng Ý', 'XA_NTM_NC', 'in-force', true]]);
    expect([mayRegister, titles[0]?.gauge?.unknown.length]).toEqual([true, 19]);
    const hers = (await as(lan).get(api.titles({ unit: '20', asOf }))).json<TitlesAnswer>();
    expect([hers.titles.map(({ unit }) => unit.code), hers.part?.map(({ code }) => code), hers.mayRegister]).toEqual([['06328'], ['06328'], false]);
    expect((await as(lan).get(api.unitTitles({ unit: '06328', asOf }))).json<UnitTitlesAnswer>().titles).toHaveLength(1);
    expect(refusal(await as(lan).get(api.unitTitles({ unit: '06337', asOf })))).toEqual([403, ['not-yours']]);
  });

  test('Mai opens the campaign after looking; a commune officer cannot, nor can the district', async () => {
    expect((await as(mai).post(api.previewCampaign(), campaign)).json<PreviewAnswer>()).toMatchObject({ lines: 2, later: 0, refusals: [], counts: [{ lines: 1 }, { lines: 1 }] });
    expect(refusal(await as(lan).post(api.openCampaign(), { ...campaign, unit: '06328' }))).toEqual([403, ['not-yours']]);
    expect(refusal(await as(hung).post(api.openCampaign(), { ...campaign, unit: '185' }))).toEqual([403, ['not-yours']]);
    expect(refusal(await as(mai).post(api.openCampaign(), { ...campaign, completeBy: '01/01/2022' }))).toEqual([422, ['campaign-dates']]);
    expect((await as(mai).post(api.openCampaign(), campaign)).json()).toEqual({ campaign: 1 });
    expect(refusal(await as(mai).post(api.openCampaign(), campaign))).toEqual([409, ['title-in-campaign', 'title-in-campaign']]);
    const of = async (who: Caller | undefined) => (await as(who).get(api.campaigns({ unit: '20', asOf }))).json<CampaignsAnswer>();
    expect([(await of(mai)).campaigns[0]?.lines, (await of(lan)).campaigns[0]?.lines, (await of(mai)).mayOpen, (await of(lan)).mayOpen]).toEqual([2, 1, true, false]);
  });

  test('progress counts what is known; the frozen review stays when figures change, and Biểu 01 with it', async () => {
    const put = (text: string, base: number | null) => as(lan).put(api.reading(), { unit: '06328', set, item: '2', asOf, text, base });
    const { seq } = (await put('Chưa đạt', null)).json<{ seq: number }>();
    const view = async (who: Caller | undefined, at?: string) => (await as(who).get(api.campaign(1, at === undefined ? {} : { asOf: at }))).json<CampaignAnswer>();
    expect((await view(hung)).districts).toMatchObject([{ area: { code: '185' }, lines: 2, reviewed: 0, meetsAll: 0, unmet: 1 }]);
    expect(refusal(await as(hung).post(api.freezeReview(1), { asOf }))).toEqual([403, ['not-yours']]);
    expect((await as(mai).post(api.freezeReview(1), { asOf })).json()).toEqual({ campaign: 1, asOf: '2023-11-28' });
    expect((await put('Đạt', seq)).statusCode).toBe(200);
    const [frozen, now] = [await view(mai), await view(mai, asOf)];
    expect([frozen.frozen, frozen.lines[0]?.unmet, now.frozen, now.lines[0]?.unmet]).toEqual([true, ['2'], false, []]);
    expect(frozen.frequency.find(({ no, set: of }) => no === 2 && of === set)).toMatchObject({ unmet: 1, of: 1, priority: true });
    const paper = (await as(mai).get(api.campaignReport('bieu-01', { unit: '20', asOf, campaign: 1, format: 'json' }))).json<{ rows: { unit: string; unmet: string[] }[] }>();
    expect(paper.rows.map(({ unit, unmet }) => ({ unit, unmet }))).toEqual([{ unit: '06328', unmet: ['2'] }]);
  });

  test('review and revocation need a paper and the province; what-if says what would fall and stores nothing', async () => {
    const step = (kind: string) => ({ kind, on: '20/11/2023', decision: '7/QĐ-UBND', issuer: 'Chủ tịch UBND tỉnh', reason: 'rà soát' });
    expect(refusal(await as(hung).post(api.changeTitle(1), step('review')))).toEqual([403, ['not-yours']]);
    expect(refusal(await as(mai).post(api.changeTitle(1), { ...step('review'), decision: '', reason: ' ' }))).toEqual([422, ['title-text-needed', 'title-text-needed']]);
    expect((await as(mai).post(api.changeTitle(1), step('review'))).json()).toEqual({ id: 1, events: 1 });
    expect(refusal(await as(mai).post(api.changeTitle(1), step('review')))).toEqual([409, ['title-step']]);
    expect(refusal(await as(mai).post(api.changeTitle(77), step('review')))).toEqual([404, ['unknown-title']]);
    expect((await as(mai).post(api.changeTitle(1), step('revoke'))).json()).toEqual({ id: 1, events: 2 });
    const before = await house.store.lastEntry();
    const asked = (await as(hung).get(api.whatIf({ unit: '185', set: 'commune-ntm-nang-cao-2021-2025', asOf }))).json<WhatIfAnswerBody>();
    expect([asked.titles.map(({ unit, outlook }) => [unit, outlook]), asked.counts]).toEqual([[['06337', 'unknown']], { stands: 0, falls: 0, unknown: 1 }]);
    expect(refusal(await as(mai).get(api.whatIf({ set, asOf })))).toEqual([403, ['not-yours']]);
    expect(await house.store.lastEntry()).toBe(before);
  });
});
