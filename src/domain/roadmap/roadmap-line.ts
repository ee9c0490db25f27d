import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** Money a line needs, whole đồng, by the columns of Biểu 03. */
export interface LineCost {
  readonly central: number;
  readonly province: number;
  readonly district: number;
  readonly commune: number;
  readonly other: number;
}

/** How one unmet indicator will be met: one line of Biểu 03 or 04. Saving again appends; the newest stands. */
export interface NewRoadmapLine {
  readonly campaign: number;
  readonly unit: UnitId;
  readonly set: string;
  /** `2.1`, or `2` where only the criterion was declared. */
  readonly item: string;
  /** Hiện trạng: what was read at the review, in words (`62,5%`, `Chưa đạt`). */
  readonly now: string;
  /** Yêu cầu của bộ tiêu chí, in words with its confidence kept by the set. */
  readonly required: string;
  readonly solution: string;
  /** Cơ quan chủ trì; null until somebody is named. */
  readonly owner: BodyId | null;
  /** Đơn vị thực hiện. */
  readonly doer: BodyId | null;
  /** null until it is worked out; all zero is a line that costs nothing. */
  readonly cost: LineCost | null;
  /** The day by which it is met: the end of a year or half-year. null until it is said. */
  readonly due: CalendarDate | null;
  /** The item of the same unit that must be met first, if one. */
  readonly after: string | null;
  readonly note: string;
}

export interface RoadmapLine extends NewRoadmapLine {
  readonly seq: number;
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}

export const lineStates = ['done', 'on-track', 'at-risk', 'slipped', 'unplanned'] as const;
/** Đã đạt · đúng tiến độ · có nguy cơ · chậm · chưa lập lộ trình. */
export type LineState = (typeof lineStates)[number];
