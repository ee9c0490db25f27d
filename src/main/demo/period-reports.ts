import { date, daysAfter, monthsAfter, type CalendarDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Office } from '#usecases/office.ts';
import { findActor } from '#usecases/people/find-actor.ts';
import { findPeriod, type AskPeriodReport } from '#usecases/period-reports/find-period.ts';
import { judgePeriodReport } from '#usecases/period-reports/judge-period-report.ts';
import { writePeriodReport } from '#usecases/period-reports/write-period-report.ts';

const firstDay = date('2023-01-01');
const months = 10;
type Asked = Omit<AskPeriodReport, 'unit'>;

const lanCommune = '06328';
const november = { kind: 'month', from: '2023-11-01' } as const;

/** What communes complain of, in turn; invented. */
const difficulties = [
  'Giải phóng mặt bằng đường liên thôn còn vướng (nội dung minh họa)',
  'Vốn đối ứng của dân huy động chậm vào mùa vụ (nội dung minh họa)',
  '',
  'Mưa kéo dài, công trình nhà văn hóa thôn phải dừng thi công (nội dung minh họa)',
] as const;

/**
 * The monthly reports of 2023 of Bắc Sơn: the communes send and the district receives from January to October, the first half-year’s are closed; of November one is being
 * written, one waits for the district. The town has sent none. All of it is done on the days it would have been, by the people of the demo.
 */
export async function loadPeriodReportsDemo(office: Office, communes: readonly string[]): Promise<Outcome<number>> {
  const [lan, others, hung, mai] = [await heldAllYear(office, 'lan'), await heldAllYear(office, 'cacxa'), await heldAllYear(office, 'hung'), await heldAllYear(office, 'mai')];
  if (!lan || !others || !hung || !mai) return refuse('unknown-account', { login: 'cacxa' });
  const write = (day: CalendarDate, actor: Actor, unit: string, period: Asked, said: string, send = true) =>
    writePeriodReport(on(office, day), actor, { ...period, unit, texts: { difficulties: said }, send, base: null });
  const judge = async (day: CalendarDate, actor: Actor, unit: string, period: Asked, event: 'received' | 'frozen') =>
    judgePeriodReport(on(office, day), actor, { ...period, unit, event, reason: '', base: await newest(office, { ...period, unit }) });
  for (let month = 0; month < months; month += 1) {
    const from = monthsAfter(firstDay, month);
    const period = { kind: 'month', from };
    for (const [index, unit] of [lanCommune, ...communes].entries()) {
      const sent = await write(daysAfter(from, 16 + ((index + month) % 4)), unit === lanCommune ? lan : others, unit, period, difficulties[(index + month) % difficulties.length] ?? '');
      if (!sent.ok) return sent;
      const received = await judge(daysAfter(from, 20), hung, unit, period, 'received');
      if (!received.ok) return received;
    }
    const sent = await write(daysAfter(from, month === 6 ? 24 : 21), hung, '185', period, 'Tổng hợp từ báo cáo của các xã (nội dung minh họa)');
    if (!sent.ok) return sent;
    const received = await judge(daysAfter(from, 25), mai, '185', period, 'received');
    if (!received.ok) return received;
    if (month >= 6) continue;
    const frozen = await judge(daysAfter(from, 26), mai, '185', period, 'frozen');
    if (!frozen.ok) return frozen;
  }
  const [waiting = ''] = communes;
  const sent = await write(date('2023-11-18'), others, waiting, november, difficulties[0]);
  if (!sent.ok) return sent;
  const saved = await write(date('2023-11-15'), lan, lanCommune, november, difficulties[3], false);
  return saved.ok ? done(months) : saved;
}

/** Number of the last thing done to a report. */
async function newest(office: Office, asked: AskPeriodReport): Promise<number | null> {
  const found = findPeriod(office, asked);
  const events = found.ok ? await office.store.reading(({ periodReports }) => periodReports.find(found.value.key)) : [];
  return events.at(-1)?.seq ?? null;
}

/** The office on another day; nothing else of it is different. */
function on(office: Office, day: CalendarDate): Office {
  return { ...office, clock: { now: () => `${day}T02:00:00.000Z`, today: () => day } };
}

/** Somebody with the tasks of the demo, which they held all that year. */
async function heldAllYear(office: Office, login: string): Promise<Actor | null> {
  const actor = await findActor(office, login);
  return actor && { ...actor, assignments: actor.assignments.map((task) => ({ ...task, from: firstDay })) };
}
