import type { Kysely } from 'kysely';
import type { KeptWording, NewKeptWording, WordingHolder } from '#domain/papers/kept-wording.ts';
import type { Chain } from './audit.ts';
import type { Hand } from './programme-shelves.ts';
import type { WordingRow } from './schema-wordings.ts';
import type { Schema } from './schema.ts';

export interface WordingsShelf {
  append(wording: NewKeptWording, by: Hand): Promise<KeptWording>;
  /** The newest of each (holder, wording) of some holders. */
  newest(holders: readonly WordingHolder[]): Promise<KeptWording[]>;
  /** Everything a holder ever handed in for one paper, oldest first. */
  history(holder: WordingHolder, wording: string): Promise<KeptWording[]>;
}

export function wordingsShelf(db: Kysely<Schema>, chain: Chain): WordingsShelf {
  return {
    append: async (wording, { person, behalf, at }) => {
      await chain.head();
      const { newest } = await db.selectFrom('wordings').select(({ fn }) => fn.max('seq').as('newest')).executeTakeFirstOrThrow();
      const seq = (newest ?? 0) + 1;
      const { holder, wording: id, lines, fileName, fileSha } = wording;
      await db.insertInto('wordings').values({ seq, holder, wording: id, lines: lines === null ? null : JSON.stringify(lines), file_name: fileName, file_sha: fileSha, person, behalf, at }).execute();
      return { ...wording, seq, person, behalf, at };
    },
    newest: async (holders) => {
      if (holders.length === 0) return [];
      const rows = await db
        .selectFrom('wordings').selectAll().where('holder', 'in', holders)
        .where(({ not, exists, selectFrom }) => not(exists(
          selectFrom('wordings as later').select('later.seq')
            .whereRef('later.holder', '=', 'wordings.holder').whereRef('later.wording', '=', 'wordings.wording').whereRef('later.seq', '>', 'wordings.seq'),
        )))
        .orderBy('seq').execute();
      return rows.map(toKept);
    },
    history: async (holder, wording) =>
      (await db.selectFrom('wordings').selectAll().where('holder', '=', holder).where('wording', '=', wording).orderBy('seq').execute()).map(toKept),
  };
}

function toKept({ seq, holder, wording, lines, file_name: fileName, file_sha: fileSha, person, behalf, at }: WordingRow): KeptWording {
  return { seq, holder: holder as WordingHolder, wording, lines: lines === null ? null : (JSON.parse(lines) as string[]), fileName, fileSha, person, behalf, at };
}
