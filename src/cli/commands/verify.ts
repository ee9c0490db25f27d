import { Command } from 'commander';
import { verify as verifyOffice } from '#usecases/audit/verify.ts';
import { action } from '#cli/action.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm verify`: checks the hash chain of the audit log and the board against the store. Exit 1 when either does not hold. */
export function verify(machine: Machine): Command {
  return new Command('verify').description('kiểm tra nhật ký và bảng tổng hợp').action(action<object>(async (options) => {
    const outcome = await inOffice(machine, options, (office) => verifyOffice(office, machine.operator, {}));
    const ending = endWith(outcome, ({ audit, board }) =>
      `Nhật ký: ${audit.entries} dòng, ${audit.broken === null ? 'nguyên vẹn' : `hỏng từ dòng ${audit.broken}`}. Bảng tổng hợp: ${board.equal ? 'khớp' : `lệch ở ${board.differences.join(', ')}`}.`);
    const sound = outcome.ok && outcome.value.audit.broken === null && outcome.value.board.equal;
    return { ...ending, exit: sound ? 0 : 1 };
  }));
}
