import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Deadline } from './deadline.ts';

/** One thing a paper tells a body to do (nhiệm vụ). What is said of it later are events; where it stands is folded from them. */
export interface NewDuty {
  readonly content: string;
  /** Who gave it and judges what was done; for a paper from outside the house, the body that watches over it here. */
  readonly giver: BodyId;
  /** Who answers for it (chủ trì). */
  readonly lead: BodyId;
  /** Who helps (phối hợp). */
  readonly supporting: readonly BodyId[];
  /** The unit it is about, where it is about one. */
  readonly unit: UnitId | null;
  /** Criteria it serves, as `set/no`, or indicators, as `set/2.1`. */
  readonly criteria: readonly string[];
  readonly deadline: Deadline;
  /** What must be shown when it is done; empty where nothing is asked. */
  readonly proof: string;
}

/** A paper may lay the same duty on the same body twice, and two papers may lay it once: one duty, several sources. */
export interface DutySource {
  readonly document: number;
  /** Where in it: `III.3`. */
  readonly place: string;
}

export interface Duty extends NewDuty {
  readonly id: number;
  readonly sources: readonly DutySource[];
  readonly events: readonly DutyEvent[];
}

export const dutyEventKinds = ['given', 'cited', 'received', 'progress', 'extension-asked', 'extension-refused', 'extended', 'done', 'accepted', 'returned', 'withdrawn'] as const;
export type DutyEventKind = (typeof dutyEventKinds)[number];

/** What those who carry a duty out say of it. */
export const dutyAnswers = ['received', 'progress', 'extension-asked', 'done'] as const satisfies readonly DutyEventKind[];
/** What those who gave it say. */
export const dutyJudgements = ['extended', 'extension-refused', 'accepted', 'returned', 'withdrawn'] as const satisfies readonly DutyEventKind[];

/** Something done to a duty; appended, never changed. */
export interface DutyEvent {
  readonly kind: DutyEventKind;
  readonly on: CalendarDate;
  readonly note: string;
  /** Whole percent, with `progress`. */
  readonly percent: number | null;
  /** The new term, with `extended`; the one wished for, with `extension-asked`. */
  readonly deadline: Deadline | null;
  /** Pieces of proof, as SHA-256 of files kept, with their names. */
  readonly files: readonly { readonly sha: string; readonly name: string }[];
  /** The document it was said in, where it was: an answer, an extension. */
  readonly document: number | null;
  readonly person: string;
  readonly behalf: string | null;
  readonly at: string;
}

/** As much of a duty as says whose it is and where it stands, without what was written of it. */
export type ToldDuty = Pick<Duty, 'id' | 'giver' | 'lead' | 'unit' | 'criteria' | 'deadline'> & { readonly events: readonly ToldEvent[] };
export type ToldEvent = Pick<DutyEvent, 'kind' | 'on' | 'percent' | 'deadline' | 'files'>;

export const dutyStates = ['given', 'received', 'under-way', 'done', 'accepted', 'returned', 'withdrawn'] as const;
export type DutyState = (typeof dutyStates)[number];
