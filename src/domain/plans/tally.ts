import type { MeasuredTarget } from './measure-target.ts';
import { origins, registrationStates, type Origin, type Registration, type RegistrationState } from './registration.ts';

/** How a plan's targets stand together; the parts always make up the whole. */
export interface TargetTally {
  readonly total: number;
  readonly reached: number;
  readonly open: number;
  readonly unknown: number;
}

export function tallyTargets(measured: readonly MeasuredTarget[]): TargetTally {
  const count = (reached: boolean | null) => measured.filter((one) => one.reached === reached).length;
  return { total: measured.length, reached: count(true), open: count(false), unknown: count(null) };
}

export interface RegistrationTally {
  readonly total: number;
  readonly byOrigin: Readonly<Record<Origin, number>>;
  readonly byState: Readonly<Record<RegistrationState, number>>;
}

export function tallyRegistrations(registrations: readonly Registration[]): RegistrationTally {
  const count = <K extends string>(keys: readonly K[], of: (one: Registration) => K) => Object.fromEntries(keys.map((key) => [key, registrations.filter((one) => of(one) === key).length])) as Record<K, number>;
  return { total: registrations.length, byOrigin: count(origins, ({ origin }) => origin), byState: count(registrationStates, ({ state }) => state) };
}

/** Still in the running: neither refused, withdrawn nor put off to another year. */
export function isOpen({ state }: Pick<Registration, 'state'>): boolean {
  return state === 'registered' || state === 'accepted';
}
