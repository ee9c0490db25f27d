import { numberBlocks } from './number-blocks.ts';
import type { PaperBlock, Span, Text } from './paper.ts';
import type { Facts, FactText, FilledWording, LineMark, Piece, Wording, WordingLine } from './wording.ts';

/**
 * A wording with its facts. A paragraph that speaks of a list is repeated for every item and is gone when there is none; one that may be without
 * something and is, is gone too. What must be said and is not known stays as `{năm kế hoạch}`, so that a draft shows its hole.
 * Behind the articles `lastArticle` is the number of the last of them.
 */
export function fillWording(wording: Wording, facts: Facts): FilledWording {
  const body = wording.lines.filter(({ mark }) => mark !== 'recipient').flatMap((line) => fillLine(line, wording, facts));
  const blocks = numberBlocks(body.flatMap(toBlocks));
  const counted = { ...facts, texts: { ...facts.texts, lastArticle: String(blocks.filter(({ kind }) => kind === 'article').length) } };
  const filled = [...body, ...wording.lines.filter(({ mark }) => mark === 'recipient').flatMap((line) => fillLine(line, wording, counted))];
  const wordsOf = (mark: LineMark) => filled.filter((line) => line.mark === mark).map(({ text }) => text.map((span) => span.text).join(''));
  return {
    subject: wordsOf('subject').join(' '),
    addressees: wordsOf('addressee'),
    bases: wordsOf('basis').map(withoutEnd),
    blocks,
    recipients: wordsOf('recipient').map(withoutEnd),
  };
}

interface FilledLine {
  readonly mark: LineMark;
  readonly text: Text;
  readonly blocks: readonly PaperBlock[];
}

function fillLine(line: WordingLine, wording: Wording, facts: Facts): FilledLine[] {
  if (line.when !== null && !isThere(line.when, facts)) return [];
  const { mark, pieces } = line;
  if (mark === 'blocks') return pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [{ mark, text: [], blocks: facts.blocks?.[piece.key] ?? [] }]));
  const list = listOf(pieces, wording);
  const items = list === null ? [{}] : (facts.lists?.[list] ?? []);
  return items.flatMap((item: Readonly<Record<string, FactText>>) => {
    const text = fillPieces(pieces, wording, { ...facts.texts, ...item });
    return text === undefined ? [] : [{ mark, text, blocks: [] }];
  });
}

function isThere(key: string, { texts, lists, blocks }: Facts): boolean {
  const words = texts[key];
  return (lists?.[key]?.length ?? 0) > 0 || (blocks?.[key]?.length ?? 0) > 0 || (words !== undefined && spansOf(words).some(({ text }) => text !== ''));
}

function listOf(pieces: readonly Piece[], { form }: Wording): string | null {
  return pieces.map((piece) => (typeof piece === 'string' ? null : form.placeholders.find(({ key }) => key === piece.key)?.list ?? null)).find((list) => list !== null) ?? null;
}

/** Undefined where a placeholder that may be empty is. */
function fillPieces(pieces: readonly Piece[], { form }: Wording, texts: Facts['texts']): Text | undefined {
  const filled: Span[] = [];
  for (const piece of pieces) {
    if (typeof piece === 'string') {
      filled.push({ text: piece });
      continue;
    }
    const words = spansOf(texts[piece.key] ?? '');
    const { label = piece.key, required = true } = form.placeholders.find(({ key }) => key === piece.key) ?? {};
    const isEmpty = words.every(({ text }) => text === '');
    if (isEmpty && !required) return undefined;
    filled.push(...(isEmpty ? [{ text: `{${label}}` }] : words));
  }
  return filled;
}

function spansOf(words: FactText): Text {
  if (typeof words === 'string') return [{ text: words }];
  return 'text' in words ? [words] : words;
}

function toBlocks({ mark, text, blocks }: FilledLine): PaperBlock[] {
  switch (mark) {
    case 'section': return [{ kind: 'section', number: '', text: text.map((span) => span.text).join('') }];
    case 'heading': return [{ kind: 'clause', number: '1', text, isHeading: true }];
    case 'subheading': return [{ kind: 'clause', number: '1.1', text, isHeading: true }];
    case 'clause': return [{ kind: 'clause', number: '1', text, isHeading: false }];
    case 'point': return [{ kind: 'clause', number: 'a)', text, isHeading: false }];
    case 'paragraph': return [{ kind: 'paragraph', text }];
    case 'bullet': return [{ kind: 'bullet', text, depth: 1 }];
    case 'sub-bullet': return [{ kind: 'bullet', text, depth: 2 }];
    case 'article': return [{ kind: 'article', number: 1, text }];
    case 'blocks': return [...blocks];
    case 'subject': case 'addressee': case 'basis': case 'recipient': return [];
  }
}

/** Ends are set by the writer: `;` and the last `.`. */
function withoutEnd(line: string): string {
  return line.trim().replace(/[;.,]+$/, '');
}
