import { Command } from 'commander';
import { listPlaces } from '#usecases/places/list-places.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { action } from '#cli/action.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm places --under CODE --as-of DATE`: every unit below one on a day. */
export function places(machine: Machine): Command {
  return new Command('places')
    .description('các đơn vị hành chính dưới một đơn vị tại một ngày')
    .option('--under <code>', 'mã đơn vị cấp trên')
    .option('--find <name>', 'tìm theo tên hoặc mã, không cần dấu')
    .requiredOption('--as-of <date>', 'ngày')
    .action(action<{ under?: string; find?: string; asOf: string }>(async (options) => {
      const { under, find, asOf } = options;
      const outcome = await inOffice(machine, options, (office) =>
        listPlaces(office, machine.operator, { asOf, deep: true, ...(under === undefined ? {} : { under }), ...(find === undefined ? {} : { search: find }) }));
      return endWith(
        outcome,
        ({ places: found }) => found.map(({ unit, parent }) => `${unit.code.padEnd(9)} ${unit.kind} ${unit.name}${parent ? ` (${parent.kind} ${parent.name})` : ''}`).join('\n'),
        ({ places: found }) => ({ units: found.map(({ unit, parent }) => ({ code: unit.code, name: unit.name, level: unit.level, kind: unit.kind, parent: parent?.code ?? null })) }),
      );
    }));
}
