import { beforeEach, describe, expect, test } from 'vitest';
import { date } from '#domain/calendar.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Refusal } from '#domain/outcome.ts';
import { anActor, anOffice } from '#test/factories/an-office.ts';
import { engines } from '#test/factories/database.ts';
import { enterReading } from '#usecases/assessment/enter-reading.ts';
import { importReadings } from '#usecases/assessment/import-readings.ts';
import { takeFile, type ImportFile } from '#usecases/assessment/take-file.ts';
import type { Office } from '#usecases/office.ts';
import { correctReading } from './correct-reading.ts';
import { moveCriteria } from './move-criteria.ts';

const set = 'commune-ntm-2021-2025';
const day = '2023-11-28';
const cell = (text: string, at: string) => ({ at, text });
const codes = (refusals: readonly Refusal[]) => refusals.map(({ code, at }) => `${code} ${at ?? ''}`);

describe.each(engines)('the lock, on %s', (engine) => {
  let office: Office;
  let lan: Actor;
  let hung: Actor;
  beforeEach(async () => {
    office = await anOffice(engine);
    const unit = office.places.findByCode('06328', date(day));
    const district = office.places.findByCode('185', date(day));
    if (!unit || !district) throw new Error('Long Đống');
    lan = anActor('lan', { role: 'commune-officer', area: unit.id });
    hung = anActor('hung', { role: 'district-officer', area: district.id });
  });

  const submit = (asOf = day) => moveCriteria(office, lan, { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 2, asOf }] });
  const enter = (asOf: string, item = '2.1') => enterReading(office, lan, { unit: '06328', set, item, asOf, text: '80', note: '', base: null });
  const stageOn = (asOf: string) => [...office.courses.all()].flat().find((at) => at.asOf === asOf)?.course.stage;

  test('a file read before the submission and stored after it is refused with its cell', async () => {
    const sheet = { name: 'Trang 1', rows: [[cell('unit', 'A1'), cell('indicator', 'B1'), cell('value', 'C1')], [cell('06328', 'A2'), cell('2.1', 'B2'), cell('80', 'C2')]], merges: [] };
    const file: ImportFile = { fileName: 'a.csv', fileSha: '', sheets: [sheet], set, unit: null, asOf: day };
    const taken = takeFile(office, hung, file);
    if (!taken.ok) throw new Error('not read');
    expect(taken.value.doubts).toEqual([]);
    expect((await submit()).ok).toBe(true);
    const refused = await importReadings(office, hung, { file, taken: taken.value });
    expect(refused.ok ? [] : codes(refused.refusals)).toEqual(['locked C2']);
    expect(takeFile(office, hung, file)).toMatchObject({ value: { readings: [], doubts: [{ at: 'C2', found: '80', refusal: { code: 'locked' } }] } });
  });

  test('an earlier day is locked as far as it would change the later, and a correction opens every day it changes', async () => {
    await submit();
    await submit('2024-06-30');
    const locked = await enter('2023-06-30');
    expect(locked.ok ? [] : codes(locked.refusals)).toEqual(['locked 2.1']);
    expect((await enter('2024-12-31')).ok).toBe(true);
    expect((await enter('2023-06-30', '3.1')).ok).toBe(true);
    const corrected = await correctReading(office, lan, { unit: '06328', set, item: '2.1', asOf: '2023-06-30', text: '80', base: null, reason: 'Đo lại' });
    expect(corrected).toMatchObject({ ok: true, value: { reading: { note: 'Đo lại' }, reopened: [{ asOf: day, move: 'correct' }, { asOf: '2024-06-30' }], reports: [] } });
    expect([stageOn(day), stageOn('2024-06-30')]).toEqual(['open', 'open']);
    expect((await enter('2022-12-31')).ok).toBe(true);
  });

  test('who stands in for another signs with both names, and neither of them may sign the other side', async () => {
    const standIn: Actor = { ...lan, account: 'vinh', name: 'vinh', behalf: { account: 'lan', name: 'lan' } };
    expect((await moveCriteria(office, standIn, { move: 'submit', axis: 'self', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 2, asOf: day }] })).ok).toBe(true);
    for (const account of ['vinh', 'lan']) {
      const verified = await moveCriteria(office, { ...hung, account }, { move: 'verify', axis: 'area', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 2, asOf: day }] });
      expect(verified.ok ? [] : codes(verified.refusals)).toEqual(['own-entry 06328 Long Đống/2']);
    }
    expect((await moveCriteria(office, hung, { move: 'verify', axis: 'area', verdict: 'met', reason: '', cells: [{ unit: '06328', set, criterion: 2, asOf: day }] })).ok).toBe(true);
  });
});
