import { date } from '#domain/calendar.ts';
import type { Clock } from '#usecases/office.ts';

const vietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh', dateStyle: 'short' });

/** The only place that reads the machine's clock. */
export const machineClock: Clock = {
  now: () => new Date().toISOString(),
  today: () => date(vietnam.format(new Date())),
};
