import { Command } from 'commander';
import { action } from '#cli/action.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';

/** `ntm bench`: measures import, standings and sheets as ratios to the bare machine, in one run, in a directory of its own. */
export function bench(machine: Machine): Command {
  return new Command('bench').description('đo tốc độ').action(action<object>(async (options) => endWith(await machine.bench(options), (figures) => JSON.stringify(figures, null, 2))));
}
