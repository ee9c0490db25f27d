import { Command, Option } from 'commander';
import { taskKinds, type TaskKind } from '#domain/people/actor.ts';
import { addAccount, type NewAccount } from '#usecases/people/add-account.ts';
import { closeAccount } from '#usecases/people/close-account.ts';
import { listAccounts } from '#usecases/people/list-accounts.ts';
import { resetPassword } from '#usecases/people/reset-password.ts';
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
  readonly kind: TaskKind;
  readonly department?: string;
  readonly decision: string;
  readonly decided: string;
  readonly issuer: string;
  readonly password?: string;
}

/** `ntm user add …` opens an account and tells its one-time password, `reset` gives another, `close` ends it; `list` names them all. */
export function user(machine: Machine): Command {
  const add = new Command('add')
    .description('mở tài khoản')
    .requiredOption('--login <login>', 'tên đăng nhập')
    .requiredOption('--name <name>', 'họ và tên')
    .requiredOption('--role <role>', 'vai trò (law/roles.json)')
    .option('--area <code>', 'mã địa bàn; không ghi là cả nước')
    .option('--as-of <date>', 'ngày mà mã địa bàn có hiệu lực', machine.today())
    .option('--criteria <list>', 'tiêu chí phụ trách: bộ/số, cách nhau dấu phẩy; không ghi là tất cả')
    .addOption(new Option('--kind <kind>', 'loại phân công').choices(taskKinds).default('office'))
    .option('--department <id>', 'sở, ngành phụ trách tiêu chí (law/departments.json)')
    .requiredOption('--decision <number>', 'số văn bản phân công')
    .requiredOption('--decided <date>', 'ngày của văn bản')
    .requiredOption('--issuer <name>', 'nơi ban hành văn bản')
    .option('--password <text>', 'mật khẩu dùng một lần; không ghi thì hệ thống tự đặt')
    .action(action<AddOptions>(async (options) =>
      endWith(
        await inOffice(machine, options, (office) => addAccount(office, machine.operator, accountOf(options))),
        ({ login, oneTimePassword }) => `Đã mở tài khoản ${login}, mật khẩu dùng một lần: ${oneTimePassword}`,
      )));
  const list = new Command('list').description('các tài khoản').action(action<object>(async (options) =>
    endWith(await inOffice(machine, options, (office) => listAccounts(office, machine.operator, null)), ({ accounts }) => accounts.map(({ login, name }) => `${login.padEnd(16)} ${name}`).join('\n'))));
  const reset = new Command('reset')
    .description('đặt lại mật khẩu và kết thúc mọi phiên')
    .requiredOption('--login <login>', 'tên đăng nhập')
    .option('--second-factor', 'bỏ luôn xác thực hai lớp (mất điện thoại và hết mã khôi phục)', false)
    .action(action<{ readonly login: string; readonly secondFactor: boolean }>(async ({ login, secondFactor, ...options }) =>
      endWith(
        await inOffice(machine, options, (office) => resetPassword(office, machine.operator, { login, secondFactor })),
        (told) => `Mật khẩu mới của ${told.login}, dùng một lần: ${told.oneTimePassword}`,
      )));
  const close = new Command('close')
    .description('khóa tài khoản và kết thúc mọi phiên')
    .requiredOption('--login <login>', 'tên đăng nhập')
    .requiredOption('--reason <text>', 'lý do, ghi vào nhật ký')
    .action(action<{ readonly login: string; readonly reason: string }>(async ({ login, reason, ...options }) =>
      endWith(await inOffice(machine, options, (office) => closeAccount(office, machine.operator, { login, reason })), (closed) => `Đã khóa tài khoản ${closed.login}`)));
  return new Command('user').description('tài khoản').addCommand(add).addCommand(list).addCommand(reset).addCommand(close);
}

function accountOf(options: AddOptions): NewAccount {
  const { login, name, role, kind, area, asOf, criteria, department, decision, decided, issuer, password } = options;
  const owned = criteria?.split(',').map((one) => one.trim()) ?? null;
  return { login, name, role, kind, area: area ?? null, areaAsOf: asOf, criteria: owned, department: department ?? null, basis: { number: decision, date: decided, issuer }, ...(password === undefined ? {} : { password }) };
}
