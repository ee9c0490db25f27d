import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';
import { readZipDirectory, type ZipEntry, type ZipFault } from './zip-directory.ts';

const megabyte = 1024 * 1024;
const maxEntryBytes = 32 * megabyte;
const maxTotalBytes = 64 * megabyte;

type Fault = ZipFault | 'entryTooBig' | 'totalTooBig' | 'lyingSize';

const inflate = promisify(inflateRaw) as (packed: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

/**
 * Lets a zip pass only when everything in it, really inflated, stays within the limits. Runs before any workbook library sees the file:
 * those trust the sizes in the headers, and a header can lie.
 */
export async function guardZip(name: string, bytes: Uint8Array): Promise<Outcome<readonly ZipEntry[]>> {
  const entries = readZipDirectory(bytes);
  if (typeof entries === 'string') return refused(name, entries);
  if (entries.some((entry) => entry.size > maxEntryBytes)) return refused(name, 'entryTooBig');
  if (entries.reduce((total, entry) => total + entry.size, 0) > maxTotalBytes) return refused(name, 'totalTooBig');

  for (const entry of entries) {
    if (entry.packing === 'stored') continue;
    const fault = await inflationFault(entry, bytes.subarray(entry.dataAt, entry.dataAt + entry.packedSize));
    if (fault) return refused(name, fault);
  }
  return done(entries);
}

async function inflationFault(entry: ZipEntry, packed: Uint8Array): Promise<Fault | undefined> {
  try {
    const inflated = await inflate(packed, { maxOutputLength: Math.max(entry.size, 1) });
    return inflated.length === entry.size ? undefined : 'lyingSize';
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'lyingSize' : 'brokenZip';
  }
}

function refused(name: string, fault: Fault): Outcome<never> {
  switch (fault) {
    case 'tooManyEntries':
    case 'overlappingEntries':
    case 'entryTooBig':
    case 'totalTooBig':
    case 'lyingSize':
      return refuse('file-bomb', { why: documentWords.bomb[fault] });
    default:
      return refuse('file-unreadable', { name, why: documentWords.unreadable[fault] });
  }
}
