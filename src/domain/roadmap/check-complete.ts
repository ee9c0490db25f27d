import { refusal, type Refusal } from '#domain/outcome.ts';
import type { Unit } from '#domain/places/unit.ts';
import { spotOf, type LineField } from './check-lines.ts';
import type { NewRoadmapLine } from './roadmap-line.ts';

/** What a line must say before a roadmap is whole: by when, who answers, what it costs (a line that costs nothing says zero). */
export const neededFields = ['due', 'owner', 'cost'] as const satisfies readonly LineField[];
export type NeededField = (typeof neededFields)[number];

export function lacking(line: Pick<NewRoadmapLine, NeededField>): NeededField[] {
  return neededFields.filter((field) => line[field] === null);
}

/** Why the roadmap of a unit is not whole: every gap needs its line, and every line of a gap its day, owner and cost. Lines of what was met meanwhile are not asked. */
export function checkComplete(unit: Unit, unmet: readonly string[], lines: readonly NewRoadmapLine[]): Refusal[] {
  const byItem = new Map(lines.map((line) => [line.item, line]));
  return unmet.flatMap((item) => {
    const line = byItem.get(item);
    const missing = line ? lacking(line) : ['line' as const];
    const [first] = missing;
    return first === undefined ? [] : [refusal('line-incomplete', { unit: unit.name, item, lacking: missing.join(', ') }, spotOf(unit, item, first === 'line' ? 'item' : first))];
  });
}
