import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { importReadings } from '#usecases/assessment/import-readings.ts';
import { previewImport } from '#usecases/assessment/preview-import.ts';
import { takeFile, type FileTaken, type ImportFile } from '#usecases/assessment/take-file.ts';
import type { Office } from '#usecases/office.ts';
import { expected, sentence } from '#words/refusals.ts';
import { action } from '#cli/action.ts';
import type { Ending, Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

interface ImportOptions {
  readonly set?: string;
  readonly unit?: string;
  readonly asOf: string;
  readonly dryRun: boolean;
}

/** What `ntm import --json` prints. */
interface ImportDocument {
  readonly batch: number | null;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly doubts: readonly { readonly sheet: string; readonly at: string; readonly code: string; readonly found: string; readonly expected: string; readonly sentence: string }[];
}

/** `ntm import FILE [--set ID] --as-of DATE [--dry-run]`: all of a file's readings, or every doubt at once and nothing stored. */
export function importFile(machine: Machine): Command {
  return new Command('import')
    .description('nhập số liệu từ một tệp Excel hoặc CSV')
    .argument('<file>', 'tệp .xlsx hoặc .csv')
    .option('--set <id>', 'bộ tiêu chí, khi tệp không ghi')
    .option('--unit <code>', 'huyện hoặc tỉnh của các xã trong tệp, khi tệp ghi tên xã')
    .requiredOption('--as-of <date>', 'số liệu tính đến ngày')
    .option('--dry-run', 'chỉ kiểm tra, không lưu', false)
    .action(action<ImportOptions>(async (options, file = '') => {
      const outcome = await inOffice(machine, options, (office) => importInto(office, machine, options, file));
      return outcome.ok ? endImport(outcome.value) : endWith(outcome, () => '');
    }));
}

async function importInto(office: Office, machine: Machine, options: ImportOptions, path: string): Promise<Outcome<ImportDocument>> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const sheets = await readFile(basename(path), bytes.value);
  if (!sheets.ok) return sheets;
  const file: ImportFile = { fileName: basename(path), fileSha: sha256(bytes.value), sheets: sheets.value, set: options.set ?? null, unit: options.unit ?? null, asOf: options.asOf };
  const taken = takeFile(office, machine.operator, file);
  if (!taken.ok) return taken;
  const preview = options.dryRun || taken.value.doubts.length > 0;
  const outcome = preview ? await previewImport(office, machine.operator, { file, taken: taken.value }) : await importReadings(office, machine.operator, { file, taken: taken.value });
  if (!outcome.ok) return outcome;
  const { rows, accepted, unchanged } = outcome.value;
  return done({ batch: 'batch' in outcome.value ? outcome.value.batch : null, rows, accepted: taken.value.doubts.length > 0 ? 0 : accepted, unchanged, doubts: doubtsOf(taken.value) });
}

function readBytes(path: string): Outcome<Uint8Array> {
  try {
    return done(readFileSync(path));
  } catch (error) {
    return refuse('file-unreadable', { name: path, why: error instanceof Error ? error.message : '' });
  }
}

function doubtsOf(taken: FileTaken): ImportDocument['doubts'] {
  return taken.doubts.map(({ sheet, at, found, refusal }) => ({ sheet, at, code: refusal.code, found, expected: expected(refusal), sentence: sentence(refusal) }));
}

function endImport(result: ImportDocument): Ending {
  const lines = result.doubts.map(({ sheet, at, sentence: text }) => `${sheet} ${at}: ${text}`);
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  const summary = lines.length > 0 ? `${lines.length} chỗ chưa rõ; chưa lưu gì.` : `${result.rows} dòng: ${result.accepted} số liệu mới, ${result.unchanged} không đổi${result.batch === null ? '' : `, lần nhập #${result.batch}`}.`;
  return { exit: lines.length > 0 ? 1 : 0, json: result, text: summary };
}
