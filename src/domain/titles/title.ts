import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

/** A title a unit was given. The year it is for is not the year of the decision. */
export interface NewTitle {
  readonly unit: UnitId;
  readonly kind: string;
  readonly titleYear: number;
  readonly decision: string;
  readonly decidedOn: CalendarDate;
  readonly issuer: string;
  /** The set it was recognised under; null where nobody knows any more. */
  readonly set: string | null;
}

export interface Title extends NewTitle {
  readonly id: number;
  readonly events: readonly TitleEvent[];
}

export const titleEventKinds = ['review', 'keep', 'revoke'] as const;
export type TitleEventKind = (typeof titleEventKinds)[number];

/** Put under review for revocation, kept after it, or revoked; each by a paper. */
export interface TitleEvent {
  readonly kind: TitleEventKind;
  readonly on: CalendarDate;
  readonly decision: string;
  readonly issuer: string;
  readonly reason: string;
  readonly person: string;
  readonly at: string;
}

/** hiệu lực · đang hoàn thiện theo bộ mới · thuộc diện xem xét thu hồi · đã thu hồi · được thay bằng danh hiệu cao hơn · lịch sử (đơn vị đã sắp xếp). */
export const titleStatuses = ['in-force', 'completing', 'under-review', 'revoked', 'superseded', 'historical'] as const;
export type TitleStatus = (typeof titleStatuses)[number];
