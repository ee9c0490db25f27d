import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { printSchema } from '#store/print-schema.ts';

const folder = join(import.meta.dirname, '../../src/store/tables');

test('src/store/tables shows the schema the migrations make (else run node tools/print-schema.ts)', async () => {
  const shown = new Map(readdirSync(folder).sort().map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  expect(shown).toEqual(await printSchema());
});
