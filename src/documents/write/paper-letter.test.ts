import { afterEach, describe, expect, it, vi } from 'vitest';
import { date } from '#domain/calendar.ts';
import { aPaper, thePaperLaw } from '#test/factories/a-paper.ts';
import { partOf } from '#test/factories/part-of.ts';
import { paperPage } from './paper-page.ts';
import { writePaperLetter } from './paper-letter.ts';
import { figureTraces, tracesPath } from './paper-traces.ts';
import { writePaper } from './write-paper.ts';

afterEach(() => void vi.useRealTimers());

const law = thePaperLaw();
const plan = () => writePaperLetter(aPaper('plan'), law);

describe('a paper as a Word document', () => {
  it('always has the same bytes for the same paper', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2023-11-28T08:00:00Z') });
    const first = await plan();
    vi.setSystemTime(new Date('2024-02-29T23:59:59Z'));
    expect(Buffer.compare(first, await plan())).toBe(0);
  });

  it('lies in two columns of 66 and 94 mm without padding, its foot in two halves, nothing of it broken between pages', async () => {
    const xml = partOf(await plan(), 'word/document.xml');
    expect(xml).toContain('<w:gridCol w:w="3742"/><w:gridCol w:w="5329"/>');
    expect(xml).toContain('<w:tblCellMar><w:top w:type="dxa" w:w="0"/><w:left w:type="dxa" w:w="0"/>');
    expect(xml).toContain('<w:gridCol w:w="4535"/><w:gridCol w:w="4535"/>');
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    expect(xml.split('<w:cantSplit/>').length - 1).toBeGreaterThan(3);
  });

  it('has the named styles of the decree, in Vietnamese', async () => {
    const styles = partOf(await plan(), 'word/styles.xml');
    for (const name of ['ND30 Body', 'ND30 Heading I', 'ND30 Clause', 'ND30 Basis', 'ND30 Cell', 'ND30 Recipients']) expect(styles).toContain(`<w:name w:val="${name}"/>`);
    expect(styles).toContain('w:val="vi-VN"');
  });

  it('does not carry out of the house who entered a figure', async () => {
    const ground = { kind: 'figure', unit: '185', measure: 'disbursed', asOf: date('2023-10-31'), value: 5_000_000, source: 'Báo cáo tháng 10', person: 'hung.bacson', behalf: 'mai.langson', at: '2023-11-01T02:00:00.000Z' } as const;
    const figure = { text: '5 triệu đồng', trace: { set: '', asOf: date('2023-10-31'), units: ['185'], items: [], grounds: [ground] } };
    const kept = partOf(await writePaperLetter({ ...aPaper('letter'), blocks: [{ kind: 'paragraph', text: [figure] }] }, law), tracesPath);
    expect([kept.includes('disbursed'), kept.includes('Báo cáo tháng 10'), /hung\.bacson|mai\.langson/.test(kept)]).toEqual([true, true, false]);
  });

  it('keeps where every figure comes from, related to the document, and nothing of it on paper', async () => {
    const bytes = await plan();
    const kept = partOf(bytes, tracesPath).replace(/^.*?>(\[.*\])<\/traces>$/s, '$1').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
    expect(JSON.parse(kept)).toEqual(figureTraces(aPaper('plan')));
    expect(figureTraces(aPaper('plan'))[0]).toMatchObject({ text: 'bình quân mỗi xã đạt 14,29 tiêu chí', units: ['185'], asOf: '2023-11-28' });
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(tracesPath);
  });

  it('says on every page of a draft that it is one, and nowhere once it is issued', async () => {
    const [draft, issued] = [await writePaperLetter(aPaper('submission'), law), await plan()];
    for (const header of ['word/header1.xml', 'word/header2.xml']) {
      expect(partOf(draft, header)).toContain('DỰ THẢO');
      expect(partOf(issued, header)).not.toContain('DỰ THẢO');
    }
    expect(partOf(draft, 'word/document.xml')).toContain('Số:      /TTr-UBND');
  });
});

describe('a paper for machines and browsers', () => {
  it('is its facts, itself and its traces as JSON', async () => {
    const json = await writePaper(aPaper('plan', { facts: { communes: 58 } }), 'json', law);
    if (!json.ok) throw new Error();
    const read = JSON.parse(new TextDecoder().decode(json.value)) as { traces: { at: string }[] };
    expect(read).toMatchObject({ kind: 'plan', sign: '18/KH-UBND', communes: 58, paper: { typeName: 'kế hoạch' } });
    expect(read.traces.slice(0, 2).map(({ at }) => at)).toEqual(['3/3', 'Biểu 01/2/24']);
  });

  it('is refused where no law says how papers look', async () => {
    expect(await writePaper(aPaper('plan'), 'docx', null)).toEqual({ ok: false, refusals: [{ code: 'no-paper-law', about: {} }] });
  });

  it('says in the browser what it says in Word, and nothing that could run', () => {
    const page = paperPage(aPaper('letter', { subject: '<script>alert(1)</script>' }), law);
    expect(page).toContain('Kính gửi:');
    expect(page).toContain('để tổng hợp./.');
    expect(page).not.toContain('<script>');
  });
});
