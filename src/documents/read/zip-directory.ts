/** One file inside a zip, as its central directory and its own header agree on it. */
export interface ZipEntry {
  readonly name: string;
  readonly packing: 'stored' | 'deflated';
  readonly packedSize: number;
  /** What the directory says the entry inflates to; it may lie. */
  readonly size: number;
  readonly centralAt: number;
  readonly localAt: number;
  readonly dataAt: number;
}

export type ZipFault = 'brokenZip' | 'zip64' | 'lockedZip' | 'badEntryName' | 'unknownPacking' | 'tooManyEntries' | 'overlappingEntries';

const maxEntries = 2000;
const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 };
const length = { local: 30, central: 46, end: 22 };

/**
 * Reads the list of a zip without opening anything in it. Stricter than the format on purpose: the list must end the file, without a comment,
 * so that no other reader can be led to a second list; and each entry must be announced the same way twice.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - length.end;
  if (end < 0 || view.getUint32(end, true) !== signature.end) return 'brokenZip';
  const count = view.getUint16(end + 10, true);
  const size = view.getUint32(end + 12, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) return 'zip64';
  if (count > maxEntries) return 'tooManyEntries';
  if (start + size !== end) return 'brokenZip';

  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    const entry = readEntry(view, bytes, at, start, end);
    if (typeof entry === 'string') return entry;
    entries.push(entry);
    at += length.central + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (at !== end || new Set(entries.map((entry) => entry.name)).size !== count) return 'brokenZip';
  return overlap(entries) ? 'overlappingEntries' : entries;
}

function readEntry(view: DataView, bytes: Uint8Array, at: number, directory: number, end: number): ZipEntry | ZipFault {
  if (at + length.central > end || view.getUint32(at, true) !== signature.central) return 'brokenZip';
  const nameLength = view.getUint16(at + 28, true);
  if (at + length.central + nameLength > end) return 'brokenZip';
  const method = view.getUint16(at + 10, true);
  const packedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const localAt = view.getUint32(at + 42, true);
  if ([packedSize, size, localAt].includes(0xffffffff)) return 'zip64';
  if ((view.getUint16(at + 8, true) & 1) !== 0) return 'lockedZip';
  if (method !== 0 && method !== 8) return 'unknownPacking';
  if (method === 0 && packedSize !== size) return 'brokenZip';

  const nameBytes = bytes.subarray(at + length.central, at + length.central + nameLength);
  const name = new TextDecoder().decode(nameBytes);
  if (isBadName(name)) return 'badEntryName';

  if (localAt + length.local + nameLength > directory || view.getUint32(localAt, true) !== signature.local) return 'brokenZip';
  if (view.getUint16(localAt + 8, true) !== method || view.getUint16(localAt + 26, true) !== nameLength) return 'brokenZip';
  if (Buffer.compare(bytes.subarray(localAt + length.local, localAt + length.local + nameLength), nameBytes) !== 0) return 'brokenZip';
  const dataAt = localAt + length.local + nameLength + view.getUint16(localAt + 28, true);
  if (dataAt + packedSize > directory) return 'brokenZip';
  return { name, packing: method === 0 ? 'stored' : 'deflated', packedSize, size, centralAt: at, localAt, dataAt };
}

function isBadName(name: string): boolean {
  return name === '' || /^\/|[\\:\p{Cc}\ufffd]/u.test(name) || name.split('/').includes('..');
}

/** Entries that share bytes are how a small file announces petabytes. */
function overlap(entries: readonly ZipEntry[]): boolean {
  const inOrder = entries.toSorted((a, b) => a.localAt - b.localAt);
  return inOrder.some((entry, i) => entry.dataAt + entry.packedSize > (inOrder[i + 1]?.localAt ?? Infinity));
}
