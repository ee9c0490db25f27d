import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitLevel } from '#domain/places/unit.ts';
import type { Confidence } from './criteria-set.ts';

/** A kind of body that writes, receives and carries out papers, as law/bodies.json tells it: UBND, VPĐP, a department, a steering committee. */
export interface BodyKind {
  readonly id: string;
  /** `{unit}` stands for `huyện Bắc Sơn`, `{name}` for `Bắc Sơn`: `UBND {unit}`. */
  readonly short: string;
  /** As the head of a paper names it: `ỦY BAN NHÂN DÂN {unit}`, `SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG`. */
  readonly full: string;
  /** What its signs end in: `UBND`, `STNMT`. */
  readonly mark: string;
  readonly levels: readonly UnitLevel[];
  /** The kind of body above it on the head of its papers, of the same unit; null where it has none. */
  readonly under: string | null;
  /** A collective body signs through TM.; one with a single head does not (NĐ 30/2020/NĐ-CP). */
  readonly collective: boolean;
  /** `Chủ tịch`, `Giám đốc`, `Chánh Văn phòng`. */
  readonly head: string;
  readonly deputy: string;
  /** The department of law/departments.json it is, if one. */
  readonly department: string | null;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  /** Other ways in which papers name it. */
  readonly aliases: readonly string[];
  readonly confidence: Confidence;
}
