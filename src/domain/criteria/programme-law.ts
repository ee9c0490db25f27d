import type { BodyKind } from './body-kind.ts';
import { checkDutyRules, dutyRulesShape, noDuties, type DutyRules } from './duty-rules.ts';
import { checkPeriodRules, noPeriods, periodRulesShape, type PeriodRules } from './period-rules.ts';
import { checkPlanRules, noPlanRules, planRulesShape, type PlanRules } from './plan-rules.ts';
import { checkPushRules, noPush, pushShape, type PushRules } from './push-rules.ts';
import { paperLawShape, type PaperLaw } from './paper-law.ts';
import { bodiesShape, titlesShape } from './programme-shapes.ts';
import { addRevocation, checkRevocation, noRevocation, recognitionShape, type RevocationLaw } from './revocation-rule.ts';
import { checkRoadmapRules, noRoadmapRules, roadmapShape, type RoadmapRules } from './roadmap-rules.ts';
import { noSeries, seriesShape, type SeriesRules } from './series-rules.ts';
import type { Shape } from './shape.ts';
import type { Spot } from './spot.ts';
import type { TitleKind } from './title-kind.ts';
import type { WordingForm } from './wording-form.ts';
import { wordingShape } from './wording-shape.ts';

/** The law of how the programme is run: who writes papers, which titles there are. The law of what is measured stands in law.ts. */
export interface ProgrammeLaw {
  readonly bodies: ReadonlyMap<string, BodyKind>;
  readonly titles: ReadonlyMap<string, TitleKind>;
  /** The form of official papers; null where no file says, and then none are written. */
  readonly papers: PaperLaw | null;
  /** How each paper is worded where no office has worded it otherwise. */
  readonly wordings: ReadonlyMap<string, WordingForm>;
  readonly push: PushRules;
  /** When a title is at risk. */
  readonly revocation: RevocationLaw;
  readonly plans: PlanRules;
  readonly duties: DutyRules;
  readonly roadmap: RoadmapRules;
  readonly series: SeriesRules;
  readonly periods: PeriodRules;
}

/** Where no file says anything. */
export const noProgramme: ProgrammeLaw = { bodies: new Map(), titles: new Map(), papers: null, wordings: new Map(), push: noPush, revocation: noRevocation, plans: noPlanRules, duties: noDuties, roadmap: noRoadmapRules, series: noSeries, periods: noPeriods };

/** Gathers it from its files; a later layer adds to the earlier or replaces by id. */
export class GatheredProgramme {
  readonly #bodies = new Map<string, BodyKind>();
  readonly #titles = new Map<string, TitleKind>();
  #papers: PaperLaw | null = null;
  readonly #wordings = new Map<string, WordingForm>();
  #push: PushRules = noPush;
  #plans: PlanRules = noPlanRules;
  #revocation: RevocationLaw = noRevocation;
  #duties: DutyRules = noDuties;
  #roadmap: RoadmapRules = noRoadmapRules;
  #series: SeriesRules = noSeries;
  #periods: PeriodRules = noPeriods;

  /** Whether the file is one of these. */
  take(schema: unknown, read: <T>(shape: Shape<T>) => T | undefined): boolean {
    switch (schema) {
      case 'ntm-bodies/1': keep(this.#bodies, read(bodiesShape)?.bodies); return true;
      case 'ntm-titles/1': keep(this.#titles, read(titlesShape)?.titles); return true;
      case 'ntm-recognition/1': this.#revocation = addRevocation(this.#revocation, read(recognitionShape)); return true;
      case 'ntm-push/1': this.#push = read(pushShape) ?? this.#push; return true;
      case 'ntm-series/1': this.#series = read(seriesShape) ?? this.#series; return true;
      case 'ntm-roadmap/1': this.#roadmap = read(roadmapShape) ?? this.#roadmap; return true;
      case 'ntm-duties/1': this.#duties = read(dutyRulesShape) ?? this.#duties; return true;
      case 'ntm-period-reports/1': this.#periods = read(periodRulesShape) ?? this.#periods; return true;
      case 'ntm-papers/1': this.#papers = read(paperLawShape) ?? this.#papers; return true;
      case 'ntm-wording/1': keep(this.#wordings, listed(read(wordingShape))); return true;
      case 'ntm-plans/1': this.#plans = read(planRulesShape) ?? this.#plans; return true;
      default: return false;
    }
  }

  /** What one file says must fit what the others say. */
  check(known: { readonly departments: ReadonlySet<string>; readonly sets: ReadonlySet<string> }, spot: Spot): ProgrammeLaw {
    for (const { id, under, department } of this.#bodies.values()) {
      const here = spot.under('bodies').under(id);
      if (under !== null && !this.#bodies.has(under)) here.under('under').tell('unknown-reference', under);
      if (department !== null && !known.departments.has(department)) here.under('department').tell('unknown-reference', department);
    }
    for (const { id, needs, sets } of this.#titles.values()) {
      const here = spot.under('titles').under(id);
      if (needs !== null && !this.#titles.has(needs)) here.under('needs').tell('unknown-reference', needs);
      for (const { set, judgedBy } of sets) for (const named of [set, judgedBy]) if (!known.sets.has(named)) here.under('sets').tell('unknown-reference', named);
    }
    checkDutyRules(this.#duties, new Set(this.#bodies.keys()), spot.under('duties'));
    checkRevocation(this.#revocation, known.sets, spot.under('revocation'));
    checkPushRules(this.#push, known.sets, spot.under('push'));
    checkPeriodRules(this.#periods, spot.under('period-reports'));
    checkRoadmapRules(this.#roadmap, known.sets, spot.under('roadmap'));
    checkPlanRules(this.#plans, { titles: new Set(this.#titles.keys()), measures: new Set(this.#push.measures.map(({ id }) => id)) }, spot.under('plans'));
    return { bodies: this.#bodies, titles: this.#titles, papers: this.#papers, wordings: this.#wordings, push: this.#push, revocation: this.#revocation, plans: this.#plans, duties: this.#duties, roadmap: this.#roadmap, series: this.#series, periods: this.#periods };
  }
}

function keep<T extends { readonly id: string }>(held: Map<string, T>, values: readonly T[] | undefined): void {
  for (const value of values ?? []) held.set(value.id, value);
}

function listed<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
