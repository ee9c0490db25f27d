import type { CalendarDate } from '#domain/calendar.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import type { Unit, UnitId } from '#domain/places/unit.ts';
import type { CampaignLine } from './campaign.ts';
import { setOn } from './set-on.ts';
import { highestTitles } from './status.ts';
import type { Title } from './title.ts';

export interface OpeningOf {
  /** The day the new set is applied; who holds what is asked on it. */
  readonly openedOn: CalendarDate;
  /** Only titles decided by this day are measured again. */
  readonly titlesUpTo: CalendarDate;
  readonly kinds: ReadonlyMap<string, TitleKind>;
  readonly unitOf: (id: UnitId) => Unit | undefined;
}

export interface Opening {
  readonly lines: readonly CampaignLine[];
  /** Titles that count on the day but are decided later than asked for: their units went on to something newer. */
  readonly later: readonly Title[];
  /** Titles whose kind has no set on the day. */
  readonly unmeasured: readonly Title[];
}

/** Who would be in a campaign: every unit of the titles once, under the highest it holds on the opening day, where that was decided in time. */
export function openLines(titles: readonly Title[], { openedOn, titlesUpTo, kinds, unitOf }: OpeningOf): Opening {
  const lines: CampaignLine[] = [];
  const later: Title[] = [];
  const unmeasured: Title[] = [];
  for (const [unit, title] of highestTitles(titles, openedOn, kinds, unitOf)) {
    const kind = kinds.get(title.kind);
    const measured = kind && setOn(kind, openedOn);
    if (title.decidedOn > titlesUpTo) later.push(title);
    else if (!measured) unmeasured.push(title);
    else lines.push({ title: title.id, unit, kind: title.kind, set: measured.judgedBy });
  }
  return { lines: lines.toSorted((a, b) => (a.unit < b.unit ? -1 : 1)), later, unmeasured };
}

/** Whether a campaign is running on a day. */
export function isOpenOn({ openedOn, completeBy }: { readonly openedOn: CalendarDate; readonly completeBy: CalendarDate }, asOf: CalendarDate): boolean {
  return openedOn <= asOf && asOf <= completeBy;
}
