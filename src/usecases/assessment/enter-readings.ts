import type { Reading } from '#domain/assessment/reading.ts';
import { done, type Refusal } from '#domain/outcome.ts';
import { deed } from '#usecases/use-case.ts';
import { appendReadings } from './append-readings.ts';
import { judgeCells, type CellVerdict, type TypedCell } from './judge-cells.ts';

export interface EnterReadings {
  /** Chosen by the sender: a request that comes twice is done once. */
  readonly operation: string;
  readonly cells: readonly TypedCell[];
}

/** What became of every cell, by its place among those sent. */
export interface EnteredCells {
  readonly repeated: boolean;
  readonly taken: readonly { readonly cell: number; readonly seq: number }[];
  readonly unchanged: readonly { readonly cell: number; readonly seq: number | null }[];
  readonly refused: readonly { readonly cell: number; readonly refusals: readonly Refusal[] }[];
  /** Somebody else's reading is in force where the cell was typed over another; null where theirs was withdrawn. */
  readonly conflicts: readonly { readonly cell: number; readonly theirs: Reading | null }[];
}

/** How long an answer is kept for a request that may come again. After that the cells themselves tell: they say what is in force already. */
const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Enters many cells in one transaction with one audit line. Permission is asked cell by cell, for a person may own different criteria in different places. */
export const enterReadings = deed<EnterReadings, EnteredCells>('enter-reading', {
  reach: () => done({ units: [] }),
  act: async (desk, { operation, cells }) => {
    const { shelves, actor, clock, entry } = desk;
    const id = `${actor.account}/${operation}`;
    const before = await shelves.operations.find(id);
    if (before !== undefined) return done({ ...(JSON.parse(before) as EnteredCells), repeated: true });
    const verdicts = judgeCells(desk, cells);
    const fresh = verdicts.flatMap((verdict) => (verdict.kind === 'taken' ? [verdict.reading] : []));
    const at = clock.now();
    const entered = await appendReadings(desk, 'enter-reading', fresh, null);
    const answer = tell(verdicts, entered);
    if (entered.length > 0) {
      await shelves.operations.sweep(new Date(Date.parse(at) - keptMs).toISOString());
      await shelves.operations.keep({ id, entry, at, answer: JSON.stringify(answer) });
    }
    return done(answer);
  },
  record: ({ operation, cells }, { repeated, taken }) => {
    const [first, last] = [taken[0], taken.at(-1)];
    if (repeated || !first || !last) return null;
    const entered = taken.flatMap(({ cell }) => cells[cell] ?? []);
    const units = new Set(entered.map(({ unit }) => unit));
    return { subject: subjectOf([...units]), details: { operation, set: entered[0]?.set, asOf: entered[0]?.asOf, units: units.size, readings: taken.length, first: first.seq, last: last.seq } };
  },
});

/** The readings come back numbered in the order in which they were given. */
function tell(verdicts: readonly CellVerdict[], entered: readonly Reading[]): EnteredCells {
  let next = 0;
  const of = <K extends CellVerdict['kind'], A>(kind: K, show: (verdict: Extract<CellVerdict, { kind: K }>, cell: number) => A): A[] =>
    verdicts.flatMap((verdict, cell) => (verdict.kind === kind ? [show(verdict as Extract<CellVerdict, { kind: K }>, cell)] : []));
  return {
    repeated: false,
    taken: of('taken', (_verdict, cell) => ({ cell, seq: entered[next++]?.seq ?? 0 })),
    unchanged: of('unchanged', ({ seq }, cell) => ({ cell, seq })),
    refused: of('refused', ({ refusals }, cell) => ({ cell, refusals })),
    conflicts: of('conflict', ({ theirs }, cell) => ({ cell, theirs })),
  };
}

const named = 4;

/** The units by code, as many as can be read at a glance. */
function subjectOf(units: readonly string[]): string {
  return units.length <= named ? units.join(', ') : `${units.slice(0, named).join(', ')} … (${units.length})`;
}
