import type { ComponentId } from '#domain/criteria/push-rules.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';

/** Why a component is not known. It is then left out of the ranking, never counted as bad or good. */
export const missingReasons = ['none-registered', 'no-standings', 'no-figures', 'stale', 'nothing-allocated', 'none-due', 'not-kept'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** What a share is of. Money names its denominator: what was assigned, or what was allocated of it. */
export interface Share {
  /** Criteria gained, works not started, đồng disbursed, duties overdue, reports late. */
  readonly part: number;
  readonly whole: number;
  /** How it is counted: `criteria`, `works`, `dong`, `duties`, `reports`. */
  readonly unit: 'criteria' | 'works' | 'dong' | 'duties' | 'reports';
  /** The measure of the whole, where it is a reported figure. */
  readonly of: string | null;
  /** The day of the older of the two figures; null where both are of the board's own day. */
  readonly asOf: CalendarDate | null;
  /** Where units below were added up: how many of how many had both figures. */
  readonly summed: { readonly reported: number; readonly of: number } | null;
  /** What part and whole were made of; a push that was saved before they were kept has none. */
  readonly grounds?: readonly Ground[];
}

export interface KnownComponent {
  readonly id: ComponentId;
  readonly state: 'known';
  /** From 0, as bad as the rules tell apart, to 1. */
  readonly score: number;
  /** What it was judged by. */
  readonly share: Share;
  /** What by now should have been reached, as a share of the whole; null where there is no curve. */
  readonly expected: number | null;
  /** Told beside it, not judged: works in number where money was judged. */
  readonly beside: Share | null;
}

export interface MissingComponent {
  readonly id: ComponentId;
  readonly state: 'missing';
  readonly reason: MissingReason;
  /** The measures or other facts that were not there. */
  readonly lacking: readonly string[];
}

export type Component = KnownComponent | MissingComponent;
