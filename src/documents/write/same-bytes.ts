import type { Report } from '#domain/reports/report.ts';
import { readZipDirectory } from '#documents/read/zip-directory.ts';
import { escapeMarkup } from './escape-markup.ts';

/** Where a zip keeps the time and date of an entry, in its own header and in the directory. */
const clock = { local: 10, central: 12, length: 4 };
/** 1 January 1980, midnight: the first instant a zip can write. */
const zipEpoch = [0, 0, 0x21, 0];

/** A Word document with the moment it was packed taken out of its zip, so that the same paper always has the same fingerprint. */
export function withoutClock(docx: Uint8Array): Uint8Array {
  const entries = readZipDirectory(docx);
  if (typeof entries === 'string') return docx;
  for (const { localAt, centralAt } of entries) {
    docx.set(zipEpoch, localAt + clock.local);
    docx.set(zipEpoch, centralAt + clock.central);
  }
  return docx;
}

/** The document's properties dated by what it reports, not by when it was written. */
export function coreProperties(report: Pick<Report, 'title' | 'asOf'>): string {
  const when = `<dcterms:created xsi:type="dcterms:W3CDTF">${report.asOf}T00:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${report.asOf}T00:00:00Z</dcterms:modified>`;
  return `<?xml version="1.0" encoding="UTF-8"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapeMarkup(report.title)}</dc:title><dc:language>vi-VN</dc:language>${when}</cp:coreProperties>`;
}
