import type { Kysely } from 'kysely';
import type { BodyId } from '#domain/bodies/body.ts';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Declaration } from '#domain/roadmap/declaration.ts';
import type { LineCost, RoadmapLine } from '#domain/roadmap/roadmap-line.ts';
import type { Chain } from './audit.ts';
import type { Engine, Value } from './engine.ts';
import type { RoadmapShelf } from './programme-shelves.ts';
import type { RoadmapDeclarationRow, RoadmapLineRow } from './schema-roadmap.ts';
import type { Schema } from './schema.ts';

const unitsPerQuestion = 500;

const columns = [
  'seq', 'campaign', 'unit', 'set_id', 'item', 'present', 'required', 'solution', 'owner', 'doer',
  'central', 'province', 'district', 'commune', 'other', 'due', 'after_item', 'note', 'person', 'behalf', 'at',
] as const satisfies readonly (keyof RoadmapLineRow)[];

export function roadmapShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): RoadmapShelf {
  return {
    append: async (lines, by) => {
      await chain.head();
      const newest = await newestOf(db, 'roadmap_lines');
      const numbered = lines.map((line, index) => ({ ...line, ...by, seq: newest + index + 1 }));
      await engine.append(db, 'roadmap_lines', columns, numbered.map(toValues));
      return numbered;
    },
    lines: async (campaign, units) => {
      if (units === null) return (await standing(db, campaign).execute()).map(toLine);
      const found: RoadmapLine[] = [];
      for (let at = 0; at < units.length; at += unitsPerQuestion) {
        found.push(...(await standing(db, campaign).where('unit', 'in', units.slice(at, at + unitsPerQuestion)).execute()).map(toLine));
      }
      return found;
    },
    history: async (campaign, unit, item) =>
      (await db.selectFrom('roadmap_lines').selectAll().where('campaign', '=', campaign).where('unit', '=', unit).where('item', '=', item).orderBy('seq').execute()).map(toLine),
    declare: async ({ campaign, area, declaredOn, lines, upTo }, by) => {
      await chain.head();
      const seq = (await newestOf(db, 'roadmap_declarations')) + 1;
      await db.insertInto('roadmap_declarations').values({ seq, campaign, area, declared_on: declaredOn, lines, up_to: upTo, ...by }).execute();
    },
    declarations: async (campaign) =>
      (await db.selectFrom('roadmap_declarations').selectAll().where('campaign', '=', campaign).orderBy('seq').execute()).map(toDeclaration),
  };
}

async function newestOf(db: Kysely<Schema>, table: 'roadmap_lines' | 'roadmap_declarations'): Promise<number> {
  return (await db.selectFrom(table).select(({ fn }) => fn.max('seq').as('seq')).executeTakeFirstOrThrow()).seq ?? 0;
}

/** What stands: of each unit and item the line nobody has saved over. */
function standing(db: Kysely<Schema>, campaign: number) {
  return db
    .selectFrom('roadmap_lines').selectAll()
    .where('campaign', '=', campaign)
    .where(({ not, exists, selectFrom }) => not(exists(
      selectFrom('roadmap_lines as later').select('later.seq')
        .whereRef('later.campaign', '=', 'roadmap_lines.campaign').whereRef('later.unit', '=', 'roadmap_lines.unit')
        .whereRef('later.item', '=', 'roadmap_lines.item').whereRef('later.seq', '>', 'roadmap_lines.seq'),
    )))
    .orderBy('seq');
}

function toValues({ seq, campaign, unit, set, item, now, required, solution, owner, doer, cost, due, after, note, person, behalf, at }: RoadmapLine): Value[] {
  const money = cost ?? { central: null, province: null, district: null, commune: null, other: null };
  return [
    seq, campaign, unit, set, item, now, required, solution, owner, doer,
    money.central, money.province, money.district, money.commune, money.other, due, after, note, person, behalf, at,
  ];
}

function toLine(row: RoadmapLineRow): RoadmapLine {
  const { seq, campaign, item, required, solution, note, person, behalf, at } = row;
  return {
    seq, campaign, item, required, solution, note, person, behalf, at, now: row.present,
    unit: row.unit as UnitId, set: row.set_id, owner: row.owner as BodyId | null, doer: row.doer as BodyId | null,
    cost: toCost(row), due: row.due === null ? null : date(row.due), after: row.after_item,
  };
}

/** The table's check promises that all five are there or none. */
function toCost({ central, province, district, commune, other }: RoadmapLineRow): LineCost | null {
  return central === null ? null : { central, province: province ?? 0, district: district ?? 0, commune: commune ?? 0, other: other ?? 0 };
}

function toDeclaration({ campaign, area, declared_on: declaredOn, lines, up_to: upTo, person, behalf, at }: RoadmapDeclarationRow): Declaration {
  return { campaign, area: area as UnitId, declaredOn: date(declaredOn), lines, upTo, person, behalf, at };
}
