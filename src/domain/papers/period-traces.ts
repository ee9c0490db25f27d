import type { PeriodContent } from '#domain/period-reports/content.ts';
import type { Ground } from '#domain/ground.ts';
import type { Trace } from '#domain/reports/report.ts';

/** Where each figure of a period report comes from. */
export interface PeriodTraces {
  readonly all: Trace;
  readonly band: (band: string) => Trace;
  readonly unsure: Trace;
  readonly criterion: (no: number) => Trace;
  readonly held: (kind: string) => Trace;
  readonly registered: (kind: string) => Trace;
  readonly measure: (id: string) => Trace;
  readonly duties: Trace;
}

/** Undefined for a report that was sent before what it was counted from was kept: looked up now, it might say something else. */
export function periodTraces({ set, asOf, countedFrom }: PeriodContent, criteria: readonly number[]): PeriodTraces | undefined {
  if (!countedFrom) return undefined;
  const { units, bands, unsure, held, registered, progress, duties } = countedFrom;
  const read = (of: readonly string[], items = criteria): Trace => ({ set, asOf, units: of, items: items.map(String) });
  const rested = (grounds: readonly Ground[], of: readonly string[] = []): Trace => ({ set: '', asOf, units: of, items: [], grounds });
  return {
    all: read(units),
    band: (band) => read(bands[band] ?? []),
    unsure: read(unsure),
    criterion: (no) => read(units, [no]),
    held: (kind) => rested(held[kind] ?? []),
    registered: (kind) => rested(registered[kind] ?? []),
    measure: (id) => rested(progress[id]?.grounds ?? [], progress[id]?.units),
    duties: rested(duties),
  };
}
