import { describe, expect, it } from 'vitest';
import type { PaperElement, PaperLaw } from '#domain/criteria/paper-law.ts';
import type { Paper, PaperKind } from '#domain/papers/paper.ts';
import { writePaperLetter } from '#documents/write/paper-letter.ts';
import { paperRules, type PaperRuleId } from '#words/paper-rules.ts';
import { aPaper, thePaperLaw } from '#test/factories/a-paper.ts';
import { withChangedPart } from '#test/factories/changed-part.ts';
import { checkPaper } from './check-paper.ts';

interface Fault {
  readonly kind?: PaperKind;
  readonly paper?: Partial<Paper>;
  /** The paper is written by this law and checked by the true one. */
  readonly law?: (law: PaperLaw) => PaperLaw;
  readonly part?: string;
  readonly change?: (xml: string) => string;
}

const truth = thePaperLaw();
const sized = (element: PaperElement, pt: number, kind: PaperKind = 'plan'): Fault => ({ kind, law: (law) => ({ ...law, elements: { ...law.elements, [element]: { ...law.elements[element], pt: { ...law.elements[element].pt, ours: pt } } } }) });
const looking = (element: PaperElement, look: { bold?: boolean; italic?: boolean; align?: 'left' }, kind: PaperKind = 'plan'): Fault => ({ kind, law: (law) => ({ ...law, elements: { ...law.elements, [element]: { ...law.elements[element], ...look } } }) });
const margin = (side: 'top' | 'bottom' | 'left' | 'right', mm: number): Fault => ({ law: (law) => ({ ...law, marginsMm: { ...law.marginsMm, [side]: { ...law.marginsMm[side], ours: mm } } }) });
const said = (from: string | RegExp, to: string, kind: PaperKind = 'plan'): Fault => ({ kind, change: (xml) => xml.replace(from, to) });
const running = (change: Partial<PaperLaw['bodyText']>): Fault => ({ law: (law) => ({ ...law, bodyText: { ...law.bodyText, ...change } }) });
const words = (change: Partial<PaperLaw['words']>, kind: PaperKind = 'plan'): Fault => ({ kind, law: (law) => ({ ...law, words: { ...law.words, ...change } }) });

/** One fault for every rule: a paper of ours, spoiled in just that. */
const faults: Readonly<Record<PaperRuleId, Fault>> = {
  'paper-size': said(/w:w="11906" w:h="16838"/, 'w:w="12240" w:h="15840"'),
  'margin-top': margin('top', 15), 'margin-bottom': margin('bottom', 26), 'margin-left': margin('left', 25), 'margin-right': margin('right', 10),
  'font': { part: 'word/styles.xml', change: (xml) => xml.replaceAll('Times New Roman', 'Arial') },
  'colour': { part: 'word/styles.xml', change: (xml) => xml.replaceAll('<w:color w:val="000000"', '<w:color w:val="C00000"') },
  'page-number': { part: 'word/header1.xml', change: (xml) => xml.replace('PAGE', 'DATE') },
  'page-number-size': sized('pageNumber', 11), 'page-number-first': said('<w:titlePg/>', ''),
  'state': said('CỘNG HÒA XÃ HỘI', 'CỘNG HOÀ XÃ HỘI'), 'state-look': sized('state', 14), 'motto': said('Độc lập - Tự do', 'Độc lập-Tự do'), 'motto-look': looking('motto', { bold: false }),
  'motto-rule': { law: (law) => ({ ...law, headerMm: { ...law.headerMm, mottoRule: 30 } }) },
  'parent-look': sized('parentBody', 10, 'notice'), 'body-look': sized('body', 11), 'body-rule': { law: (law) => ({ ...law, headerMm: { ...law.headerMm, bodyRuleShare: { least: 0, most: 1, ours: 0.9 } } }) },
  'number-form': { paper: { sign: '5/KH-UBND' } }, 'number-look': sized('number', 12), 'number-type': { paper: { sign: '18/TB-UBND' } },
  'date-form': said('ngày 18 tháng 01 năm 2024', 'ngày 18 tháng 1 năm 2024'), 'date-look': looking('date', { italic: false }),
  'type-look': sized('typeName', 16), 'subject-look': looking('subject', { bold: true, italic: true }), 'subject-rule': { law: (law) => ({ ...law, headerMm: { ...law.headerMm, bodyRuleShare: { least: 0, most: 1, ours: 0.1 } } }) },
  'about-form': said('V/v đẩy', 'v/v đẩy', 'letter'), 'about-look': { kind: 'letter', law: (law) => ({ ...law, subjectGapPt: 0 }) },
  'addressees-form': said('thành phố;</w:t>', 'thành phố</w:t>', 'letter'), 'addressees-look': sized('addressees', 12, 'letter'),
  'authority-line': looking('authorityLine', { bold: true, italic: true }, 'decision'), 'decides': words({ decides: 'QUYẾT ĐỊNH' }, 'decision'), 'articles': said('Điều 1. ', 'Điều 1: ', 'decision'),
  'bases-look': looking('basis', { italic: false }), 'bases-ends': said('2021-2025;', '2021-2025,'),
  'text-size': sized('text', 12), 'text-align': said('<w:pStyle w:val="ND30Body"/>', '<w:pStyle w:val="ND30Body"/><w:jc w:val="left"/>'),
  'text-indent': running({ oursFirstLineMm: 5 }), 'text-after': running({ afterPt: { least: 0, most: null, ours: 3 } }), 'text-lines': running({ lines: { least: 1, most: 3, ours: 2 } }),
  'section-look': looking('section', { bold: true, italic: true }), 'typed-numbers': said('III. NHIỆM VỤ', 'IV. NHIỆM VỤ', 'notice'), 'end-mark': words({ end: '.' }), 'short-dates': said('15/12/2023', '27/2/2017', 'notice'),
  'signature-look': looking('signer', { bold: false }, 'report'), 'signature-form': said('TM. ỦY BAN', 'TL. ỦY BAN'), 'signature-name': said('>Hoàng Thị Bích<', '>TS. Hoàng Thị Bích<'), 'signatures': { kind: 'minutes', paper: { signatures: [{ lines: ['Chủ tọa'], name: 'Dương Công Hiếu' }] } },
  'recipients-label': sized('recipientsLabel', 14), 'recipients-look': sized('recipients', 12), 'recipients-ends': said('- Các sở, ban, ngành tỉnh;', '- Các sở, ban, ngành tỉnh'), 'archive': { paper: { archive: '' } },
  'appendix-label': sized('appendixLabel', 12), 'appendix-title': looking('appendixTitle', { bold: false }), 'appendix-note': words({ enclosed: 'Gửi kèm' }),
  'appendix-pages': said(/<w:pgNumType w:start="1"\/>(?![\s\S]*<w:pgNumType)/, ''), 'appendix-heading': said(/<w:tblHeader\/>/, ''),
};

describe('a paper with one fault', () => {
  it.each(Object.entries(faults))('is told of: %s', async (id, { kind = 'plan', paper = {}, law = (same) => same, part = 'word/document.xml', change }) => {
    const written = await writePaperLetter(aPaper(kind, paper), law(truth));
    const outcome = await checkPaper('paper.docx', change ? withChangedPart(written, part, change) : written, truth);
    const failed = outcome.ok ? outcome.value.rules.filter(({ pass }) => pass === false).map((rule) => rule.id) : [];
    expect(failed).toContain(id);
  });

  it('is planted for every rule there is', () => {
    expect(Object.keys(faults).sort()).toEqual(Object.keys(paperRules).sort());
  });
});
