import { join } from 'node:path';
import type { GlobalOptions, Machine } from '#cli/command.ts';
import { runProgram } from '#cli/program.ts';
import { done } from '#domain/outcome.ts';
import { machineClock } from './clock.ts';
import { initialise } from './initialise.ts';
import { openOffice, ownLaw, type OfficePlace } from './open-office.ts';
import { operatorAtKeyboard } from './operator.ts';
import { readLaw } from './read-law.ts';

const operator = operatorAtKeyboard();

/** The command line's own seam: the only place where it meets store, clock and server. */
const machine: Machine = {
  operator,
  today: () => machineClock.today(),
  async withOffice(options, work) {
    const opened = await openOffice(placeOf(options));
    if (!opened.ok) return opened;
    try {
      return done(await work(opened.value.office));
    } finally {
      await opened.value.close();
    }
  },
  law: (options) => readLaw([ownLaw, join(options.data, 'law')]),
  async initialise(options, demo) {
    const outcome = await machine.withOffice(options, (office) => initialise(office, operator, demo));
    return outcome.ok ? outcome.value : outcome;
  },
  // Loaded only when asked for: the server and the benchmark are heavier than any other command.
  serve: async (options, port, demoOnFirstRun) => (await import('./serve.ts')).serve(placeOf(options), operator, port, demoOnFirstRun),
  bench: async () => (await import('#bench/run.ts')).runBench(operator),
};

function placeOf(options: GlobalOptions): OfficePlace {
  return { dataDir: options.data, databaseUrl: process.env['DATABASE_URL'] ?? null };
}

await runProgram(machine, process.argv);
