import type { CalendarDate } from '#domain/calendar.ts';
import type { RegistrationState } from './registration.ts';

/** Why a registration should be thought over. Each is kept on the record as it was found that day; the sentence is made in words/. */
export type RegistrationWarning =
  /** The title below is not held under the set in force; `met` of `of` is how far its set is met now, null where it has none. */
  | { readonly kind: 'ladder'; readonly needs: string; readonly heldUnder: string | null; readonly met: number | null; readonly of: number | null }
  | { readonly kind: 'below-minimum'; readonly met: number; readonly minimum: number }
  | { readonly kind: 'debt'; readonly dong: number; readonly asOf: CalendarDate }
  /** Nobody has reported whether there is a debt. It is said, and needs no reason. */
  | { readonly kind: 'debt-unknown' }
  | { readonly kind: 'gap'; readonly missing: number; readonly months: number; readonly limit: number }
  /** Criteria nobody knows anything of: the gap may be smaller. It is said, and needs no reason. */
  | { readonly kind: 'unknown-criteria'; readonly count: number }
  | { readonly kind: 'already-registered'; readonly year: number; readonly state: RegistrationState }
  | { readonly kind: 'already-held'; readonly decision: string }
  | { readonly kind: 'unit-ends'; readonly on: CalendarDate };

export type WarningKind = RegistrationWarning['kind'];

const onlySaid: readonly WarningKind[] = ['debt-unknown', 'unknown-criteria'];

/** Whether a registration goes on only with a reason. What is merely not known is said, and stops nobody. */
export function needsReason(warnings: readonly RegistrationWarning[]): boolean {
  return warnings.some(({ kind }) => !onlySaid.includes(kind));
}
