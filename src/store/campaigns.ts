import type { Kysely } from 'kysely';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';
import type { Campaign, CampaignLine } from '#domain/titles/campaign.ts';
import type { Chain } from './audit.ts';
import type { Engine } from './engine.ts';
import type { CampaignsShelf } from './programme-shelves.ts';
import type { CampaignLineRow, CampaignRow } from './schema-titles.ts';
import type { Schema } from './schema.ts';

const lineColumns = ['campaign', 'unit', 'title', 'kind', 'set_id'] as const satisfies readonly (keyof CampaignLineRow)[];

export function campaignsShelf(engine: Engine, db: Kysely<Schema>, chain: Chain): CampaignsShelf {
  return {
    open: async ({ area, name, basis, titlesUpTo, reviewBy, roadmapBy, completeBy }, openedOn, lines, by) => {
      await chain.head();
      const { newest } = await db.selectFrom('campaigns').select(({ fn }) => fn.max('id').as('newest')).executeTakeFirstOrThrow();
      const id = (newest ?? 0) + 1;
      await db.insertInto('campaigns')
        .values({ id, area, name, basis, titles_up_to: titlesUpTo, review_by: reviewBy, roadmap_by: roadmapBy, complete_by: completeBy, opened_on: openedOn, ...by }).execute();
      await engine.append(db, 'campaign_lines', lineColumns, lines.map(({ unit, title, kind, set }) => [id, unit, title, kind, set]));
      return id;
    },
    freeze: async (campaign, { asOf, upTo }, by) => {
      await chain.head();
      await db.insertInto('campaign_freezes').values({ campaign, as_of: asOf, up_to: upTo, ...by }).execute();
    },
    find: async (id) => {
      const row = await withFreeze(db).where('campaigns.id', '=', id).executeTakeFirst();
      return row && toCampaign(row, await db.selectFrom('campaign_lines').selectAll().where('campaign', '=', id).orderBy('unit').execute());
    },
    all: async () => {
      const lines = await db.selectFrom('campaign_lines').selectAll().orderBy('campaign').orderBy('unit').execute();
      return (await withFreeze(db).orderBy('campaigns.id').execute()).map((row) => toCampaign(row, lines.filter(({ campaign }) => campaign === row.id)));
    },
  };
}

function withFreeze(db: Kysely<Schema>) {
  return db.selectFrom('campaigns').leftJoin('campaign_freezes', 'campaign_freezes.campaign', 'campaigns.id').selectAll('campaigns').select(['campaign_freezes.as_of', 'campaign_freezes.up_to']);
}

type Row = CampaignRow & { readonly as_of: string | null; readonly up_to: number | null };

function toCampaign(row: Row, lines: readonly CampaignLineRow[]): Campaign {
  const { id, name, basis, as_of: asOf, up_to: upTo } = row;
  return {
    id, name, basis,
    area: row.area as UnitId,
    titlesUpTo: date(row.titles_up_to),
    reviewBy: date(row.review_by),
    roadmapBy: date(row.roadmap_by),
    completeBy: date(row.complete_by),
    openedOn: date(row.opened_on),
    lines: lines.map(toLine),
    review: asOf === null || upTo === null ? null : { asOf: date(asOf), upTo },
  };
}

function toLine({ unit, title, kind, set_id: set }: CampaignLineRow): CampaignLine {
  return { unit: unit as UnitId, title, kind, set };
}
