import { date } from '#domain/calendar.ts';
import type { NewReading } from '#domain/assessment/reading.ts';
import { done } from '#domain/outcome.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { Office } from '#usecases/office.ts';
import { question } from '#usecases/use-case.ts';
import type { ImportInput } from './import-readings.ts';
import { onlyNew, reachOfReadings } from './take-file.ts';

/** How one unit would stand against one set before and after the file. */
export interface Change {
  readonly unit: string;
  readonly name: string;
  readonly set: string;
  readonly metBefore: number;
  readonly metAfter: number;
  readonly readings: number;
}

export interface ImportPreview {
  readonly rows: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly changes: readonly Change[];
}

/** What an import would do, before anything is stored. Doubts do not hide the rest. */
export const previewImport = question<ImportInput, ImportPreview>('import-readings', {
  reach: (office, { taken }) => done(reachOfReadings(office, taken.readings)),
  answer: async (office, _actor, { taken }) => {
    const fresh = onlyNew(office.board, taken.readings);
    return done({ rows: taken.rows, accepted: fresh.length, unchanged: taken.readings.length - fresh.length, changes: changesOf(office, fresh, taken.asOf) });
  },
});

function changesOf(office: Office, fresh: readonly NewReading[], asOf: string): Change[] {
  const groups = Map.groupBy(fresh, (reading) => `${reading.set}|${reading.unit}`);
  return [...groups.values()].flatMap((readings) => {
    const [first] = readings;
    const unit = first && office.places.find(first.unit);
    if (!first || !unit) return [];
    const before = office.board.standing(first.set, unit.id, date(asOf))?.scores ?? [];
    const after = office.board.whatIf(first.set, unit.id, date(asOf), readings)?.scores ?? [];
    return [{ unit: unit.code, name: unit.name, set: first.set, metBefore: countMet(before), metAfter: countMet(after), readings: readings.length }];
  });
}
