import { writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { Command } from 'commander';
import { formatOf, writeReport } from '#documents/write/write-report.ts';
import { done, type Outcome } from '#domain/outcome.ts';
import { makeReport } from '#usecases/reports/make-report.ts';
import { printReport } from '#usecases/reports/print-report.ts';
import { action } from '#cli/action.ts';
import type { GlobalOptions, Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

interface ReportOptions {
  readonly unit: string;
  readonly set: string;
  readonly asOf: string;
  readonly out: string;
}

/** `ntm report KIND --unit CODE --set ID --as-of DATE --out FILE.(xlsx|docx|pdf|json)`: prints a paper; the ending of the file's name says how. */
export function report(machine: Machine): Command {
  return new Command('report')
    .description('in biểu, báo cáo: distribution, criteria, bieu-01, bieu-02')
    .argument('<kind>', 'loại biểu')
    .requiredOption('--unit <code>', 'mã tỉnh, huyện hoặc xã')
    .requiredOption('--set <id>', 'bộ tiêu chí')
    .requiredOption('--as-of <date>', 'ngày')
    .requiredOption('--out <file>', 'tệp ghi ra')
    .action(action<ReportOptions>(async (options, kind = '') =>
      endWith(await printTo(machine, options, kind), ({ file, bytes }) => `Đã ghi ${file} (${bytes} byte).`)));
}

async function printTo(machine: Machine, options: ReportOptions & GlobalOptions, kind: string): Promise<Outcome<{ file: string; bytes: number }>> {
  const format = formatOf(extname(options.out).slice(1));
  if (!format.ok) return format;
  const made = await inOffice(machine, options, (office) => (format.value === 'json' ? makeReport : printReport)(office, machine.operator, { ...options, kind, format: format.value }));
  if (!made.ok) return made;
  const written = await writeReport(made.value, format.value);
  if (!written.ok) return written;
  writeFileSync(options.out, written.value);
  return done({ file: options.out, bytes: written.value.length });
}
