import { done, type Outcome } from '#domain/outcome.ts';
import { attributeOf, isSet, nearest, styleBook, valueOf, type StyleBook } from './letter-styles.ts';
import type { Letter, LetterBlock, LetterParagraph, LetterRun, LetterSection, LetterTable } from './letter.ts';
import { openLetter, type LetterParts } from './open-letter.ts';
import { allOf, childOf, childrenOf, type XmlElement } from './xml-tree.ts';

/** What stands on the pages of any Word file. Deleted and hidden words are left out, inserted ones are there. */
export async function readLetter(name: string, bytes: Uint8Array): Promise<Outcome<Letter>> {
  const parts = await openLetter(name, bytes);
  return parts.ok ? done({ sections: sectionsOf(parts.value) }) : parts;
}

function sectionsOf(parts: LetterParts): LetterSection[] {
  const book = styleBook(parts);
  const body = childOf(parts.document, 'w:body');
  const sections: LetterSection[] = [];
  let blocks: LetterBlock[] = [];
  for (const element of childrenOf(body)) {
    if (element.name === 'w:sectPr') {
      sections.push(sectionOf(element, blocks, parts, book));
      continue;
    }
    blocks.push(...blocksOf(element, book));
    const ends = childOf(childOf(element, 'w:pPr'), 'w:sectPr');
    if (!ends) continue;
    sections.push(sectionOf(ends, blocks, parts, book));
    blocks = [];
  }
  return sections;
}

function sectionOf(properties: XmlElement, blocks: readonly LetterBlock[], parts: LetterParts, book: StyleBook): LetterSection {
  const size = childOf(properties, 'w:pgSz')?.attributes ?? {};
  const margin = childOf(properties, 'w:pgMar')?.attributes ?? {};
  const mm = (attributes: Readonly<Record<string, string>>, name: string) => twipsToMm(Number(attributes[name] ?? 0));
  const headerOf = (type: string) => {
    const reference = childrenOf(properties, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === type);
    const header = parts.headers.get(reference?.attributes['r:id'] ?? '');
    return childrenOf(header).flatMap((element) => blocksOf(element, book)).flatMap(paragraphsIn);
  };
  const start = childOf(properties, 'w:pgNumType')?.attributes['w:start'];
  return {
    widthMm: mm(size, 'w:w'), heightMm: mm(size, 'w:h'),
    margins: { top: mm(margin, 'w:top'), bottom: mm(margin, 'w:bottom'), left: mm(margin, 'w:left'), right: mm(margin, 'w:right') },
    titlePage: isSet([properties], 'w:titlePg'), startsAt: start === undefined ? null : Number(start),
    header: headerOf('default'), firstHeader: headerOf('first'), blocks,
  };
}

function blocksOf(element: XmlElement, book: StyleBook): LetterBlock[] {
  switch (element.name) {
    case 'w:p': return [paragraphOf(element, book)];
    case 'w:tbl': return [tableOf(element, book)];
    case 'w:sdt': return childrenOf(childOf(element, 'w:sdtContent')).flatMap((child) => blocksOf(child, book));
    default: return [];
  }
}

export function paragraphsIn(block: LetterBlock): LetterParagraph[] {
  return block.kind === 'paragraph' ? [block] : block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(paragraphsIn)));
}

function tableOf(element: XmlElement, book: StyleBook): LetterTable {
  const rows = childrenOf(element, 'w:tr').map((row) => ({
    isHeading: isSet([childOf(row, 'w:trPr')], 'w:tblHeader'),
    cells: childrenOf(row, 'w:tc').map((cell) => ({
      widthMm: twipsToMm(Number(childOf(childOf(cell, 'w:tcPr'), 'w:tcW')?.attributes['w:w'] ?? 0)),
      blocks: childrenOf(cell).flatMap((child) => blocksOf(child, book)),
    })),
  }));
  return { kind: 'table', rows };
}

const alignments: Readonly<Record<string, LetterParagraph['align']>> = { center: 'center', right: 'right', end: 'right', both: 'justified', distribute: 'justified' };

function paragraphOf(element: XmlElement, book: StyleBook): LetterParagraph {
  const layers = book.paragraph(element);
  const runs = runsOf(element, element, book);
  const indent = (...names: string[]) => twipsToMm(Number(attributeOf(layers, 'w:ind', ...names) ?? 0));
  const spacing = (name: string) => Number(attributeOf(layers, 'w:spacing', name) ?? 0);
  const rule = attributeOf(layers, 'w:spacing', 'w:lineRule') ?? 'auto';
  const borders = childrenOf(nearest(layers, 'w:pBdr')).filter((border) => !['none', 'nil'].includes(valueOf(border) ?? 'none'));
  return {
    kind: 'paragraph', runs, text: runs.map(({ text }) => text).join(''),
    align: alignments[attributeOf(layers, 'w:jc', 'w:val') ?? ''] ?? 'left',
    leftMm: indent('w:left', 'w:start'), rightMm: indent('w:right', 'w:end'), firstLineMm: indent('w:firstLine') - indent('w:hanging'),
    beforePt: spacing('w:before') / 20, afterPt: spacing('w:after') / 20, lines: rule === 'auto' ? (spacing('w:line') || 240) / 240 : null,
    ruled: borders.some(({ name }) => name === 'w:top' || name === 'w:bottom'),
    drawn: allOf(element, 'w:drawing').length + allOf(element, 'w:pict').length > 0,
    numbersPage: allOf(element, 'w:instrText').some(({ children }) => isPageField(children.join(''))) || allOf(element, 'w:fldSimple').some(({ attributes }) => isPageField(attributes['w:instr'] ?? '')),
  };
}

const skipped = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:drawing', 'w:pict', 'w:object', 'mc:Fallback']);

function runsOf(element: XmlElement, paragraph: XmlElement, book: StyleBook): LetterRun[] {
  return childrenOf(element).flatMap((child) => {
    if (skipped.has(child.name)) return [];
    return child.name === 'w:r' ? runOf(child, paragraph, book) : runsOf(child, paragraph, book);
  });
}

function runOf(run: XmlElement, paragraph: XmlElement, book: StyleBook): LetterRun[] {
  const layers = book.run(run, paragraph);
  const text = childrenOf(run).map(wordsOf).join('');
  if (text === '' || isSet(layers, 'w:vanish')) return [];
  const theme = attributeOf(layers, 'w:rFonts', 'w:asciiTheme');
  const font = attributeOf(layers, 'w:rFonts', 'w:ascii', 'w:hAnsi') ?? (theme === undefined ? undefined : book.themeFont(theme)) ?? '';
  return [{
    text: isSet(layers, 'w:caps') ? text.toLocaleUpperCase('vi') : text, font, pt: Number(attributeOf(layers, 'w:sz', 'w:val') ?? 20) / 2,
    bold: isSet(layers, 'w:b'), italic: isSet(layers, 'w:i'), colour: attributeOf(layers, 'w:color', 'w:val') ?? 'auto',
  }];
}

function wordsOf(element: XmlElement): string {
  switch (element.name) {
    case 'w:t': return element.children.filter((child) => typeof child === 'string').join('');
    case 'w:tab': return '\t';
    case 'w:br': case 'w:cr': return '\n';
    case 'w:noBreakHyphen': return '-';
    // The number of the page has no words in the file; one stands for it, so that its look can be asked.
    case 'w:instrText': return isPageField(element.children.join('')) ? '1' : '';
    default: return '';
  }
}

function twipsToMm(twips: number): number {
  return (twips / 1440) * 25.4;
}

function isPageField(instruction: string): boolean {
  return /^\s*PAGE\b/.test(instruction);
}
