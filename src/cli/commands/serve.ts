import { Command } from 'commander';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { action } from '#cli/action.ts';
import { peopleLines } from './init.ts';

/** `ntm serve [--port N]`: the web and the API on 127.0.0.1 until it is stopped. */
export function serve(machine: Machine): Command {
  return new Command('serve')
    .description('chạy máy chủ web trên 127.0.0.1')
    .option('--port <n>', 'cổng', '3000')
    .option('--demo-on-first-run', 'nạp dữ liệu mẫu nếu thư mục dữ liệu còn trống', false)
    .action(action<{ port: string; demoOnFirstRun: boolean }>(async (options) =>
      endWith(await machine.serve(options, Number(options.port), options.demoOnFirstRun), ({ address, people }) => [...peopleLines(people), `Đạt Chuẩn đang chạy tại ${address}`].join('\n'))));
}
