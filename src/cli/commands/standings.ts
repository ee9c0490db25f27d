import { Command } from 'commander';
import { printFixed } from '#domain/figures.ts';
import { viewStandings, type Standings } from '#usecases/assessment/view-standings.ts';
import type { Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { action } from '#cli/action.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm standings --unit CODE --set ID --as-of DATE`. */
export function standings(machine: Machine): Command {
  return new Command('standings')
    .description('kết quả đạt tiêu chí của các đơn vị')
    .requiredOption('--unit <code>', 'mã tỉnh, huyện hoặc xã')
    .requiredOption('--set <id>', 'bộ tiêu chí')
    .requiredOption('--as-of <date>', 'ngày')
    .action(action<{ unit: string; set: string; asOf: string }>(async (options) =>
      endWith(await inOffice(machine, options, (office) => viewStandings(office, machine.operator, options)), inWords)));
}

function inWords({ units, distribution, average }: Standings): string {
  const lines = units.map(({ code, name, met, unmet, unknown }) => `${code}  ${name.padEnd(20)} đạt ${met}, chưa đạt ${unmet}, chưa có số liệu ${unknown}`);
  const bands = distribution.map(({ band, count }) => `${band}: ${count}`).join(' · ');
  return [...lines, `Số xã theo số tiêu chí đạt: ${bands}`, `Bình quân: ${average === null ? 'chưa có' : `${printFixed(average, 2)} tiêu chí/xã`}`].join('\n');
}
