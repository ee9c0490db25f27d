import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { readLetter } from '#documents/read/read-letter.ts';
import { paperRules, paperRuleWords, type PaperRuleId } from '#words/paper-rules.ts';
import { anatomyOf } from './anatomy.ts';
import type { Rule } from './rule.ts';
import { appendixRules } from './rules-appendix.ts';
import { footRules } from './rules-foot.ts';
import { headRules } from './rules-head.ts';
import { pageRules } from './rules-page.ts';
import { textRules } from './rules-text.ts';
import { titleRules } from './rules-title.ts';

export interface CheckedRule {
  readonly id: PaperRuleId;
  readonly rule: string;
  /** null where the rule does not apply to this kind of paper. */
  readonly pass: boolean | null;
  readonly found: string;
  readonly expected: string;
}

export interface CheckedPaper {
  /** The type by its abbreviation, `CV` for a letter; null where nothing says. */
  readonly paper: string | null;
  readonly rules: readonly CheckedRule[];
  readonly passed: number;
  readonly failed: number;
  readonly notApplicable: number;
}

const rules: Readonly<Partial<Record<PaperRuleId, Rule>>> = { ...pageRules, ...headRules, ...titleRules, ...textRules, ...footRules, ...appendixRules };

/** Reads any Word file and tells of every rule of NĐ 30/2020/NĐ-CP, Phụ lục I whether it is kept. Refused where the file cannot be read as one, or no law says how papers look. */
export async function checkPaper(name: string, bytes: Uint8Array, law: PaperLaw | null): Promise<Outcome<CheckedPaper>> {
  if (law === null) return refuse('no-paper-law', {});
  const letter = await readLetter(name, bytes);
  if (!letter.ok) return letter;
  const paper = anatomyOf(letter.value, law);
  if (!paper || paper.all.length === 0) return refuse('no-word-file', { name, why: 'empty' });
  const checked = Object.entries(paperRules).map(([id, rule]): CheckedRule => {
    const verdict = rules[id as PaperRuleId]?.(paper, law) ?? null;
    return { id: id as PaperRuleId, rule, pass: verdict?.pass ?? null, found: verdict?.found ?? paperRuleWords.notApplicable, expected: verdict?.expected ?? '' };
  });
  const count = (pass: boolean | null) => checked.filter((rule) => rule.pass === pass).length;
  return done({ paper: paper.type, rules: checked, passed: count(true), failed: count(false), notApplicable: count(null) });
}
