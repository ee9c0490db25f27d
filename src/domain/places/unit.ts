import type { CalendarDate } from '#domain/calendar.ts';

/** Levels are data, not tiers of code: a province holds districts until 30/6/2025 and communes directly from 01/7/2025. */
export type UnitLevel = 'province' | 'district' | 'commune' | 'town' | 'ward' | 'village';

/** Identifies one version of a unit. A code alone does not: 06364 was Chiến Thắng until 30/6/2025 and is Vũ Lễ since. */
export type UnitId = string & { readonly unitId: unique symbol };

/** The code in an identity. */
export function codeOf(id: UnitId): string {
  return id.split('@')[0] ?? id;
}

export interface Unit {
  readonly id: UnitId;
  /** Official code of the statistics office: province 2, district 3, commune 5 digits; a village gets its commune's code and a number. */
  readonly code: string;
  readonly name: string;
  readonly level: UnitLevel;
  /** The official common noun: tỉnh, thành phố, huyện, xã, phường, thị trấn, đặc khu, thôn. */
  readonly kind: string;
  readonly parent: UnitId | null;
  readonly validFrom: CalendarDate;
  /** The last day on which the unit existed; null while it does. */
  readonly validTo: CalendarDate | null;
  /** The region whose thresholds apply (TDMNPB, DBSH …), by the province of 2024; null where unknown. */
  readonly region: string | null;
  readonly legalBasis: string;
}

/** One arrow of the succession graph. A split has several arrows from one unit, a merger several to one. */
export interface Succession {
  readonly from: UnitId;
  readonly to: UnitId;
  readonly effective: CalendarDate;
  readonly legalBasis: string;
}

export function hasEnded({ validTo }: Pick<Unit, 'validTo'>, asOf: CalendarDate): boolean {
  return validTo !== null && validTo < asOf;
}

export function isValidAt(unit: Unit, asOf: CalendarDate): boolean {
  return unit.validFrom <= asOf && (unit.validTo === null || asOf <= unit.validTo);
}
