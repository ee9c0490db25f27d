import { describe, expect, test } from 'vitest';
import { sql } from 'kysely';
import type { NewKeptWording, WordingHolder } from '#domain/papers/kept-wording.ts';
import { instant, recorded } from '#test/factories/a-figure.ts';
import { aStore, engines } from '#test/factories/database.ts';

const province = '20@2020-01-01' as WordingHolder;
const office = 'vpdp:20@2020-01-01' as WordingHolder;
const byMai = { person: 'mai', behalf: null, at: instant };

function aKept(differs: Partial<NewKeptWording> = {}): NewKeptWording {
  return { holder: province, wording: 'letter', lines: ['[Trích yếu] {nội dung}', '[Đoạn] một'], fileName: 'mẫu.docx', fileSha: 'a'.repeat(64), ...differs };
}

describe.each(engines)('the shelf of wordings on %s', (engine) => {
  test('gives the newest of each holder and paper, and everything there ever was', async () => {
    const store = await aStore(engine);
    await recorded(store, async ({ wordings }) => {
      await wordings.append(aKept(), byMai);
      await wordings.append(aKept({ lines: ['[Trích yếu] hai'] }), byMai);
      await wordings.append(aKept({ wording: 'plan' }), { ...byMai, behalf: 'hung' });
      await wordings.append(aKept({ holder: office, lines: null, fileName: '', fileSha: '' }), byMai);
    });
    const newest = await store.reading(({ wordings }) => wordings.newest([province, office]));
    expect(newest.map(({ seq, holder, wording }) => [seq, holder, wording])).toEqual([[2, province, 'letter'], [3, province, 'plan'], [4, office, 'letter']]);
    expect(newest.map(({ lines }) => lines)).toEqual([['[Trích yếu] hai'], aKept().lines, null]);
    expect(newest[1]?.behalf).toBe('hung');
    expect(await store.reading(({ wordings }) => Promise.all([wordings.newest([]), wordings.newest([office])]))).toMatchObject([[], [{ seq: 4 }]]);
    expect((await store.reading(({ wordings }) => wordings.history(province, 'letter'))).map(({ seq }) => seq)).toEqual([1, 2]);
  });

  test('changes nothing that was handed in', async () => {
    const store = await aStore(engine);
    await recorded(store, ({ wordings }) => wordings.append(aKept(), byMai));
    await expect(sql`UPDATE wordings SET holder = 'x'`.execute(store.db)).rejects.toThrow();
    await expect(sql`DELETE FROM wordings`.execute(store.db)).rejects.toThrow();
  });
});
