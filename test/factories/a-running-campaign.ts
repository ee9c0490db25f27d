import { date } from '#domain/calendar.ts';
import type { NewReading, ReadingValue } from '#domain/assessment/reading.ts';
import { operatorAtKeyboard } from '#main/operator.ts';
import type { Office } from '#usecases/office.ts';
import { openCampaign } from '#usecases/titles/open-campaign.ts';
import { registerTitles } from '#usecases/titles/register-titles.ts';

const set = 'commune-ntm-2021-2025';
export const reviewedOn = '2023-11-28';

/** Titled communes of Lạng Sơn in a campaign to the end of 2024, not yet frozen; the number of the campaign. */
export async function aRunningCampaign(office: Office, codes: readonly string[]): Promise<number> {
  const operator = operatorAtKeyboard();
  const titles = codes.map((code) => ({
    title: { unit: unitOf(office, code).id, kind: 'XA_NTM', titleYear: 2019, decision: `${code}/QĐ-UBND`, decidedOn: date('2020-01-15'), issuer: 'UBND tỉnh Lạng Sơn', set: 'commune-ntm-2016-2020' },
  }));
  const registered = await registerTitles(office, operator, { titles });
  if (!registered.ok) throw new Error(JSON.stringify(registered.refusals));
  const opened = await openCampaign(office, operator, {
    unit: '20', name: 'Rà soát xã đạt chuẩn trước năm 2022', basis: 'Quyết định số 1494/QĐ-UBND ngày 14/9/2022', openedOn: '2023-01-10',
    titlesUpTo: '2021-12-31', reviewBy: reviewedOn, roadmapBy: '2023-12-31', completeBy: '2024-12-31',
  });
  if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
  return opened.value;
}

/** Says of a commune what it meets and what not, as of the review. */
export async function declare(office: Office, code: string, values: Readonly<Record<string, boolean | number>>, asOf = reviewedOn): Promise<void> {
  const readings: NewReading[] = Object.entries(values).map(([item, value]) => ({
    unit: unitOf(office, code).id, set, item, asOf: date(asOf), value: asValue(value), note: '', source: { kind: 'form', ref: 'phieu-xa', at: '', name: 'Phiếu xã' },
  }));
  const stored = await office.store.inTransaction(async ({ readings: shelf, audit }) => {
    await audit.nextSeq();
    await shelf.append(readings, { person: 'lan', behalf: null, at: '2023-11-28T02:00:00.000Z', batch: null });
    await audit.append({ at: '2023-11-28T02:00:00.000Z', person: 'lan', behalf: null, roles: '', deed: 'enter-reading', subject: code, details: {} });
    return { ok: true } as const;
  });
  if (!stored.ok) throw new Error('busy');
  await office.follow();
}

function unitOf(office: Office, code: string) {
  const unit = office.places.findByCode(code, date(reviewedOn));
  if (!unit) throw new Error(`no unit ${code}`);
  return unit;
}

function asValue(value: boolean | number): ReadingValue {
  return typeof value === 'boolean' ? { kind: 'declared', met: value } : { kind: 'number', value };
}
