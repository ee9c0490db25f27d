import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { RegistrationWarning } from './registration-warning.ts';

/** Kế hoạch tỉnh · huyện tự phấn đấu · xã tự đăng ký. Notices list them in separate sections. */
export const origins = ['province-plan', 'district-effort', 'own'] as const;
export type Origin = (typeof origins)[number];

/** A unit signs up for a title in a year. */
export interface NewRegistration {
  readonly unit: UnitId;
  /** Kind of the title. */
  readonly kind: string;
  readonly year: number;
  /** Criteria set the title is judged by. */
  readonly set: string;
  readonly origin: Origin;
  readonly registeredOn: CalendarDate;
  /** Criteria met on that day, and how many there are. */
  readonly met: number;
  readonly of: number;
  /** The plan that took it in, in the register; null where none has. */
  readonly plan: number | null;
  /** Warnings that were raised and why it was registered nevertheless. */
  readonly warnings: readonly RegistrationWarning[];
  readonly overriding: string;
  /** By when it means to have reached the title; null where nobody said. */
  readonly expectedOn: CalendarDate | null;
  readonly note: string;
}

export const registrationStates = ['registered', 'accepted', 'refused', 'withdrawn', 'carried'] as const;
export type RegistrationState = (typeof registrationStates)[number];

export interface Registration extends NewRegistration {
  readonly id: number;
  readonly state: RegistrationState;
  /** Why it was refused, withdrawn or carried to another year. */
  readonly reason: string;
}
