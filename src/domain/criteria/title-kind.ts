import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitLevel } from '#domain/places/unit.ts';
import type { Confidence } from './criteria-set.ts';

/** A title there is, as law/titles.json tells it: xã đạt chuẩn NTM, nâng cao, kiểu mẫu; khu dân cư kiểu mẫu; thôn đạt chuẩn … */
export interface TitleKind {
  /** `XA_NTM`, `XA_NTM_NC`, `XA_NTM_KM`, `KDC_KM`, `THON_NTM` … */
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  /** In a list of registered communes: `nông thôn mới nâng cao`. */
  readonly short: string;
  readonly level: UnitLevel;
  /** Higher is higher; a unit is counted under the highest it holds. */
  readonly rank: number;
  /** The title that must be held first, under the set in force (ladder); null where there is none. */
  readonly needs: string | null;
  /** Sets it is measured by, one after the other. `judgedBy` differs where the title has no list of criteria of its own: kiểu mẫu is judged on nâng cao. */
  readonly sets: readonly { readonly set: string; readonly judgedBy: string; readonly from: CalendarDate; readonly to: CalendarDate | null }[];
  readonly decides: string;
  /** Criteria a unit must already meet to register, where a rule asks for it; null where none does. */
  readonly minimumToRegister: number | null;
  readonly confidence: Confidence;
  readonly sources: readonly string[];
}
