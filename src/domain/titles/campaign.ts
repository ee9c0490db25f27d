import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** Titles measured again because the set changed (paper: 58 communes and 12 communes). Who is in it is settled when it opens. */
export interface NewCampaign {
  readonly area: UnitId;
  readonly name: string;
  /** The paper it rests on, as printed: `Quyết định số 1494/QĐ-UBND ngày 14/9/2022 của UBND tỉnh Lạng Sơn`. */
  readonly basis: string;
  /** Only titles decided by this day are in it. */
  readonly titlesUpTo: CalendarDate;
  readonly reviewBy: CalendarDate;
  readonly roadmapBy: CalendarDate;
  readonly completeBy: CalendarDate;
}

/** One titled unit in a campaign, under its highest title. */
export interface CampaignLine {
  readonly title: number;
  readonly unit: UnitId;
  /** Kind of the title. */
  readonly kind: string;
  /** The set it is measured by now. */
  readonly set: string;
}

export interface Campaign extends NewCampaign {
  readonly id: number;
  readonly openedOn: CalendarDate;
  readonly lines: readonly CampaignLine[];
  /** The day whose figures were frozen as the review, and the number of the newest reading then; null while it runs. */
  readonly review: { readonly asOf: CalendarDate; readonly upTo: number } | null;
}
