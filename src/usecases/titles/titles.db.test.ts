import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '#documents/read/sha256.ts';
import { readFile } from '#documents/read/read-file.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Office } from '#usecases/office.ts';
import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { enterReading } from '#usecases/assessment/enter-reading.ts';
import { makeReport } from '#usecases/reports/make-report.ts';
import { anActor, anOffice } from '#test/factories/an-office.ts';
import { engines } from '#test/factories/database.ts';
import { changeTitle } from './change-title.ts';
import { freezeReview } from './freeze-review.ts';
import { listTitles } from './list-titles.ts';
import { openCampaign, previewCampaign } from './open-campaign.ts';
import { registerTitles } from './register-titles.ts';
import { asRegister, previewTitles, takeTitle, takeTitles } from './take-titles.ts';
import { viewCampaign } from './view-campaign.ts';
import { viewUnitTitles } from './view-unit-titles.ts';
import { whatIf } from './what-if.ts';

const ntm = 'commune-ntm-2021-2025';
const header = 'mã xã,danh hiệu,năm,số QĐ,ngày QĐ,cơ quan,bộ tiêu chí';
const chairman = 'Chủ tịch UBND tỉnh';
const register = [
  `06328,NTM,2018,11/QĐ-UBND,15/01/2019,${chairman},commune-ntm-2016-2020`,
  `6331,xã nông thôn mới,2017,12/QĐ-UBND,20/12/2017,${chairman},`,
  `06337,NTM,2015,13/QĐ-UBND,20/12/2015,${chairman},`,
  `06337,nâng cao,2020,14/QĐ-UBND,15/01/2021,${chairman},`,
  `06340,NTM,2022,99/QĐ-UBND,26/01/2023,${chairman},`,
];
const campaign = { unit: '20', name: 'Hoàn thiện tiêu chí', basis: 'QĐ 1494/QĐ-UBND', openedOn: '01/11/2023', titlesUpTo: '31/12/2021', reviewBy: '31/12/2023', roadmapBy: '31/01/2024', completeBy: '31/12/2024' };

function valueOf<T>(outcome: { ok: true; value: T } | { ok: false; refusals: readonly unknown[] }): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}
const codesOf = (outcome: { ok: boolean; refusals?: readonly { code: string; at?: string }[] }) => (outcome.refusals ?? []).map(({ code, at }) => (at === undefined ? code : `${code} ${at}`));
const day = (text: string): CalendarDate => valueOf(readDate(text));

