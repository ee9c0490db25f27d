import type { FileChild, Paragraph } from 'docx';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import { recipientLines } from '#domain/papers/paper-lines.ts';
import type { Paper, Signature } from '#domain/papers/paper.ts';
import { textWidth } from './paper-body.ts';
import { emptyLine, part, twoColumns } from './paper-parts.ts';

/** Empty lines between who signs and the name, for hand and seal. */
const handLines = 4;

/** The foot of a paper: Nơi nhận left, the signature right, on one page. Minutes are signed by two side by side, with Nơi nhận below. */
export function paperFoot(paper: Paper, law: PaperLaw): FileChild[] {
  const half = textWidth(law) / 2;
  const recipients = recipientParts(paper, law);
  const [first, second] = paper.signatures;
  if (first && second) return [twoColumns(half, half, [[signature(first), signature(second)]]), emptyLine('recipients'), ...recipients];
  return [twoColumns(half, half, [[recipients.length > 0 ? recipients : [emptyLine('recipients')], first ? signature(first) : [emptyLine('signer')]]])];
}

function recipientParts(paper: Paper, law: PaperLaw): Paragraph[] {
  const lines = recipientLines(paper, law);
  return lines.length === 0 ? [] : [part('recipientsLabel', law.words.recipients), ...lines.map((line) => part('recipients', line))];
}

function signature({ lines, name }: Signature): Paragraph[] {
  const hand = Array.from({ length: handLines }, () => emptyLine('signer'));
  return [...lines.map((line) => part('signer', line.toLocaleUpperCase('vi'))), ...hand, part('signer', name)];
}
