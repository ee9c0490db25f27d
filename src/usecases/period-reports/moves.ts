import type { Actor } from '#domain/people/actor.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { foldReport, nextEvents, type ReportEvent, type ReportState, type ToldEvent } from '#domain/period-reports/fold-report.ts';
import type { Told } from '#domain/period-reports/period-report.ts';
import type { Desk, Office } from '#usecases/office.ts';
import type { FoundPeriod } from './find-period.ts';

type Here = Pick<Office, 'places' | 'law' | 'clock'>;

/** What a person may do with a report now; consolidating is no deed of its own but happens when the report above is sent. */
export function movesOf(office: Here, actor: Actor, found: Pick<FoundPeriod, 'unit' | 'period' | 'receiver'>, events: readonly Told[]): ReportEvent[] {
  const may = (deed: 'write-period-report' | 'judge-period-report', unit: typeof found.unit) => mayDo(actor, deed, { units: [unit] }, office.law.roles, office.places, office.clock.today());
  const writes = may('write-period-report', found.unit);
  const judges = may('judge-period-report', found.receiver) && !isOwnReport(actor, found, events);
  return nextEvents(stateOf(office, found, events)).filter((event) => (event === 'saved' || event === 'sent' ? writes : event !== 'consolidated' && judges));
}

export function stateOf({ clock }: Pick<Office, 'clock'>, { period }: Pick<FoundPeriod, 'period'>, events: readonly ToldEvent[]): ReportState {
  return foldReport(period, events, clock.today()).state;
}

/** Whether the person sent it, himself or through somebody who stood in for him; where nobody is above, an office keeps its own reports. */
export function isOwnReport(actor: Actor, { unit, receiver }: Pick<FoundPeriod, 'unit' | 'receiver'>, events: readonly Told[]): boolean {
  const sent = events.findLast(({ event }) => event === 'sent');
  const names = [actor.account, actor.behalf?.account];
  return receiver.id !== unit.id && sent !== undefined && [sent.person, sent.behalf].some((name) => name !== null && names.includes(name));
}

export function handOf({ actor, clock }: Pick<Desk, 'actor' | 'clock'>) {
  return { person: actor.account, behalf: actor.behalf?.account ?? null, at: clock.now() };
}
