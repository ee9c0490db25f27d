import type { CriteriaSet, Criterion } from '#domain/criteria/criteria-set.ts';
import type { Standing } from '#domain/scoring/standing.ts';
import type { Words } from '#words/screen.vi.ts';
import type { UnitLine } from './facts.ts';

export function standingOf(unit: UnitLine, criterion: Criterion): Standing {
  return unit.criteria[String(criterion.no)] ?? 'unknown';
}

/** Why a cell stands as it does: the unmet indicators of that criterion, and a contradiction where there is one. */
export function whyOf(unit: UnitLine, criterion: Criterion, { overview, shell }: Words): string {
  const standing = standingOf(unit, criterion);
  const codes = new Set(criterion.indicators.map(({ code }) => code));
  const unmet = unit.unmetIndicators.filter((code) => codes.has(code));
  return [
    `${shell.standing[standing]} (${shell.standingSign[standing]})`,
    ...(unmet.length === 0 ? [] : [overview.unmetIndicators(unmet)]),
    ...(unit.contradictions.includes(criterion.no) ? [overview.contradicts] : []),
  ].join('; ');
}

export function cellWords(unit: UnitLine, criterion: Criterion, language: keyof CriteriaSet['name'], words: Words): string {
  return words.overview.cell(unit.name, criterion.no, criterion[language], whyOf(unit, criterion, words));
}
