import type { BodyId } from '#domain/bodies/body.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { SayGap } from '#domain/roadmap/build-lines.ts';
import type { NewRoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { ReportFacts } from './report-facts.ts';

/** What Biểu 03 and 04 are made of: the gaps of the standings, and what has been laid down to close each. */
export interface RoadmapFacts extends ReportFacts {
  /** The line of a unit's item; undefined where nobody has built one. */
  readonly lineOf: (unit: UnitId, item: string) => NewRoadmapLine | undefined;
  readonly sayGap: SayGap;
  readonly nameBody: (id: BodyId) => string;
  /** The review and the end of the plan: the columns of the terms are cut from them. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Name of the campaign whose units alone are on the paper; null where all units of the area are. */
  readonly campaign: string | null;
}
