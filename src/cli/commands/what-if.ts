import { Command } from 'commander';
import { whatIf as ask, type WhatIfAnswer } from '#usecases/titles/what-if.ts';
import { action } from '#cli/action.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm what-if [--unit CODE] --set ID --as-of DATE`: which titles would fall if the set were applied on the day; without a unit, of the whole country. */
export function whatIf(machine: Machine): Command {
  return new Command('what-if')
    .description('danh hiệu nào sẽ không còn đáp ứng nếu áp dụng một bộ tiêu chí')
    .option('--unit <code>', 'mã tỉnh, huyện hoặc xã; không ghi là cả nước')
    .requiredOption('--set <id>', 'bộ tiêu chí')
    .requiredOption('--as-of <date>', 'ngày')
    .action(action<{ unit?: string; set: string; asOf: string }>(async ({ unit, ...options }) =>
      endWith(await inOffice(machine, options, (office) => ask(office, machine.operator, { ...options, unit: unit ?? null })), inWords, document)));
}

function inWords({ lines, counts }: WhatIfAnswer): string {
  const falling = lines.filter(({ outlook }) => outlook === 'falls').map(({ unit, title, met, unmet }) => `${unit.code}  ${unit.name.padEnd(20)} ${title.kind.padEnd(10)} đạt ${met}, chưa đạt ${unmet.join(', ')}`);
  return [...falling, `Giữ được ${counts.stands}, không còn đáp ứng ${counts.falls}, chưa đủ số liệu ${counts.unknown}.`].join('\n');
}

function document({ set, asOf, lines, counts }: WhatIfAnswer) {
  return {
    set: set.id, asOf, ...counts,
    titles: lines.map(({ title, unit, met, unmet, unknown, outlook, gauge }) => ({ unit: unit.code, name: unit.name, kind: title.kind, year: title.titleYear, met, unmet, unknown, outlook, verdict: gauge?.verdict ?? null })),
  };
}
