import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { ProgressFigure, ReportedFigure } from '#domain/push/progress-figure.ts';
import type { Chain } from './audit.ts';
import type { Engine } from './engine.ts';
import type { ProgressShelf } from './programme-shelves.ts';
import type { ProgressFigureRow } from './schema-push.ts';
import type { Schema } from './schema.ts';

const unitsPerQuestion = 500;
const columns = ['seq', 'unit', 'measure', 'as_of', 'value', 'source', 'person', 'behalf', 'at'] as const satisfies readonly (keyof ProgressFigureRow)[];

export function progressShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): ProgressShelf {
  return {
    append: async (figures, by) => {
      await chain.head();
      const newest = (await db.selectFrom('progress_figures').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirstOrThrow()).seq ?? 0;
      const numbered = figures.map((figure, index): ReportedFigure => ({ ...figure, seq: newest + index + 1, person: by.person, behalf: by.behalf, at: by.at }));
      await engine.append(db, 'progress_figures', columns, numbered.map(({ seq, unit, measure, asOf, value, source, person, behalf, at }) => [seq, unit, measure, asOf, value, source, person, behalf, at]));
      return numbered;
    },
    upTo: async (units, asOf) => {
      const found: ProgressFigure[] = [];
      for (let at = 0; at < units.length; at += unitsPerQuestion) {
        const rows = await db
          .selectFrom('progress_figures').selectAll()
          .where('unit', 'in', units.slice(at, at + unitsPerQuestion)).where('as_of', '<=', asOf)
          .orderBy('seq').execute();
        found.push(...standing(rows.map(toFigure)));
      }
      return found;
    },
    history: async (unit, measure) =>
      (await db.selectFrom('progress_figures').selectAll().where('unit', '=', unit).where('measure', '=', measure).orderBy('seq').execute()).map(toFigure),
  };
}

/** The newest of each unit, measure and day; what was taken back is not there. */
function standing(figures: readonly ReportedFigure[]): ProgressFigure[] {
  const newest = new Map(figures.map((figure) => [`${figure.unit} ${figure.measure} ${figure.asOf}`, figure]));
  return [...newest.values()].flatMap((figure) => (figure.value === null ? [] : [{ ...figure, value: figure.value }]));
}

function toFigure({ as_of: asOf, ...row }: ProgressFigureRow): ReportedFigure {
  return { ...row, unit: row.unit as UnitId, asOf: date(asOf) };
}
