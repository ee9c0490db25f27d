import type { documentWords } from '#words/documents.ts';

export type FileKind = keyof typeof documentWords.kinds;

const signatures: readonly (readonly [FileKind, readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['archive', [0x50, 0x4b, 0x05, 0x06]],
  ['oldWorkbook', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
];

const sniffedBytes = 4096;

/** What a file is by its first bytes; its name is not asked. A zip is told apart further by kindOfArchive. */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  const known = signatures.find(([, start]) => start.every((byte, i) => bytes[i] === byte))?.[0];
  if (known === 'oldWorkbook' && isLocked(bytes)) return 'locked';
  if (known) return known;
  const head = bytes.subarray(0, sniffedBytes);
  if (startsUtf16(head)) return 'text';
  if (head.some((byte) => byte < 9 || (byte > 13 && byte < 32))) return 'binary';
  return /^\ufeff?\s*<(!doctype|html|head|body|table|\?xml|script|svg)/i.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(head)) ? 'webPage' : 'text';
}

/** Which office file a zip holds, by the names of its parts. */
export function kindOfArchive(names: readonly string[]): FileKind {
  if (names.includes('xl/workbook.xml')) return 'workbook';
  if (names.includes('xl/workbook.bin')) return 'binaryWorkbook';
  if (names.includes('word/document.xml')) return 'letter';
  return names.includes('content.xml') && names.includes('mimetype') ? 'openDocument' : 'archive';
}

export function startsUtf16(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xfe;
}

/** Excel keeps a workbook with a password inside an old-style container, as a stream of this name. */
function isLocked(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
