import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { readFile } from '#documents/read/read-file.ts';
import { sha256 } from '#documents/read/sha256.ts';
import { printDate } from '#domain/calendar.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import type { Office } from '#usecases/office.ts';
import { listTitles, type TitleList } from '#usecases/titles/list-titles.ts';
import { registerTitles } from '#usecases/titles/register-titles.ts';
import { asRegister, previewTitles, takeTitles } from '#usecases/titles/take-titles.ts';
import { titleStatusNames } from '#words/title-names.ts';
import { expected, sentence } from '#words/refusals.ts';
import { action } from '#cli/action.ts';
import type { Ending, Machine } from '#cli/command.ts';
import { endWith } from '#cli/end.ts';
import { inOffice } from '#cli/in-office.ts';

/** `ntm titles --unit CODE --as-of DATE` lists the register; `ntm titles import FILE` takes one in. */
export function titles(machine: Machine): Command {
  return new Command('titles').description('sổ danh hiệu: xem của một địa bàn, nhập từ tệp').addCommand(listed(machine), { isDefault: true }).addCommand(taken(machine));
}

function listed(machine: Machine): Command {
  return new Command('list')
    .description('danh hiệu của một địa bàn vào một ngày')
    .requiredOption('--unit <code>', 'mã tỉnh, huyện hoặc xã')
    .requiredOption('--as-of <date>', 'ngày')
    .action(action<{ unit: string; asOf: string }>(async (options) => endWith(await inOffice(machine, options, (office) => listTitles(office, machine.operator, options)), inWords, document)));
}

function inWords({ titles: lines, counts }: TitleList): string {
  const said = lines.map(({ title, unit, status }) => `${unit.code}  ${unit.name.padEnd(20)} ${title.kind.padEnd(10)} ${title.titleYear}  ${title.decision}, ${printDate(title.decidedOn)}  ${titleStatusNames.vi[status]}`);
  return [...said, ...counts.map(({ kind, units }) => `${kind}: ${units} đơn vị`)].join('\n');
}

function document({ unit, asOf, titles: lines, counts }: TitleList) {
  return {
    unit: unit.code, asOf,
    counts: Object.fromEntries(counts.map(({ kind, units }) => [kind, units])),
    titles: lines.map(({ title, unit: held, status, isHighest, gauge }) => ({
      unit: held.code, name: held.name, kind: title.kind, year: title.titleYear, decision: title.decision, decidedOn: title.decidedOn, issuer: title.issuer, set: title.set,
      status, highest: isHighest, verdict: gauge?.verdict ?? null, unmet: gauge?.unmet ?? null,
    })),
  };
}

interface Taken {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly doubts: readonly { readonly sheet: string; readonly at: string; readonly code: string; readonly found: string; readonly expected: string; readonly sentence: string }[];
}

function taken(machine: Machine): Command {
  return new Command('import')
    .description('nhập sổ danh hiệu từ một tệp Excel hoặc CSV')
    .argument('<file>', 'tệp .xlsx hoặc .csv')
    .option('--dry-run', 'chỉ kiểm tra, không lưu', false)
    .action(action<{ dryRun: boolean }>(async (options, file = '') => {
      const outcome = await inOffice(machine, options, (office) => takeInto(office, machine, file, options.dryRun));
      return outcome.ok ? endImport(outcome.value) : endWith(outcome, () => '');
    }));
}

async function takeInto(office: Office, machine: Machine, path: string, dryRun: boolean): Promise<Outcome<Taken>> {
  const bytes = readBytes(path);
  if (!bytes.ok) return bytes;
  const sheets = await readFile(basename(path), bytes.value);
  if (!sheets.ok) return sheets;
  const read = takeTitles(office, { fileName: basename(path), fileSha: sha256(bytes.value), sheets: sheets.value });
  const preview = await previewTitles(office, machine.operator, read);
  if (!preview.ok) return preview;
  const { rows, accepted, unchanged, doubts } = preview.value;
  const said = doubts.map(({ sheet, at, found, refusal }) => ({ sheet, at, code: refusal.code, found, expected: expected(refusal), sentence: sentence(refusal) }));
  if (dryRun || doubts.length > 0) return done({ rows, accepted: doubts.length > 0 ? 0 : accepted, unchanged, doubts: said });
  const registered = await registerTitles(office, machine.operator, { titles: asRegister(read.titles), file: { name: read.file.fileName, sha: read.file.fileSha } });
  return registered.ok ? done({ rows, accepted: registered.value.titles.length, unchanged: registered.value.unchanged, doubts: [] }) : registered;
}

function readBytes(path: string): Outcome<Uint8Array> {
  try {
    return done(readFileSync(path));
  } catch (error) {
    return refuse('file-unreadable', { name: path, why: error instanceof Error ? error.message : '' });
  }
}

function endImport(result: Taken): Ending {
  const lines = result.doubts.map(({ sheet, at, sentence: text }) => `${sheet} ${at}: ${text}`);
  if (lines.length > 0) process.stderr.write(`${lines.join('\n')}\n`);
  const text = lines.length > 0 ? `${lines.length} chỗ chưa rõ; chưa lưu gì.` : `${result.rows} dòng: ${result.accepted} danh hiệu mới, ${result.unchanged} đã có.`;
  return { exit: lines.length > 0 ? 1 : 0, json: result, text };
}
