import { Command } from 'commander';
import { verify as verifyOffice } from '#usecases/audit/verify.ts';
import { action } from '#cli/action.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm verify`: checks the hash chain of the audit log, the board against the store, and the files of evidence. Exit 1 when any of them does not hold. */
export function verify(machine: Machine): Command {
  return new Command('verify').description('kiểm tra nhật ký, bảng tổng hợp và tệp minh chứng').action(action<object>(async (options) => {
    const outcome = await inOffice(machine, options, (office) => verifyOffice(office, machine.operator, {}));
    const ending = endWith(outcome, ({ audit, board, files }) =>
      `Nhật ký: ${audit.entries} dòng, ${audit.broken === null ? 'nguyên vẹn' : `hỏng từ dòng ${audit.broken}`}. Bảng tổng hợp: ${board.equal ? 'khớp' : `lệch ở ${board.differences.join(', ')}`}. Tệp minh chứng: ${files.kept} tệp, ${files.broken.length === 0 ? 'nguyên vẹn' : `mất hoặc hỏng ${files.broken.join(', ')}`}.`);
    const sound = outcome.ok && outcome.value.audit.broken === null && outcome.value.board.equal && outcome.value.files.broken.length === 0;
    return { ...ending, exit: sound ? 0 : 1 };
  }));
}
