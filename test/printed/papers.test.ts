import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findProgram } from '#documents/write/find-program.ts';
import { writePaperLetter } from '#documents/write/paper-letter.ts';
import { printLetter } from '#documents/write/print.ts';
import { paragraphsIn, readLetter } from '#documents/read/read-letter.ts';
import { paperKinds } from '#domain/papers/paper.ts';
import { aPaper, thePaperLaw } from '#test/factories/a-paper.ts';
import { difference, movedDown, pagesOfPdf, readPicture } from '#test/factories/grey-picture.ts';

/** The approved papers. A change that is meant is approved with UPDATE_PRINTED=1, looked at, and read in the diff. */
const approved = (name: string) => fileURLToPath(new URL(`./papers/${name}`, import.meta.url));
const isUpdating = process.env['UPDATE_PRINTED'] === '1';

const canPrint = (await findProgram(['soffice', 'libreoffice'])) !== undefined && (await findProgram(['pdftoppm'])) !== undefined;
/** Where papers are proven they must be seen; elsewhere: apt-get install libreoffice-writer-nogui fonts-liberation2 poppler-utils */
const mayPrint = canPrint || process.env['CI'] === 'true';

describe('the papers the house writes', () => {
  test.each(paperKinds)('a %s says what was approved, paragraph by paragraph', async (kind) => {
    const letter = await readLetter(`${kind}.docx`, await writePaperLetter(aPaper(kind), thePaperLaw()));
    if (!letter.ok) throw new Error(JSON.stringify(letter.refusals));
    const text = `${letter.value.sections.map(({ blocks }) => blocks.flatMap(paragraphsIn).map((paragraph) => paragraph.text).filter((line) => line !== '').join('\n')).join('\n\n')}\n`;
    if (isUpdating) writeFileSync(approved(`${kind}.txt`), text);
    expect(text).toBe(readFileSync(approved(`${kind}.txt`), 'utf8'));
  });

  test.skipIf(!mayPrint).each(paperKinds)('a %s looks as approved on every page (needs libreoffice-writer-nogui, fonts-liberation2, poppler-utils)', async (kind) => {
    const pdf = await printLetter(await writePaperLetter(aPaper(kind), thePaperLaw()));
    if (!pdf.ok) throw new Error('LibreOffice did not print: apt-get install libreoffice-writer-nogui');
    const pages = pagesOfPdf(pdf.value);
    if (isUpdating) pages.forEach((page, index) => writeFileSync(approved(`${kind}-${index + 1}.png`), page));
    const differences = await Promise.all(pages.map(async (page, index) => {
      const file = approved(`${kind}-${index + 1}.png`);
      return existsSync(file) ? difference(await readPicture(page), await readPicture(readFileSync(file))) : 'not approved yet: run with UPDATE_PRINTED=1';
    }));
    expect(differences).toEqual(pages.map(() => undefined));
    expect(existsSync(approved(`${kind}-${pages.length + 1}.png`)), 'a page less than approved').toBe(false);
  }, 120_000);

  test('a line that moved by half its height is seen', async () => {
    const page = await readPicture(readFileSync(approved('letter-1.png')));
    expect(difference(page, page)).toBeUndefined();
    expect(difference(page, movedDown(page, 5))).toMatch(/^row/);
  });
});
