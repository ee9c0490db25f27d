import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Component } from './component.ts';

/** Khá, trung bình, chậm; unranked where too little is known. */
export const paces = ['good', 'middle', 'slow', 'unranked'] as const;
export type Pace = (typeof paces)[number];

/** One unit on the board. */
export interface ProgressLine {
  readonly unit: UnitId;
  readonly code: string;
  /** `huyện Bắc Sơn`. */
  readonly name: string;
  readonly components: readonly Component[];
  /** From 0 to 100, to one decimal; null where too little is known. */
  readonly score: number | null;
  /** 1 is the farthest; units of one score share their rank and the next are counted past them. Null where it is not ranked. */
  readonly rank: number | null;
  readonly proposed: Pace;
}

/** A commune registered for the year that lacks something built while its works have not been started. */
export interface LaggingCommune {
  readonly unit: UnitId;
  readonly code: string;
  /** `xã Hồng Thái`. */
  readonly name: string;
  /** The unit of the board it lies in, or is. */
  readonly within: UnitId;
  readonly withinName: string;
  readonly set: string;
  /** Numbers of the infrastructure criteria it does not meet. */
  readonly unmet: readonly number[];
  /** Works that have money and were not started; null where nobody reported, so that it may lag. */
  readonly notStarted: number | null;
  /** Đồng allocated to them, where reported. */
  readonly allocatedNotStarted: number | null;
}

/** How far the units of an area have come on a day, and what is proposed. */
export interface ProgressBoard {
  readonly area: UnitId;
  readonly areaName: string;
  readonly asOf: CalendarDate;
  /** In order of rank; units without one last, by code. */
  readonly lines: readonly ProgressLine[];
  readonly lagging: readonly LaggingCommune[];
  /** Registered, lacking infrastructure, but nobody reported their works. */
  readonly perhapsLagging: readonly LaggingCommune[];
}
