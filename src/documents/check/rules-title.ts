import { paperRuleWords as words } from '#words/paper-rules.ts';
import { printFigure } from '#domain/figures.ts';
import { ruleShare } from './rules-head.ts';
import { absent, endsVerdict, everyVerdict, lookVerdict, type Rules } from './rule.ts';

const isLetter = (type: string | null) => type === 'CV';

/** Type and abstract, or V/v; addressees; authority and bases. */
export const titleRules: Rules = {
  'type-look': ({ typeName, type }, { elements }) => (isLetter(type) ? null : lookVerdict([typeName], elements.typeName)),
  'subject-look': ({ subject, type }, { elements }) => (isLetter(type) ? null : lookVerdict(subject.length > 0 ? subject : [undefined], elements.subject)),
  'subject-rule': ({ first, subject, subjectRule, type }, { headerMm }) => (isLetter(type) ? null : ruleShare(subjectRule, subject, first.widthMm - first.margins.left - first.margins.right, headerMm.bodyRuleShare)),
  'about-form': ({ head, type }, law) => {
    if (!isLetter(type)) return null;
    const text = head.about?.text.trim() ?? '';
    return { pass: text.startsWith(`${law.words.about} `), found: text === '' ? words.absent : text, expected: `${law.words.about} …` };
  },
  'about-look': ({ head, type }, { elements, subjectGapPt }) => {
    if (!isLetter(type)) return null;
    const look = lookVerdict([head.about], elements.letterSubject);
    const gapPt = Math.max(head.about?.beforePt ?? 0, head.number?.afterPt ?? 0);
    return look && { pass: look.pass && gapPt >= subjectGapPt, found: `${look.found}, ${words.gap(printFigure(gapPt))}`, expected: `${look.expected}, ${words.gap(printFigure(subjectGapPt))}` };
  },
  'addressees-form': ({ addressees, type }, law) => {
    const [first, ...listed] = addressees;
    if (!first) return isLetter(type) || type === 'TTr' ? absent(law.words.to) : null;
    const own = first.text.trim().slice(law.words.to.length).trim();
    if (listed.length === 0) return { pass: first.text.trim().startsWith(law.words.to) && own !== '' && !own.startsWith('-'), found: first.text.trim(), expected: `${law.words.to} …` };
    const dashed = everyVerdict(listed, ({ text }) => /^\s*- \S/.test(text), ({ text }) => text.trim().slice(0, 20), words.dashes);
    const ends = endsVerdict(listed);
    return own === '' ? (dashed?.pass === false ? dashed : ends) : { pass: false, found: first.text.trim(), expected: words.dashes };
  },
  'addressees-look': ({ addressees }, { elements }) => (addressees.length === 0 ? null : lookVerdict(addressees, elements.addressees, false)),
  'authority-line': ({ authority, type }, { elements }) => (type === 'QĐ' ? lookVerdict([authority], elements.authorityLine) : null),
  'decides': ({ decides, type }, { elements, words: { decides: expected } }) => {
    if (type !== 'QĐ') return null;
    const look = lookVerdict([decides], elements.authorityLine);
    return decides && look ? { ...look, pass: look.pass && decides.text.trim() === expected } : absent(expected);
  },
  'articles': ({ body, type }, { words: { article } }) => {
    if (type !== 'QĐ') return null;
    const articles = body.filter(({ text }) => text.trim().startsWith(`${article} `));
    const lead = new RegExp(`^${article} \\d+\\.`, 'u');
    return everyVerdict(articles, ({ text, runs }) => lead.test(text.trim()) && leadIsBold(runs, lead.exec(text.trim())?.[0].length ?? 0), ({ text }) => text.trim().slice(0, 12), `${article} 1., ${words.bold}`);
  },
  'bases-look': ({ bases }, { elements }) => (bases.length === 0 ? null : lookVerdict(bases, elements.basis, false)),
  'bases-ends': ({ bases }) => (bases.length === 0 ? null : endsVerdict(bases)),
};

function leadIsBold(runs: readonly { readonly text: string; readonly bold: boolean }[], length: number): boolean {
  let seen = 0;
  return runs.every((run) => {
    const isLead = seen < length && run.text.trim() !== '';
    seen += run.text.length;
    return !isLead || run.bold;
  });
}
