import { readDate, type CalendarDate } from '#domain/calendar.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import { countMet } from '#domain/scoring/score.ts';
import { gaugeOf, type Gauge } from '#domain/titles/gauge.ts';
import { counts } from '#domain/titles/status.ts';
import type { Title } from '#domain/titles/title.ts';
import type { Office } from '#usecases/office.ts';
import { namedPart, partOf, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import { findSet } from '#usecases/view.ts';
import { openTitleBook, titlesAt } from './title-book.ts';

export interface WhatIf {
  /** Official code of an area; null is the whole country. */
  readonly unit: string | null;
  readonly set: string;
  readonly asOf: string;
}

/** Meets every criterion · fails at least one · fails none so far, but not everything is known. */
export type Outlook = 'stands' | 'falls' | 'unknown';

export interface WhatIfLine {
  readonly title: Title;
  readonly unit: Unit;
  readonly met: number;
  readonly unmet: readonly number[];
  readonly unknown: readonly number[];
  readonly outlook: Outlook;
  readonly gauge: Gauge | null;
}

export interface WhatIfAnswer {
  readonly set: CriteriaSet;
  readonly asOf: CalendarDate;
  readonly part: readonly NamedUnit[] | null;
  readonly lines: readonly WhatIfLine[];
  readonly counts: Readonly<Record<Outlook, number>>;
}

/** Which titles would fall if a set were applied on a day: everyone's highest title against it, from the figures there are for it. Nothing is stored, and nothing is decided. */
export const whatIf = question<WhatIf, WhatIfAnswer>('view', {
  reach: (office, input) => {
    const found = findAsked(office, input);
    if (!found.ok) return found;
    return done(found.value.area === null ? { units: null } : { area: found.value.area });
  },
  answer: async (office, actor, input) => {
    const found = findAsked(office, input);
    if (!found.ok) return found;
    const { area, set, asOf } = found.value;
    const part = area && partOf(office, actor, 'view', area);
    const within = part && part.tops.flatMap((top) => office.places.everWithin(top)).map(({ id }) => id);
    const book = await office.store.reading((shelves) => openTitleBook(office, shelves, within));
    const lines = titlesAt(office, book, asOf, ({ level }) => level === set.level).flatMap(({ title, unit, isHighest, status }) => (isHighest && counts(status) ? lineOf(office, set, asOf, title, unit) : []));
    const count = (outlook: Outlook) => lines.filter((line) => line.outlook === outlook).length;
    return done({ set, asOf, part: part && namedPart(part), lines, counts: { stands: count('stands'), falls: count('falls'), unknown: count('unknown') } });
  },
});

function findAsked(office: Pick<Office, 'places' | 'law'>, { unit, set: id, asOf: typed }: WhatIf): Outcome<{ area: Unit | null; set: CriteriaSet; asOf: CalendarDate }> {
  const asOf = readDate(typed);
  if (!asOf.ok) return asOf;
  const set = findSet(office, id);
  if (!set.ok) return set;
  const area = unit === null ? done(null) : unitAt(office.places, unit, asOf.value);
  return area.ok ? done({ area: area.value, set: set.value, asOf: asOf.value }) : area;
}

function lineOf({ board, law }: Pick<Office, 'board' | 'law'>, set: CriteriaSet, asOf: CalendarDate, title: Title, unit: Unit): WhatIfLine[] {
  const scores = board.outcome(set.id, unit.id, asOf);
  if (!scores) return [];
  const numbers = (standing: string) => scores.filter((score) => score.standing === standing).map(({ no }) => no);
  const [unmet, unknown] = [numbers('unmet'), numbers('unknown')];
  const outlook = unmet.length > 0 ? 'falls' : unknown.length > 0 ? 'unknown' : 'stands';
  return [{ title, unit, met: countMet(scores), unmet, unknown, outlook, gauge: gaugeOf(set.id, scores, law.programme.revocation) }];
}