describe.each(engines)('titles and campaigns on %s', (engine) => {
  let office: Office;
  let mai: Actor;
  let lan: Actor;
  let hung: Actor;

  const taken = async (lines: readonly string[]) => {
    const bytes = new TextEncoder().encode([header, ...lines].join('\n'));
    return takeTitles(office, { fileName: 'so.csv', fileSha: sha256(bytes), sheets: valueOf(await readFile('so.csv', bytes)) });
  };
  const take = async (lines: readonly string[]) => {
    const file = await taken(lines);
    return registerTitles(office, mai, { titles: asRegister(file.titles), file: { name: 'so.csv', sha: file.file.fileSha } });
  };
  const list = async (asOf: string, actor = mai) => valueOf(await listTitles(office, actor, { unit: '185', asOf }));

  beforeAll(async () => {
    office = await anOffice(engine);
    const unit = (code: string) => office.places.findByCode(code, day('28/11/2023'))?.id ?? ('' as UnitId);
    mai = anActor('mai', { role: 'province-officer', area: unit('20') });
    hung = anActor('hung', { role: 'district-officer', area: unit('185') });
    lan = anActor('lan', { role: 'commune-officer', area: unit('06328') });
    expect(valueOf(await take(register))).toMatchObject({ unchanged: 0 });
  });

  test('a register is read with every doubt at its cell, and twice the same changes nothing', async () => {
    expect(valueOf(await take(register))).toEqual({ titles: [], unchanged: 5 });
    const file = await taken(['06399,anh hùng,2031,,70/11/2023,,không có', `06343,NTM,2024,1/QĐ-UBND,15/01/2023,${chairman},`]);
    expect(file.doubts.map(({ at, refusal }) => `${at} ${refusal.code}`)).toEqual([
      'B2 unknown-title-kind', 'E2 bad-date', 'D2 title-text-needed', 'F2 title-text-needed', 'G2 unknown-set', 'A2 unknown-unit', 'C3 bad-title-year',
    ]);
    expect(file.titles).toEqual([]);
    const held = await taken([`06328,NTM,2018,77/QĐ-UBND,15/01/2019,${chairman},`]);
    expect(valueOf(await previewTitles(office, mai, held))).toMatchObject({ accepted: 0, doubts: [{ at: 'B2', refusal: { code: 'title-held' } }] });
    expect(codesOf(await registerTitles(office, mai, { titles: asRegister(held.titles) }))).toEqual(['title-held so!B2']);
    expect(codesOf(await registerTitles(office, lan, { titles: asRegister(held.titles) }))).toEqual(['not-yours']);
  });

  test('a typed title is refused field by field', () => {
    const typed = { unit: '185', kind: 'XA_NTM', titleYear: '2030', decision: ' ', decidedOn: '2023-01-26', issuer: 'x', set: '' };
    expect(codesOf(takeTitle(office, typed))).toEqual(['bad-title-year titleYear', 'title-text-needed decision', 'wrong-unit-level unit']);
  });

  test('the register tells each day what was held then, and counts each unit once', async () => {
    const counts = async (asOf: string) => Object.fromEntries((await list(asOf)).counts.map(({ kind, units }) => [kind, units]));
    expect([await counts('31/12/2016'), await counts('31/12/2022'), await counts('28/11/2023')]).toEqual([{ XA_NTM: 1 }, { XA_NTM: 2, XA_NTM_NC: 1 }, { XA_NTM: 3, XA_NTM_NC: 1 }]);
    const dongY = valueOf(await viewUnitTitles(office, mai, { unit: '06337', asOf: '28/11/2023' }));
    expect(dongY.titles.map(({ title, status }) => [title.kind, title.titleYear, status])).toEqual([['XA_NTM', 2015, 'superseded'], ['XA_NTM_NC', 2020, 'in-force']]);
    const after = valueOf(await listTitles(office, mai, { unit: '20', asOf: '01/8/2025' }));
    expect([after.titles.every(({ status }) => status === 'historical'), after.counts.every(({ units }) => units === 0)]).toEqual([true, true]);
    const heir = office.places.successors(office.places.findByCode('06328', day('28/11/2023'))?.id ?? ('' as UnitId))[0]?.unit.code ?? '';
    expect(valueOf(await viewUnitTitles(office, mai, { unit: heir, asOf: '01/8/2025' })).titles.map(({ title, status }) => `${title.unit.slice(0, 5)} ${status}`)).toContain('06328 historical');
  });

  test('a title is reviewed, kept and revoked by papers, in order, and only by those who may', async () => {
    const step = (kind: 'review' | 'keep' | 'revoke', on: string, actor = mai) => changeTitle(office, actor, { title: 2, kind, on, decision: '5/QĐ-UBND', issuer: chairman, reason: 'rà soát' });
    expect(codesOf(await step('review', '01/02/2023', hung))).toEqual(['not-yours']);
    expect(codesOf(await step('keep', '01/02/2023'))).toEqual(['title-step']);
    expect(codesOf(await step('review', '01/02/2016'))).toEqual(['title-day on']);
    valueOf(await step('review', '01/02/2023'));
    expect(codesOf(await step('review', '02/02/2023'))).toEqual(['title-step']);
    valueOf(await step('keep', '01/3/2023'));
    const statusOf = async (asOf: string) => (await list(asOf)).titles.find(({ title }) => title.id === 2)?.status;
    expect([await statusOf('28/02/2023'), await statusOf('01/3/2023')]).toEqual(['under-review', 'in-force']);
  });

  test('a campaign takes each unit once, freezes its review, and prints the same units; a commune officer opens none', async () => {
    expect(codesOf(await openCampaign(office, lan, campaign))).toEqual(['not-yours']);
    expect(codesOf(await openCampaign(office, mai, { ...campaign, roadmapBy: '31/12/2022', name: ' ' }))).toEqual(['title-text-needed name']);
    expect(codesOf(await openCampaign(office, mai, { ...campaign, roadmapBy: '31/12/2022' }))).toEqual(['campaign-dates']);
    const preview = valueOf(await previewCampaign(office, mai, campaign));
    expect(preview.counts).toEqual([{ kind: 'XA_NTM', set: ntm, lines: 2 }, { kind: 'XA_NTM_NC', set: 'commune-ntm-nang-cao-2021-2025', lines: 1 }]);
    expect(preview.later).toHaveLength(1);
    const id = valueOf(await openCampaign(office, mai, campaign));
    expect(codesOf(await openCampaign(office, mai, campaign))).toEqual(['title-in-campaign', 'title-in-campaign', 'title-in-campaign']);
    expect((await list('28/11/2023')).titles.find(({ title }) => title.id === 1)?.status).toBe('completing');

    const enter = (text: string) => enterReading(office, lan, { unit: '06328', set: ntm, asOf: '28/11/2023', item: '2', text, note: '', base: null });
    valueOf(await enter('Chưa đạt'));
    const rows = async (kind: string, of: number | null) => {
      const made = valueOf(await makeReport(office, mai, { kind, unit: '20', set: null, asOf: '28/11/2023', campaign: of }));
      return 'report' in made ? (made.report.facts['rows'] as { unit: string; unmet: string[]; title: { decision: string } | null }[]) : [];
    };
    expect((await rows('bieu-01', id)).map(({ unit }) => unit)).toEqual(['06328', '06331']);
    expect((await rows('bieu-02', id)).map(({ unit, title }) => [unit, title?.decision])).toEqual([['06337', '14/QĐ-UBND']]);
    expect((await rows('bieu-01', null)).length).toBeGreaterThan(100);

    expect(codesOf(await freezeReview(office, hung, { campaign: id, asOf: '28/11/2023' }))).toEqual(['not-yours']);
    expect(codesOf(await freezeReview(office, mai, { campaign: id, asOf: '01/10/2023' }))).toEqual(['title-day asOf']);
    valueOf(await freezeReview(office, mai, { campaign: id, asOf: '28/11/2023' }));
    expect(codesOf(await freezeReview(office, mai, { campaign: id, asOf: '28/11/2023' }))).toEqual(['review-frozen']);
    const current = office.board.current(ntm, office.places.findByCode('06328', day('28/11/2023'))?.id ?? ('' as UnitId), day('28/11/2023')).get('2');
    valueOf(await enterReading(office, lan, { unit: '06328', set: ntm, asOf: '28/11/2023', item: '2', text: 'Đạt', note: '', base: current?.seq ?? null }));
    expect((await rows('bieu-01', id))[0]?.unmet).toEqual(['2']);
    const line = async (asOf?: string) => valueOf(await viewCampaign(office, hung, { campaign: id, ...(asOf === undefined ? {} : { asOf }) })).lines[0];
    expect([(await line())?.unmet, (await line('28/11/2023'))?.unmet]).toEqual([1, 0]);
    expect(valueOf(await viewCampaign(office, hung, { campaign: id })).districts.map(({ area, lines }) => [area.code, lines])).toEqual([['185', 3]]);
    expect(codesOf(await viewCampaign(office, mai, { campaign: 99 }))).toEqual(['unknown-campaign']);
  });

  test('what-if asks everyone of an area, or of the country where that is one’s own, and stores nothing', async () => {
    const before = await office.store.lastEntry();
    const ask = (actor: Actor, unit: string | null) => whatIf(office, actor, { unit, set: ntm, asOf: '28/11/2023' });
    const found = valueOf(await ask(mai, '20'));
    expect([found.lines.length, found.counts]).toEqual([4, { stands: 0, falls: 0, unknown: 4 }]);
    expect(codesOf(await ask(mai, null))).toEqual(['not-yours']);
    expect(valueOf(await ask(anActor('op', { role: 'operator', area: null }), null)).lines).toHaveLength(4);
    expect(await office.store.lastEntry()).toBe(before);
  });
});
