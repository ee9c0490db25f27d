import type { WaitingAnswer } from '#http/schemas/courses.ts';

export type MineGroup = WaitingAnswer['mine'][number];
export type OthersGroup = WaitingAnswer['others'][number];

/** What both kinds of groups have in common. */
export type Group = Omit<OthersGroup, 'with' | 'roles'>;
export type WaitingCell = Group['cells'][number];

export type Grouping = 'unit' | 'criterion';

/** The cells under one heading. */
export interface Part {
  readonly key: string;
  readonly name: string;
  readonly since: string | null;
  readonly cells: readonly WaitingCell[];
}

export function countOf(groups: readonly { readonly count: number }[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

export function groupKey(group: Group & { readonly kind?: string; readonly axis?: string; readonly with?: string }): string {
  return [group.kind ?? '', group.axis ?? group.with ?? '', group.set, group.asOf].join('|');
}

export function cellKey({ unit, criterion }: Pick<WaitingCell, 'unit' | 'criterion'>): string {
  return `${unit}/${criterion}`;
}

export function unitNames({ byUnit }: Group): ReadonlyMap<string, string> {
  return new Map(byUnit.map(({ unit, name }) => [unit, name]));
}

export function criterionNames({ byCriterion }: Group, language: 'vi' | 'en'): ReadonlyMap<number, string> {
  return new Map(byCriterion.map((line) => [line.criterion, `${line.criterion}. ${line[language]}`]));
}

/** A group by commune or by criterion, in the order the server counted them. */
export function partsOf(group: Group, grouping: Grouping, language: 'vi' | 'en'): readonly Part[] {
  const held = new Map<string, WaitingCell[]>();
  for (const cell of group.cells) {
    const key = grouping === 'unit' ? cell.unit : String(cell.criterion);
    held.set(key, [...(held.get(key) ?? []), cell]);
  }
  if (grouping === 'unit') return group.byUnit.map(({ unit, name, since }) => ({ key: unit, name, since, cells: held.get(unit) ?? [] }));
  return group.byCriterion.map((line) => ({ key: String(line.criterion), name: `${line.criterion}. ${line[language]}`, since: line.since, cells: held.get(String(line.criterion)) ?? [] }));
}

/** Whole days since an instant. */
export function daysSince(instant: string): number {
  return Math.max(0, Math.floor((Date.now() - new Date(instant).getTime()) / 86_400_000));
}
