import type { CalendarDate } from '#domain/calendar.ts';
import type { Ground } from '#domain/ground.ts';
import { periodSections, periodTexts, type PeriodSection, type PeriodText } from '#domain/criteria/period-rules.ts';
import type { ReportState } from './fold-report.ts';

/** What a period report says, section by section; a section its kind does not have is null. Once sent it is kept as it was. */
export interface PeriodContent {
  readonly set: string;
  readonly asOf: CalendarDate;
  /** Units of the set's level that were counted. */
  readonly units: number;
  /** How many units met how many criteria; of so many of them something is not known, so that they may have met more. The average is null where nothing is known of any. */
  readonly distribution: { readonly bands: readonly { readonly band: string; readonly count: number }[]; readonly average: number | null; readonly unsure: number } | null;
  readonly criteria: readonly { readonly no: number; readonly met: number; readonly unmet: number; readonly unknown: number }[] | null;
  /** Titles in force on the day, and registrations of the year by kind. */
  readonly titles: readonly { readonly kind: string; readonly held: number; readonly registered: number }[] | null;
  /** A measure nobody reported is null, which is not zero; `from` of `of` units reported it. */
  readonly progress: readonly { readonly measure: string; readonly value: number | null; readonly from: number; readonly of: number }[] | null;
  readonly duties: { readonly open: number; readonly done: number; readonly overdue: number } | null;
  readonly texts: Readonly<Partial<Record<PeriodText, string>>>;
  /** The reports of the units below that it consolidates, as they were sent; empty for the lowest level. */
  readonly below: readonly LowerReport[];
  /** Kept with the report; one that was sent before it was has none. */
  readonly countedFrom?: CountedFrom;
}

/** What the figures of a report were counted from, units by code. */
export interface CountedFrom {
  /** Units of the set's level. */
  readonly units: readonly string[];
  /** Those in each band, and those of which something is not known. */
  readonly bands: Readonly<Record<string, readonly string[]>>;
  readonly unsure: readonly string[];
  /** Titles and registrations by the kind of title. */
  readonly held: Readonly<Record<string, readonly Ground[]>>;
  readonly registered: Readonly<Record<string, readonly Ground[]>>;
  /** By measure, the units that were asked and the figures of those that reported. */
  readonly progress: Readonly<Record<string, { readonly units: readonly string[]; readonly grounds: readonly Ground[] }>>;
  readonly duties: readonly Ground[];
}

export interface LowerReport {
  readonly code: string;
  readonly name: string;
  readonly state: ReportState;
  readonly isLate: boolean;
  readonly texts: Readonly<Partial<Record<PeriodText, string>>>;
}

const taken: readonly ReportState[] = ['received', 'consolidated', 'frozen'];

/** What those below said in reports that were received, unit by unit, so that nobody retypes it: `xã Long Đống: …`. */
export function gatherTexts(below: readonly LowerReport[], text: PeriodText): string {
  return below.flatMap(({ name, state, texts }) => (texts[text] && taken.includes(state) ? [`${name}: ${texts[text]}`] : [])).join('\n');
}

/** What a report may say that is no longer so: a section of figures, or what those below said. */
export type ChangedSection = PeriodSection | 'below';

/** The sections that would say something else now; a report that was sent keeps its own. */
export function changedSections(kept: PeriodContent, now: PeriodContent): ChangedSection[] {
  const figures = periodSections.filter((section) => JSON.stringify(kept[section]) !== JSON.stringify(now[section]));
  const said = ({ below }: PeriodContent) => JSON.stringify(below.map(({ code, texts }) => [code, periodTexts.map((text) => texts[text] ?? '')]));
  return said(kept) === said(now) ? figures : [...figures, 'below'];
}
