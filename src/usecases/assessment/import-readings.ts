import type { NewReading } from '#domain/assessment/reading.ts';
import { done, type Refusal } from '#domain/outcome.ts';
import { lockOver } from '#usecases/courses/locks.ts';
import { deed } from '#usecases/use-case.ts';
import { appendReadings } from './append-readings.ts';
import { onlyNew, reachOfReadings, type FileTaken, type ImportFile } from './take-file.ts';

export interface ImportInput {
  readonly file: ImportFile;
  readonly taken: FileTaken;
}

export interface ImportResult {
  /** null when the file changed nothing. */
  readonly batch: number | null;
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
}

/** Stores all readings of a file or none. A file with a doubt is refused; what the log already says is not written again, so a second import changes nothing. */
export const importReadings = deed<ImportInput, ImportResult>('import-readings', {
  reach: (office, { taken }) => {
    if (taken.doubts.length > 0) return { ok: false, refusals: taken.doubts.map((doubt) => doubt.refusal) };
    return done(reachOfReadings(office, taken.readings));
  },
  act: async (desk, { file, taken }) => {
    const fresh = onlyNew(desk.board, taken.readings);
    const locked = fresh.flatMap((reading) => lockedAt(lockOver(desk, reading), reading));
    if (locked.length > 0) return { ok: false, refusals: locked };
    const counts = { rows: taken.rows, accepted: fresh.length, unchanged: taken.readings.length - fresh.length };
    if (fresh.length === 0) return done({ batch: null, ...counts });
    const by = { person: desk.actor.account, at: desk.clock.now() };
    const batch = await desk.shelves.batches.open({ fileName: file.fileName, fileSha: file.fileSha, asOf: taken.asOf, accepted: counts.accepted, unchanged: counts.unchanged, ...by });
    await appendReadings(desk, 'import-readings', fresh, batch);
    return done({ batch, ...counts });
  },
  record: ({ file, taken }, result) => (result.batch === null ? null : { subject: file.fileName, details: { sha256: file.fileSha, asOf: taken.asOf, ...result } }),
});

/** The criterion may have been submitted since the file was read. */
function lockedAt(lock: Refusal | undefined, { source }: NewReading): Refusal[] {
  return lock ? [{ ...lock, at: source.at }] : [];
}
