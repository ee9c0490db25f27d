import { Command } from 'commander';
import type { Machine, NewPerson } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { action } from '#cli/action.ts';

/** `ntm init [--demo]`: makes the data directory, migrates, loads the country's units and, with --demo, Bắc Sơn district and its people. */
export function init(machine: Machine): Command {
  return new Command('init')
    .description('khởi tạo thư mục dữ liệu')
    .option('--demo', 'nạp dữ liệu mẫu: huyện Bắc Sơn ngày 28/11/2023', false)
    .action(action<{ demo: boolean }>(async (options) =>
      endWith(await machine.initialise(options, options.demo), ({ units, readings, people }) => [`Đã nạp ${units} đơn vị hành chính, ${readings} số liệu.`, ...peopleLines(people)].join('\n'))));
}

/** The demo people with the passwords they must change at their first sign-in. */
export function peopleLines(people: readonly NewPerson[]): string[] {
  if (people.length === 0) return [];
  return ['Người dùng mẫu (mật khẩu dùng một lần, phải đổi khi đăng nhập lần đầu):', ...people.map(({ login, name, role, password }) => `  ${login.padEnd(10)} ${password.padEnd(16)} ${name} (${role})`)];
}
