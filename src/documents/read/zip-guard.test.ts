import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { documentWords } from '#words/documents.ts';
import { aZip } from '#test/factories/a-zip.ts';
import { guardZip } from './zip-guard.ts';

const megabyte = 1024 * 1024;
const zeros = (mb: number) => new Uint8Array(mb * megabyte);

async function whyRefused(bytes: Uint8Array): Promise<unknown> {
  const outcome = await guardZip('xa.xlsx', bytes);
  return outcome.ok ? 'passed' : outcome.refusals.map(({ code, about }) => [code, 'why' in about && about.why])[0];
}

describe('the zip guard', () => {
  it('lets an ordinary zip pass and names its parts', async () => {
    const outcome = await guardZip('xa.xlsx', aZip([{ name: 'xl/workbook.xml', content: '<workbook/>' }, { name: 'a.txt', content: 'một' }]));
    expect(outcome.ok && outcome.value.map(({ name }) => name)).toEqual(['xl/workbook.xml', 'a.txt']);
  });

  it('refuses one part that inflates to more than 32 MB', async () => {
    expect(await whyRefused(aZip([{ name: 'bomb', content: zeros(200) }]))).toEqual(['file-bomb', documentWords.bomb.entryTooBig]);
  });

  it('refuses parts that inflate to more than 64 MB together', async () => {
    const parts = [1, 2, 3].map((n) => ({ name: `part${n}`, content: zeros(25) }));
    expect(await whyRefused(aZip(parts))).toEqual(['file-bomb', documentWords.bomb.totalTooBig]);
  });

  it('refuses a header that claims less than the part inflates to, and one that claims more', async () => {
    expect(await whyRefused(aZip([{ name: 'bomb', content: zeros(200), claims: 1000 }]))).toEqual(['file-bomb', documentWords.bomb.lyingSize]);
    expect(await whyRefused(aZip([{ name: 'short', content: 'một', claims: 1000 }]))).toEqual(['file-bomb', documentWords.bomb.lyingSize]);
  });

  it('refuses more than 2,000 parts', async () => {
    const parts = Array.from({ length: 2001 }, (_, i) => ({ name: `p${i}`, content: '' }));
    expect(await whyRefused(aZip(parts))).toEqual(['file-bomb', documentWords.bomb.tooManyEntries]);
    expect(await whyRefused(aZip(parts.slice(1)))).toBe('passed');
  });

  it('refuses parts that share their bytes', async () => {
    const noise = randomBytes(5000);
    const zip = aZip([{ name: 'a', content: aZip([{ name: 'b', content: noise }]) }, { name: 'b', content: noise }]);
    const innerAt = Buffer.from(zip).indexOf('PK\x03\x04', 4);
    const view = new DataView(zip.buffer);
    const directory = view.getUint32(zip.length - 6, true);
    view.setUint32(directory + 47 + 42, innerAt, true);
    expect(await whyRefused(zip)).toEqual(['file-bomb', documentWords.bomb.overlappingEntries]);
  });

  it.each(['../../etc/passwd', '/etc/passwd', 'C:\\boot.ini', 'a\u0000b', 'xl/../../x'])('refuses the part name %j', async (name) => {
    expect(await whyRefused(aZip([{ name, content: 'x' }]))).toEqual(['file-unreadable', documentWords.unreadable.badEntryName]);
  });

  it('refuses a file cut short, a file with something after its end, and a zip64', async () => {
    const zip = aZip([{ name: 'a', content: 'một hai ba' }]);
    const broken = ['file-unreadable', documentWords.unreadable.brokenZip];
    expect(await whyRefused(zip.slice(0, -5))).toEqual(broken);
    expect(await whyRefused(Uint8Array.from([...zip, 0]))).toEqual(broken);
    const zip64 = zip.slice();
    new DataView(zip64.buffer).setUint16(zip64.length - 12, 0xffff, true);
    expect(await whyRefused(zip64)).toEqual(['file-unreadable', documentWords.unreadable.zip64]);
  });
});
