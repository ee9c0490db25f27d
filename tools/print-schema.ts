/** Writes the present schema to src/store/tables, one readable file per table: node tools/print-schema.ts */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printSchema } from '#store/print-schema.ts';

const folder = 'src/store/tables';
const files = await printSchema();
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [name, text] of files) writeFileSync(join(folder, name), text);
