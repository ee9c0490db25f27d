import { Command, CommanderError } from 'commander';
import type { Machine } from './command.ts';
import { bench } from './commands/bench.ts';
import { checkPaperFile } from './commands/check-paper.ts';
import { importFile } from './commands/import.ts';
import { init } from './commands/init.ts';
import { places } from './commands/places.ts';
import { report } from './commands/report.ts';
import { serve } from './commands/serve.ts';
import { standings } from './commands/standings.ts';
import { titles } from './commands/titles.ts';
import { undo } from './commands/undo.ts';
import { user } from './commands/user.ts';
import { verify } from './commands/verify.ts';
import { village } from './commands/village.ts';
import { whatIf } from './commands/what-if.ts';

const usage = 2;

/** Runs `ntm <command>`. Exit 0 done, 1 refused, 2 usage. */
export async function runProgram(machine: Machine, argv: readonly string[]): Promise<void> {
  const program = new Command('ntm').description('Đạt Chuẩn: hệ thống điều hành chương trình xây dựng nông thôn mới').exitOverride();
  for (const define of [init, serve, places, village, importFile, undo, standings, titles, whatIf, report, checkPaperFile, verify, user, bench]) program.addCommand(withSharedOptions(define(machine)));
  try {
    await program.parseAsync(argv as string[]);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? 0 : usage;
  }
}

/** Every command that does something knows --data and --json. A command that only groups others must not, or it would take them away from these. */
function withSharedOptions(command: Command): Command {
  command.exitOverride();
  for (const nested of command.commands) withSharedOptions(nested);
  return command.commands.length > 0 ? command : command.option('--data <dir>', 'thư mục dữ liệu', '.data').option('--json', 'in một tài liệu JSON ra stdout', false);
}
