/**
 * A process of its own that writes to a store, for tests of what several processes and a kill may do to it:
 * node test/factories/writer.ts append|bulk|migrate <data directory> <database address or ''> <name> <how often>
 * Prints `ready`, waits for a line on stdin, and prints the number of each commit once it has been acknowledged.
 */
import { once } from 'node:events';
import { openStore } from '#store/database.ts';
import type { NewReading } from '#domain/assessment/reading.ts';
import { date } from '#domain/calendar.ts';
import type { UnitId } from '#domain/places/unit.ts';

const [task = '', dataDir = '', url = '', name = '', times = '1'] = process.argv.slice(2);
const at = '2023-11-28T02:00:00.000Z';

if (task === 'migrate') await start();
const store = await openStore({ dataDir, url: url || null });
if (task === 'migrate') process.stdout.write('migrated\n');
else {
  await start();
  for (let round = 1; round <= Number(times); round += 1) await write(round);
}
await store.close();
process.stdin.destroy();

async function start(): Promise<void> {
  process.stdout.write('ready\n');
  await once(process.stdin, 'data');
}

async function write(round: number): Promise<void> {
  const size = task === 'bulk' ? 2_000 : 1;
  const outcome = await store.inTransaction(async ({ audit, batches, readings }) => {
    const entry = await audit.nextSeq();
    const file = { fileName: `${name}-${round}`, fileSha: '', asOf: '2023-11-28', person: name, at, accepted: size, unchanged: 0 };
    const batch = task === 'bulk' ? await batches.open(file) : null;
    await readings.append(Array.from({ length: size }, (_, index) => aFigure(`${name}-${round}-${index}`, entry)), { person: name, at, batch });
    await audit.append({ at, person: name, roles: '', deed: 'enter-reading', subject: `${name}-${round}`, details: { size } });
    return { ok: true, entry } as const;
  });
  process.stdout.write(outcome.ok ? `${outcome.entry}\n` : 'busy\n');
}

function aFigure(item: string, value: number): NewReading {
  const source = { kind: 'form', ref: 'writer', at: '', name: 'writer' } as const;
  return { unit: '06328@2004-07-08' as UnitId, set: 'commune-ntm-2021-2025', item, asOf: date('2023-11-28'), value: { kind: 'number', value }, note: '', source };
}
