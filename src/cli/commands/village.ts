import { Command } from 'commander';
import { addVillage } from '#usecases/places/add-village.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { action } from '#cli/action.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm village add`: adds a village under a commune. */
export function village(machine: Machine): Command {
  const add = new Command('add')
    .description('thêm một thôn vào xã')
    .requiredOption('--commune <code>', 'mã xã')
    .requiredOption('--name <name>', 'tên thôn')
    .option('--kind <kind>', 'thôn, bản, khu dân cư', 'thôn')
    .requiredOption('--from <date>', 'có từ ngày')
    .option('--basis <text>', 'văn bản căn cứ', '')
    .action(action<{ commune: string; name: string; kind: string; from: string; basis: string }>(async (options) =>
      endWith(
        await inOffice(machine, options, (office) => addVillage(office, machine.operator, { ...options, legalBasis: options.basis })),
        (unit) => `Đã thêm ${unit.kind} ${unit.name}, mã ${unit.code}.`,
      )));
  return new Command('village').description('thôn, bản, khu dân cư').addCommand(add);
}
