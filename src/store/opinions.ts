import type { Kysely } from 'kysely';
import type { Opinion, Verdict } from '#domain/assessment/opinion.ts';
import { date } from '#domain/calendar.ts';
import type { Axis, MoveName } from '#domain/criteria/workflow.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Chain } from './audit.ts';
import type { Engine, Value } from './engine.ts';
import { letOthersRun } from './let-others-run.ts';
import type { OpinionRow, Schema } from './schema.ts';
import type { OpinionsShelf } from './shelves.ts';

const sliceSize = 5_000;

const columns = [
  'seq', 'unit', 'set_id', 'criterion', 'as_of', 'move', 'axis', 'verdict', 'reason', 'person', 'role', 'behalf', 'up_to', 'at',
] as const satisfies readonly (keyof OpinionRow)[];

export function opinionsShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): OpinionsShelf {
  return {
    append: async (opinions) => {
      await chain.head();
      const newest = (await db.selectFrom('opinions').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirstOrThrow()).seq ?? 0;
      const figures = (await db.selectFrom('readings').select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirstOrThrow()).seq ?? 0;
      const numbered = opinions.map((opinion, index) => ({ ...opinion, upTo: figures, seq: newest + index + 1 }));
      await engine.append(db, 'opinions', columns, numbered.map(toValues));
      return numbered;
    },
    inSlices: async (after, slice) => {
      for (let seen = after; ; ) {
        const rows = await db.selectFrom('opinions').selectAll().where('seq', '>', seen).orderBy('seq').limit(sliceSize).execute();
        if (rows.length > 0) slice(rows.map(toOpinion));
        if (rows.length < sliceSize) return;
        seen = rows.at(-1)?.seq ?? seen;
        await letOthersRun();
      }
    },
    history: async (unit, set, criterion) =>
      (await db.selectFrom('opinions').selectAll().where('unit', '=', unit).where('set_id', '=', set).where('criterion', '=', criterion).orderBy('seq').execute()).map(toOpinion),
  };
}

function toValues({ seq, unit, set, criterion, asOf, move, axis, verdict, reason, person, role, behalf, upTo, at }: Opinion): Value[] {
  return [seq, unit, set, criterion, asOf, move, axis, verdict, reason, person, role, behalf, upTo, at];
}

/** The table's checks promise that names of moves, axes and verdicts are ours. */
function toOpinion({ set_id: set, as_of: asOf, up_to: upTo, ...row }: OpinionRow): Opinion {
  return { ...row, unit: row.unit as UnitId, set, asOf: date(asOf), upTo, move: row.move as MoveName, axis: row.axis as Axis, verdict: row.verdict as Verdict | null };
}
