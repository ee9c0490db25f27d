import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { Language } from '#words/language.ts';
import type { Line } from './grid-view.ts';

/** Neighbouring columns under one heading, both ends included. */
export interface ColumnGroup {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Indicators stand under their criterion, criteria under their group in the decision, units under the unit above them. */
export function groupsOf(columns: readonly Line[], set: CriteriaSet, language: Language): readonly ColumnGroup[] {
  const groups: ColumnGroup[] = [];
  columns.forEach((line, column) => {
    const name = groupNameOf(line, set, language);
    const last = groups.at(-1);
    if (last && last.name === name) groups[groups.length - 1] = { ...last, to: column };
    else groups.push({ name, from: column, to: column });
  });
  return groups;
}

function groupNameOf(line: Line, set: CriteriaSet, language: Language): string {
  if (line.kind === 'unit') return line.unit.parent;
  const { criterion, known } = line.item;
  if (known.kind !== 'criterion') return `${criterion.no}. ${criterion[language]}`;
  return set.groups.find(({ criteria }) => criteria.includes(criterion.no))?.[language] ?? '';
}
