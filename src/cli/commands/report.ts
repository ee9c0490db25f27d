import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Command } from 'commander';
import { formatOf } from '#documents/write/write-report.ts';
import { writeMade } from '#documents/write/write-made.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { makeReport } from '#usecases/reports/make-report.ts';
import { printableKinds } from '#usecases/reports/makers.ts';
import type { Made } from '#usecases/reports/made.ts';
import type { Office } from '#usecases/office.ts';
import { printReport } from '#usecases/reports/print-report.ts';
import { action } from '#cli/action.ts';
import type { GlobalOptions, Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

interface ReportOptions {
  readonly unit: string;
  readonly set?: string;
  readonly asOf: string;
  readonly campaign?: string;
  readonly out: string;
}

/** `ntm report KIND --unit CODE [--set ID] --as-of DATE --out FILE.(xlsx|docx|pdf|json)`: prints a paper; the ending of the file's name says how. */
export function report(machine: Machine): Command {
  return new Command('report')
    .description(`in biểu, báo cáo: ${printableKinds.join(', ')}`)
    .argument('<kind>', 'loại biểu')
    .requiredOption('--unit <code>', 'mã tỉnh, huyện hoặc xã')
    .option('--set <id>', 'bộ tiêu chí; chỉ cần cho biểu chấm theo bộ tiêu chí')
    .requiredOption('--as-of <date>', 'ngày')
    .option('--campaign <id>', 'số của đợt rà soát; chỉ dùng cho bieu-01 đến bieu-04')
    .requiredOption('--out <file>', 'tệp ghi ra')
    .action(action<ReportOptions>(async (options, kind = '') =>
      endWith(await printTo(machine, options, kind), ({ file, bytes }) => `Đã ghi ${file} (${bytes} byte).`)));
}

async function printTo(machine: Machine, options: ReportOptions & GlobalOptions, kind: string): Promise<Outcome<{ file: string; bytes: number }>> {
  const format = formatOf(extname(options.out).slice(1));
  if (!format.ok) return format;
  const asked = { ...options, set: options.set ?? null, campaign: options.campaign === undefined ? null : Number(options.campaign), kind, format: format.value };
  const made = await inOffice(machine, options, async (office): Promise<Outcome<{ made: Made; law: Office['law'] }>> => {
    const answer = await (format.value === 'json' ? makeReport : printReport)(office, machine.operator, asked);
    return answer.ok ? done({ made: answer.value, law: office.law }) : answer;
  });
  if (!made.ok) return made;
  const written = await writeMade(made.value.made, format.value, made.value.law.programme.papers);
  if (!written.ok) return written;
  writeFileSync(options.out, written.value);
  return done({ file: options.out, bytes: written.value.length });
}
