import { writeXlsx } from 'hucre/xlsx';
import { inflateRawSync } from 'node:zlib';
import { readZipDirectory } from '#documents/read/zip-directory.ts';
import { withZipPart } from './zip-part.ts';

const themeName = 'xl/theme/theme1.xml';

/**
 * A saved workbook with the theme it announces. hucre 1.0.0 announces one for every workbook it saves again, but those of LibreOffice have none,
 * and Excel calls a workbook broken that lacks an announced part; so the theme of a new workbook is put in.
 */
export async function withTheme(saved: Uint8Array): Promise<Uint8Array> {
  const entries = readZipDirectory(saved);
  if (typeof entries === 'string' || entries.some(({ name }) => name === themeName)) return saved;
  const theme = themeOf(await writeXlsx({ sheets: [{ name: 'x' }] }));
  return theme ? withZipPart(saved, themeName, theme) : saved;
}

function themeOf(workbook: Uint8Array): Uint8Array | undefined {
  const entries = readZipDirectory(workbook);
  const entry = typeof entries === 'string' ? undefined : entries.find(({ name }) => name === themeName);
  if (!entry) return undefined;
  const packed = workbook.subarray(entry.dataAt, entry.dataAt + entry.packedSize);
  return entry.packing === 'stored' ? packed : inflateRawSync(packed);
}
