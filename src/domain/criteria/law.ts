import type { CalendarDate } from '#domain/calendar.ts';
import type { Role } from '#domain/people/actor.ts';
import type { CheckLimits } from './check-limits.ts';
import type { CriteriaSet, Overlay } from './criteria-set.ts';
import type { EvidenceRules } from './evidence-kind.ts';
import type { Form } from './form.ts';
import type { ProgrammeLaw } from './programme-law.ts';
import type { Workflow } from './workflow.ts';

export interface Department {
  readonly id: string;
  readonly vi: string;
  readonly en: string;
  readonly successor2025: string;
}

export interface Source {
  readonly id: string;
  readonly where: string;
  readonly what: string;
  readonly supports: string;
}

/** What a unit is in law for a time: its commune group of 2026-2030, or especially difficult (xã đặc biệt khó khăn). */
export interface UnitClass {
  /** Official code of the unit, read at `from`. */
  readonly unit: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly communeGroup?: string;
  readonly especiallyDifficult?: boolean;
  readonly basis: string;
}

/** Everything in law/, read once at start, checked, and handed over on the desk. */
export interface Law {
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  readonly overlays: readonly Overlay[];
  readonly departments: ReadonlyMap<string, Department>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly unitClasses: readonly UnitClass[];
  readonly regions: ReadonlyMap<string, { readonly vi: string; readonly en: string }>;
  /** Province code of before 01/7/2025 → region. */
  readonly provinceRegions: ReadonlyMap<string, string>;
  readonly roles: ReadonlyMap<string, Role>;
  readonly workflow: Workflow;
  readonly evidence: EvidenceRules;
  /** Kind of report → the headings it is printed under. */
  readonly forms: ReadonlyMap<string, Form>;
  /** From when on the checks of figures ask; null where no file says, and then nothing is asked. */
  readonly checks: CheckLimits | null;
  readonly programme: ProgrammeLaw;
}
