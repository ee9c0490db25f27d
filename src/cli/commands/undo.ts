import { Command } from 'commander';
import { undoImport } from '#usecases/assessment/undo-import.ts';
import { action } from '#cli/action.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm undo BATCH`: takes an import back as a whole. */
export function undo(machine: Machine): Command {
  return new Command('undo')
    .description('rút lại một lần nhập số liệu')
    .argument('<batch>', 'số của lần nhập')
    .action(action<object>(async (options, batch = '') =>
      endWith(await inOffice(machine, options, (office) => undoImport(office, machine.operator, { batch: Number(batch) })), () => `Đã rút lại lần nhập #${batch}.`)));
}
