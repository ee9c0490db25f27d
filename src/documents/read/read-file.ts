import type { Sheet } from '#domain/intake/sheet.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { documentWords } from '#words/documents.ts';
import { fileKind, kindOfArchive, type FileKind } from './file-kind.ts';
import { readCsv } from './read-csv.ts';
import { runApart } from './run-apart.ts';
import type { WorkbookRequest } from './workbook-task.ts';
import { guardZip } from './zip-guard.ts';

const maxMb = 64;

/** What a table's name promises. A name that promises nothing is judged by its content alone. */
const promises: Readonly<Record<string, FileKind>> = { xlsx: 'workbook', xlsm: 'workbook', csv: 'text', txt: 'text' };

/** The sheets of an uploaded file. What it is is decided by its bytes; a name that says otherwise is refused, and so is anything built to do harm. */
export async function readFile(name: string, bytes: Uint8Array): Promise<Outcome<Sheet[]>> {
  const kind = await checkedKind(name, bytes);
  if (!kind.ok) return kind;
  if (kind.value === 'text') return readCsv(name, bytes);
  const request: WorkbookRequest = { name, bytes };
  return runApart<Sheet[]>(new URL('./workbook-task.ts', import.meta.url), request);
}

/** Whether a file is a CSV or a workbook that is safe to open; everything else is refused here. */
export async function checkedKind(name: string, bytes: Uint8Array): Promise<Outcome<'text' | 'workbook'>> {
  const mb = bytes.length / 1024 / 1024;
  if (mb > maxMb) return refuse('file-too-big', { size: `${Math.ceil(mb)} MB`, limit: `${maxMb} MB` });
  const promised = promises[/\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''];
  const found = fileKind(bytes);
  if (found !== 'archive') return found === 'text' && promised !== 'workbook' ? done(found) : refuseKind(name, promised, found);

  const entries = await guardZip(name, bytes);
  if (!entries.ok) return entries;
  const kind = kindOfArchive(entries.value.map((entry) => entry.name));
  return kind === 'workbook' && promised !== 'text' ? done(kind) : refuseKind(name, promised, kind);
}

function refuseKind(name: string, promised: FileKind | undefined, found: FileKind): Outcome<never> {
  const { unreadable, kinds } = documentWords;
  if (found === 'empty' || found === 'locked') return refuse('file-unreadable', { name, why: unreadable[found] });
  if (promised) return refuse('file-not-what-it-says', { name, found: kinds[found] });
  const couldBeSaved = found === 'oldWorkbook' || found === 'binaryWorkbook' || found === 'openDocument' || found === 'webPage';
  return refuse('file-unreadable', { name, why: (couldBeSaved ? unreadable.saveAsXlsx : unreadable.notATable)(kinds[found]) });
}
