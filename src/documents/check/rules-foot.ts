import type { LetterParagraph } from '#documents/read/letter.ts';
import { paperRuleWords as words } from '#words/paper-rules.ts';
import { absent, endsVerdict, everyVerdict, lookVerdict, shortened, type Rules } from './rule.ts';

const degrees = /(^|\s)(GS|PGS|TSKH|TS|ThS|BS|KS|CN|NGND|NGƯT)\.?\s/u;
/** Bodies that decide together: papers in their name are signed TM. */
const together = /^(ỦY BAN|HỘI ĐỒNG|BAN )/u;

/** Who signs and who receives. */
export const footRules: Rules = {
  'signature-look': ({ foot }, { elements }) => lookVerdict(foot.signatures.length > 0 ? foot.signatures.flat() : [undefined], elements.signer),
  'signature-form': ({ foot, authority, type }, { authority: { collective, deputy, order, mandate } }) => {
    if (type === 'BB') return null;
    const lines = rightsOf(foot.signatures[0] ?? []).map(({ text }) => text.trim());
    const found = lines.join(' / ');
    const expected = `${collective} …; ${deputy} …; ${order} …; ${mandate} …`;
    if (lines.length === 0) return absent(expected);
    const starts = (mark: string) => lines.some((line) => line.startsWith(`${mark} `));
    const inCapitals = lines.every((line) => line === line.toLocaleUpperCase('vi'));
    const follows = [deputy, order, mandate, collective].every((mark) => !lines.at(-1)?.startsWith(`${mark} `));
    const isOneRight = [deputy, order, mandate].filter(starts).length <= 1 && (!(starts(order) || starts(mandate)) || lines.length === 2);
    const inOrder = !starts(collective) || (lines[0]?.startsWith(`${collective} `) === true && !starts(order) && !starts(mandate));
    const byRight = !authority || together.test(authority.text.trim()) === starts(collective) || starts(order) || starts(mandate);
    return { pass: inCapitals && follows && isOneRight && inOrder && byRight, found, expected };
  },
  'signature-name': ({ foot, head }) => {
    const names = foot.signatures.flatMap((lines) => nameOf(lines) ?? []);
    // A draft may lie before anybody is named who will sign it.
    if (names.length === 0 && foot.signatures.length > 0 && head.isDraft) return null;
    return everyVerdict(names, ({ text }) => !degrees.test(text), ({ text }) => shortened(text), words.nameSample);
  },
  'signatures': ({ foot, type }) => (type === 'BB' ? { pass: foot.signatures.length === 2, found: String(foot.signatures.length), expected: words.twoSigners } : null),
  'recipients-label': ({ foot }, { elements }) => lookVerdict([foot.label], elements.recipientsLabel, false),
  'recipients-look': ({ foot }, { elements }) => lookVerdict(foot.recipients.length > 0 ? foot.recipients : [undefined], elements.recipients, false),
  'recipients-ends': ({ foot }) => {
    const dashed = everyVerdict(foot.recipients, ({ text }) => /^\s*- ?\S/.test(text), ({ text }: LetterParagraph) => shortened(text), words.dashes);
    return dashed?.pass === false ? dashed : endsVerdict(foot.recipients);
  },
  'archive': ({ foot }, law) => {
    const last = foot.recipients.at(-1);
    return last ? { pass: new RegExp(`^-?\\s*${law.words.archive}\\s*VT`, 'u').test(last.text.trim()), found: shortened(last.text), expected: words.archive } : absent(words.archive);
  },
};

/** The name stands last, and not in capitals as the lines above it do. */
function nameOf(lines: readonly LetterParagraph[]): LetterParagraph | undefined {
  const last = lines.at(-1);
  return last && last.text !== last.text.toLocaleUpperCase('vi') ? last : undefined;
}

function rightsOf(lines: readonly LetterParagraph[]): readonly LetterParagraph[] {
  return nameOf(lines) ? lines.slice(0, -1) : lines;
}
