import { escapeMarkup } from '#documents/write/escape-markup.ts';
import { aZip } from './a-zip.ts';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The least a Word file can be made of: its paragraphs, each as one run, or cut into several as Word does when somebody types in the middle. */
export function aWordFile(lines: readonly string[], cutAt = Number.MAX_SAFE_INTEGER): Uint8Array {
  const run = (text: string) => `<w:r><w:t xml:space="preserve">${escapeMarkup(text)}</w:t></w:r>`;
  const paragraphs = lines.map((line) => `<w:p>${run(line.slice(0, cutAt))}${line.length > cutAt ? run(line.slice(cutAt)) : ''}</w:p>`);
  return aZip([
    { name: '[Content_Types].xml', content: '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>' },
    { name: 'word/document.xml', content: `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${main}"><w:body>${paragraphs.join('')}<w:sectPr/></w:body></w:document>` },
  ]);
}
