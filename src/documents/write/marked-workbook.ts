import type { Sheet } from '#domain/intake/sheet.ts';
import type { Outcome } from '#domain/outcome.ts';
import { readCsv } from '#documents/read/read-csv.ts';
import { checkedKind } from '#documents/read/read-file.ts';
import { runApart } from '#documents/read/run-apart.ts';

/** What is wrong with one cell of an officer's file, to be written beside it. */
export interface Mark {
  readonly sheet: string;
  /** The address of the cell: `D14`. */
  readonly at: string;
  readonly comment: string;
}

export interface MarkingRequest {
  readonly name: string;
  /** A workbook as it came, or the sheet of a CSV. */
  readonly source: Uint8Array | Sheet;
  readonly marks: readonly Mark[];
}

/** Writing a workbook again takes about twice what reading it took; one that could be read must also come back. */
const limits = { deadlineMs: 30_000, memoryMb: 640 };

/** The officer's own file back with the doubtful cells painted and commented and everything else as it was. A CSV, which can hold neither, comes back as a workbook. */
export async function markDoubts(name: string, bytes: Uint8Array, marks: readonly Mark[]): Promise<Outcome<Uint8Array>> {
  const kind = await checkedKind(name, bytes);
  if (!kind.ok) return kind;
  if (kind.value === 'workbook') return mark({ name, source: bytes, marks });
  const sheets = readCsv(name, bytes);
  if (!sheets.ok) return sheets;
  const [sheet] = sheets.value;
  return mark({ name, source: sheet ?? { name, rows: [], merges: [] }, marks });
}

function mark(request: MarkingRequest): Promise<Outcome<Uint8Array>> {
  return runApart<Uint8Array>(new URL('./marking-task.ts', import.meta.url), request, limits);
}
