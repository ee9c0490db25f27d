import { describe, expect, it } from 'vitest';
import { aBody, thePaperLaw } from '#test/factories/a-paper.ts';
import { theLaw } from '#test/factories/the-law.ts';
import { composeFrame, signatureOf, signOf, type PaperFrame } from './compose.ts';

const { bodies } = theLaw().programme;
const law = thePaperLaw();
const head = { name: 'Nguyễn Văn A', right: 'head', position: '' } as const;

const composed = (frame: Partial<PaperFrame>) =>
  composeFrame({ kind: 'plan', body: aBody('ubnd', '20'), number: 18, signer: head, division: 'KT', initials: 'PVĐ', inPerson: false, ...frame }, bodies, law);

describe('what a paper owes to who issues and who signs it', () => {
  it('has the head, sign, place and archive of its body', () => {
    expect(composed({})).toEqual({
      kind: 'plan', parentBody: null, body: 'Ủy ban nhân dân tỉnh Lạng Sơn', sign: '18/KH-UBND', isDraft: false, place: 'Lạng Sơn', typeName: 'kế hoạch', authority: null,
      signatures: [{ lines: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: 'Nguyễn Văn A' }], archive: 'VT, KT(PVĐ)',
    });
    expect(composed({ body: aBody('stnmt', '20'), kind: 'notice', initials: '' })).toMatchObject({ parentBody: 'UBND tỉnh Lạng Sơn', body: 'Sở Tài nguyên và Môi trường', sign: '18/TB-STNMT', signatures: [{ lines: ['Giám đốc'] }], archive: 'VT, KT' });
    expect(composed({ body: aBody('ubnd', '06328'), division: '' })).toMatchObject({ place: 'Long Đống', archive: 'VT' });
  });

  it.each([
    ['head', false, ['TM. Ủy ban nhân dân', 'Chủ tịch']], ['deputy', false, ['TM. Ủy ban nhân dân', 'KT. Chủ tịch', 'Phó Chủ tịch']], ['acting', false, ['TM. Ủy ban nhân dân', 'Q. Chủ tịch']],
    ['order', false, ['TL. Chủ tịch', 'Chánh Văn phòng']], ['mandate', false, ['TUQ. Chủ tịch', 'Chánh Văn phòng']], ['head', true, ['Chủ tịch']], ['deputy', true, ['KT. Chủ tịch', 'Phó Chủ tịch']],
  ] as const)('is signed by %s (in person: %s) as %j', (right, inPerson, lines) => {
    expect(signatureOf(aBody('ubnd', '20'), { name: 'A', right, position: 'Chánh Văn phòng' }, inPerson, law).lines).toEqual(lines);
  });

  it('has no number while it is a draft, and a leading zero under ten', () => {
    const body = aBody('vpdp', '20');
    expect([signOf({ body, number: null, division: 'KT' }, 'KH'), signOf({ body, number: 5, division: 'KT' }, null), signOf({ body, number: 1204, division: '' }, 'QĐ')]).toEqual(['/KH-VPĐP', '05/VPĐP-KT', '1204/QĐ-VPĐP']);
    expect(composed({ number: null }).isDraft).toBe(true);
  });

  it('names who decides: the head in person, or the body', () => {
    expect([composed({ kind: 'decision', inPerson: true }).authority, composed({ kind: 'decision' }).authority, composed({ kind: 'decision', inPerson: true, body: aBody('vpdp', '20') }).authority]).toEqual([
      'Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'Chánh Văn phòng Điều phối Chương trình xây dựng nông thôn mới tỉnh Lạng Sơn',
    ]);
  });
});
