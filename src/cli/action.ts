import type { Command } from 'commander';
import type { Ending, GlobalOptions } from './command.ts';
import { print } from './end.ts';

/** An action that gathers its options, does its work and prints the ending. */
export function action<O>(work: (options: O & GlobalOptions, ...names: string[]) => Promise<Ending>): (...given: unknown[]) => Promise<void> {
  return async (...given) => {
    const command = given.at(-1) as Command;
    const options = command.opts<O & GlobalOptions>();
    const names = given.slice(0, -2).filter((name): name is string => typeof name === 'string');
    print(await work(options, ...names), options.json);
  };
}
