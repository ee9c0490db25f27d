import type { CalendarDate } from '#domain/calendar.ts';
import type { ProgressMeasure } from '#domain/criteria/push-rules.ts';
import { done } from '#domain/outcome.ts';
import { mayDo } from '#domain/people/may-do.ts';
import { unitAt } from '#domain/places/unit-at.ts';
import type { Unit } from '#domain/places/unit.ts';
import type { ProgressFigure, ReportedFigure } from '#domain/push/progress-figure.ts';
import { partOf, namedPart, type NamedUnit } from '#usecases/part-of.ts';
import { question } from '#usecases/use-case.ts';
import type { AskPush } from './push-area.ts';
import { readPeriod } from './take-figures.ts';

export interface FigureGrid {
  readonly area: Unit;
  readonly asOf: CalendarDate;
  readonly part: readonly NamedUnit[] | null;
  readonly measures: readonly ProgressMeasure[];
  /** The units right below the area, and the area itself where it is a commune. */
  readonly rows: readonly { readonly unit: Unit; readonly mayEnter: boolean; readonly cells: readonly FigureCell[] }[];
}

/** What stands of one unit and measure for the day, and the newest of an earlier day. */
export interface FigureCell {
  readonly measure: string;
  readonly figure: ProgressFigure | null;
  readonly earlier: ProgressFigure | null;
}

/** The figures reported for the units below an area and the end of a period; zero, nothing said and an older figure are three things. */
export const viewProgressFigures = question<AskPush, FigureGrid>('view', {
  reach: (office, input) => {
    const day = readPeriod(office, input.asOf);
    const area = day.ok ? unitAt(office.places, input.unit, day.value) : day;
    return area.ok ? done({ area: area.value }) : area;
  },
  answer: async (office, actor, input) => {
    const day = readPeriod(office, input.asOf);
    if (!day.ok) return day;
    const area = unitAt(office.places, input.unit, day.value);
    if (!area.ok) return area;
    const part = partOf(office, actor, 'view', area.value);
    const below = office.places.children(area.value.id, day.value).filter(({ level }) => level !== 'village');
    const units = (below.length > 0 ? below : [area.value]).filter((unit) => part.tops.some((top) => office.places.isWithin(unit, top.id)));
    const figures = await office.store.reading(({ progress }) => progress.upTo(units.map(({ id }) => id), day.value));
    const { measures } = office.law.programme.push;
    const rows = units.map((unit) => {
      const own = figures.filter((figure) => figure.unit === unit.id);
      const mayEnter = mayDo(actor, 'enter-progress', { units: [unit] }, office.law.roles, office.places, office.clock.today());
      return { unit, mayEnter, cells: measures.map(({ id }) => cellOf(own.filter(({ measure }) => measure === id), id, day.value)) };
    });
    return done({ area: area.value, asOf: day.value, part: namedPart(part), measures, rows });
  },
});

function cellOf(figures: readonly ProgressFigure[], measure: string, asOf: CalendarDate): FigureCell {
  const earlier = figures.filter((figure) => figure.asOf < asOf).toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1)).at(-1);
  return { measure, figure: figures.find((figure) => figure.asOf === asOf) ?? null, earlier: earlier ?? null };
}

export interface AskFigureHistory extends AskPush {
  readonly measure: string;
}

/** Everything ever reported of one unit and measure, oldest first, also what was corrected or taken back since. */
export const viewFigureHistory = question<AskFigureHistory, readonly ReportedFigure[]>('view', {
  reach: (office, input) => {
    const day = readPeriod(office, input.asOf);
    const unit = day.ok ? unitAt(office.places, input.unit, day.value) : day;
    return unit.ok ? done({ units: [unit.value] }) : unit;
  },
  answer: async (office, _actor, { unit: code, asOf, measure }) => {
    const day = readPeriod(office, asOf);
    const unit = day.ok ? unitAt(office.places, code, day.value) : day;
    return unit.ok ? done(await office.store.reading(({ progress }) => progress.history(unit.value.id, measure))) : unit;
  },
});
