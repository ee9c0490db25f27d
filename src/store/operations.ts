import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';
import type { OperationsShelf } from './shelves.ts';

export function operationsShelf(db: Kysely<Schema>): OperationsShelf {
  return {
    find: async (id) => (await db.selectFrom('operations').select('answer').where('id', '=', id).executeTakeFirst())?.answer,
    keep: async (operation) => {
      await db.insertInto('operations').values(operation).execute();
    },
    sweep: async (before) => {
      await db.deleteFrom('operations').where('at', '<', before).execute();
    },
  };
}
