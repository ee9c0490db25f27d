import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Command } from 'commander';
import { checkPaper, type CheckedPaper, type CheckedRule } from '#documents/check/check-paper.ts';
import { refuse, type Outcome } from '#domain/outcome.ts';
import { paperRuleWords } from '#words/paper-rules.ts';
import type { Ending, GlobalOptions, Machine } from '#cli/command.ts';
import { action } from '#cli/action.ts';
import { endWith } from '#cli/end.ts';

/** `ntm check-paper FILE.docx [--json]`: every rule of NĐ 30/2020/NĐ-CP, Phụ lục I, kept or not. Exit 0 when all that apply are kept, 1 otherwise. */
export function checkPaperFile(machine: Machine): Command {
  return new Command('check-paper')
    .description('kiểm tra thể thức, kỹ thuật trình bày một văn bản Word theo Nghị định 30/2020/NĐ-CP')
    .argument('<file>', 'tệp .docx')
    .action(action<object>(async (options, file = ''): Promise<Ending> => {
      const checked = await checkFile(machine, options, file);
      const ending = endWith(checked, told);
      return checked.ok && checked.value.failed > 0 ? { ...ending, exit: 1 } : ending;
    }));
}

async function checkFile(machine: Machine, options: GlobalOptions, file: string): Promise<Outcome<CheckedPaper>> {
  const law = machine.law(options);
  if (!law.ok) return law;
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    return refuse('not-found', { what: file });
  }
  return checkPaper(basename(file), bytes, law.value.programme.papers);
}

function told({ paper, rules, passed, failed, notApplicable }: CheckedPaper): string {
  return [...rules.map(line), paperRuleWords.total(paper ?? '?', passed, failed, notApplicable)].join('\n');
}

function line({ rule, pass, found, expected }: CheckedRule): string {
  if (pass === null) return `–  ${rule}: ${found}`;
  return pass ? `✓  ${rule}: ${found}` : `✗  ${rule}: ${found} (${paperRuleWords.expected(expected)})`;
}
