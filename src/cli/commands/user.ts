import { Command } from 'commander';
import { addAccount } from '#usecases/people/add-account.ts';
import { listAccounts } from '#usecases/people/list-accounts.ts';
import { action } from '#cli/action.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

interface AddOptions {
  readonly login: string;
  readonly name: string;
  readonly role: string;
  readonly area?: string;
  readonly asOf: string;
  readonly criteria?: string;
  readonly basis: string;
  readonly password?: string;
}

/** `ntm user add …` opens an account and tells its one-time password; `ntm user list` names them all. */
export function user(machine: Machine): Command {
  const add = new Command('add')
    .description('mở tài khoản')
    .requiredOption('--login <login>', 'tên đăng nhập')
    .requiredOption('--name <name>', 'họ và tên')
    .requiredOption('--role <role>', 'vai trò (law/roles.json)')
    .option('--area <code>', 'mã địa bàn; không ghi là cả nước')
    .option('--as-of <date>', 'ngày mà mã địa bàn có hiệu lực', machine.today())
    .option('--criteria <list>', 'tiêu chí phụ trách: bộ/số, cách nhau dấu phẩy; không ghi là tất cả')
    .option('--basis <text>', 'văn bản phân công', '')
    .option('--password <text>', 'mật khẩu dùng một lần; không ghi thì hệ thống tự đặt')
    .action(action<AddOptions>(async (options) =>
      endWith(
        await inOffice(machine, options, (office) => addAccount(office, machine.operator, accountOf(options))),
        ({ login, oneTimePassword }) => `Đã mở tài khoản ${login}, mật khẩu dùng một lần: ${oneTimePassword}`,
      )));
  const list = new Command('list').description('các tài khoản').action(action<object>(async (options) =>
    endWith(await inOffice(machine, options, (office) => listAccounts(office, machine.operator, null)), (accounts) => accounts.map(({ login, name }) => `${login.padEnd(16)} ${name}`).join('\n'))));
  return new Command('user').description('tài khoản').addCommand(add).addCommand(list);
}

function accountOf(options: AddOptions) {
  const { login, name, role, area, asOf, criteria, basis, password } = options;
  return { login, name, role, area: area ?? null, areaAsOf: asOf, criteria: criteria?.split(',').map((owned) => owned.trim()) ?? null, basis, ...(password === undefined ? {} : { password }) };
}
