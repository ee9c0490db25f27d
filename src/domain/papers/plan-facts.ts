import type { Body, BodyId } from '#domain/bodies/body.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import type { OfficialDocument } from '#domain/directives/document.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { MeasuredTarget } from '#domain/plans/measure-target.ts';
import type { Plan, PlanTarget } from '#domain/plans/plan.ts';
import type { Registration } from '#domain/plans/registration.ts';
import type { Report } from '#domain/reports/report.ts';
import type { UnitStanding } from '#domain/scoring/tally.ts';
import type { Wording } from './wording.ts';

/** What the paper of a plan is made of. */
export interface PlanPaperFacts {
  readonly plan: Plan;
  /** Subject, bases, recipients, signer, sign and day stand in the register. */
  readonly document: OfficialDocument;
  readonly issuer: Body;
  readonly area: Unit;
  readonly targets: readonly (PlanTarget & { readonly measured: MeasuredTarget })[];
  /** Those that are in the running for the plan's years, in the order in which they are printed. */
  readonly registrations: readonly { readonly registration: Registration; readonly unit: Unit }[];
  /** The plan's own set, with how its area's units stand on a day, that of the review where it completes a campaign; null where the plan has none. */
  readonly set: CriteriaSet | null;
  readonly standings: readonly UnitStanding[];
  readonly stoodOn: CalendarDate;
  /** What the campaign found, title by title, with the number of its table; empty without a campaign. */
  readonly reviewed: readonly ReviewedTitle[];
  /** Bodies in a line; all of one kind under the area are named together: `UBND các huyện, thành phố`. */
  readonly nameBodies: (ids: readonly BodyId[]) => string;
  readonly appendices: readonly Report[];
}

/** Titled units of one kind, measured again. */
export interface ReviewedTitle {
  readonly kind: string;
  readonly table: string;
  readonly set: CriteriaSet;
  readonly standings: readonly UnitStanding[];
}

export interface PlanPaperLaw {
  readonly wording: Wording;
  readonly papers: PaperLaw;
  readonly bodies: ReadonlyMap<string, BodyKind>;
  readonly titles: ReadonlyMap<string, TitleKind>;
  readonly words: PlanWords;
}

/** The words a plan needs beside its wording; the sentences stand in words/. */
export interface PlanWords {
  readonly period: (from: number, to: number) => string;
  readonly review: (counts: { readonly all: number; readonly full: number; readonly short: number; readonly unknown: number }) => string;
  readonly target: (target: PlanTarget & { readonly measured: MeasuredTarget }) => string;
  readonly registered: (title: string, origin: Registration['origin'], units: readonly string[]) => string;
  readonly priority: (criterion: { readonly no: number; readonly name: string }, unmet: number, of: number) => string;
  readonly criterion: (criterion: { readonly no: number; readonly name: string }) => string;
  readonly unmetOf: (unmet: number, of: number) => string;
  readonly deadline: (wording: string) => string;
  readonly supports: (leads: string, content: string) => string;
  readonly about: (unit: Unit) => string;
}
