import { isLater } from './current.ts';
import type { Reading } from './reading.ts';

/** Somebody as the log knows them: the login, the name of its account if it has one, and the roles held at that time, as `role@area`. */
export interface Doer {
  readonly login: string;
  readonly name: string | null;
  /** Empty where the log does not say. */
  readonly roles: string;
}

/** A reading with everything the log knows of how it came and went. */
export interface PastReading extends Reading {
  readonly by: Doer;
  readonly actedFor: Doer | null;
  /** Who took the import back that brought it, and when; null while it stands. */
  readonly takenBack: { readonly by: Doer; readonly at: string } | null;
}

/** What was in force for a reading's own day the moment before it was entered: taken back later or not, it was read then. */
export function replacedBy<T extends PastReading>(entered: T, log: readonly T[]): T | undefined {
  return log
    .filter((other) => other.item === entered.item && other.seq < entered.seq && other.asOf <= entered.asOf && (other.takenBack === null || other.takenBack.at > entered.at))
    .reduce<T | undefined>((held, other) => (held === undefined || isLater(other, held) ? other : held), undefined);
}
