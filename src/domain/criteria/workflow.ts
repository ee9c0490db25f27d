import type { CalendarDate } from '#domain/calendar.ts';

/** Whose opinion it is. The four stand side by side and never overwrite one another. */
export const axes = ['self', 'area', 'department', 'council'] as const;
export type Axis = (typeof axes)[number];

/** Where a criterion of one unit stands on its way, for the figures of one day. `open` may be entered freely; every other stage is locked. */
export const stages = ['open', 'submitted', 'verified', 'confirmed', 'settled'] as const;
export type Stage = (typeof stages)[number];

export const moveNames = ['submit', 'withdraw', 'verify', 'confirm', 'return', 'correct', 'decide'] as const;
export type MoveName = (typeof moveNames)[number];

/** `entry` is whoever entered a figure in force, an axis whoever spoke last on it. */
export const hands = ['entry', ...axes] as const;
export type Hand = (typeof hands)[number];

/** One line of the table: from these stages this axis may make this move, and the criterion then stands there. */
export interface Move {
  readonly move: MoveName;
  readonly axis: Axis;
  readonly from: readonly Stage[];
  readonly to: Stage;
  readonly verdict: boolean;
  readonly reason: boolean;
  /** Whose hands may not make it as well. */
  readonly apartFrom: readonly Hand[];
  /** Where it stands instead while the verdict is not that of the other axis: a criterion is settled only when both agree. */
  readonly differing: { readonly from: Axis; readonly to: Stage } | null;
}

/** Which roles speak on which axis, for a time: the intermediate verifier was the district until 30/6/2025. */
export interface WorkflowPack {
  readonly id: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly basis: string;
  readonly confidence: string;
  readonly axes: Readonly<Record<Axis, readonly string[]>>;
}

/** The way of a criterion as law/workflow.json tells it. Without the file nobody may make any move. */
export interface Workflow {
  readonly packs: readonly WorkflowPack[];
  readonly moves: readonly Move[];
}

export const noWorkflow: Workflow = { packs: [], moves: [] };
