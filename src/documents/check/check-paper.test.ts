import { describe, expect, it } from 'vitest';
import { paperKinds, type Paper } from '#domain/papers/paper.ts';
import { writePaperLetter } from '#documents/write/paper-letter.ts';
import { aPaper, thePaperLaw } from '#test/factories/a-paper.ts';
import { aZip } from '#test/factories/a-zip.ts';
import { checkPaper } from './check-paper.ts';

const law = thePaperLaw();
const types = { plan: 'KH', notice: 'TB', letter: 'CV', decision: 'QĐ', minutes: 'BB', report: 'BC', submission: 'TTr' };

async function checked(bytes: Uint8Array) {
  const outcome = await checkPaper('paper.docx', bytes, law);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusals));
  return outcome.value;
}

describe('checking a paper', () => {
  it.each(paperKinds)('finds that a %s of ours keeps every rule that applies to it', async (kind) => {
    const { paper, rules, failed } = await checked(await writePaperLetter(aPaper(kind), law));
    expect(rules.filter(({ pass }) => pass === false)).toEqual([]);
    expect({ paper, failed }).toEqual({ paper: types[kind], failed: 0 });
  });

  it.each([
    ['a zip that grows beyond what it says', () => aZip([{ name: 'word/document.xml', content: 'x'.repeat(100_000), claims: 10 }]), 'file-bomb'],
    ['a document type, which could grow without end', () => aZip([{ name: 'word/document.xml', content: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]), 'no-word-file'],
    ['a workbook', () => aZip([{ name: 'xl/workbook.xml', content: '<a/>' }]), 'no-word-file'],
    ['a document without a section', () => aZip([{ name: 'word/document.xml', content: '<w:document><w:body/></w:document>' }]), 'no-word-file'],
  ])('refuses %s', async (_what, file, code) => {
    expect(await checkPaper('x.docx', file(), law)).toMatchObject({ ok: false, refusals: [{ code }] });
  });
});

describe('the signature of a paper', () => {
  const signed = (kind: 'letter' | 'plan', differs: Partial<Paper>) => writePaperLetter({ ...aPaper(kind), ...differs }, law).then(checked);
  const failedOf = async (kind: 'letter' | 'plan', differs: Partial<Paper>) => (await signed(kind, differs)).rules.filter(({ pass }) => pass === false).map(({ id }) => id);
  const head = (name: string) => [{ lines: ['Chánh Văn phòng'], name }];

  it('needs neither TM. nor KT. where the one head of a body signs himself', async () => {
    expect(await failedOf('letter', { signatures: head('Nguyễn Văn A') })).toEqual([]);
  });

  it('may lack the name in a draft, and not in what was issued', async () => {
    expect(await failedOf('letter', { signatures: head(''), isDraft: true, sign: '/VPĐP', date: null })).toEqual([]);
    expect(await failedOf('letter', { signatures: head('') })).toEqual(['signature-name']);
  });

  it('may not have the name in capitals', async () => {
    expect(await failedOf('letter', { signatures: head('NGUYỄN VĂN A') })).toEqual(['signature-name']);
  });
});
