import type { PushRules } from '#domain/criteria/push-rules.ts';
import { roundHalfUp } from '#domain/figures.ts';
import type { Component } from './component.ts';
import type { Pace, ProgressLine } from './progress-board.ts';

/** The weighted mean of what is known, 0 to 100 to one decimal; a missing component takes no part, for better or worse. Null where too little is known. */
export function scoreOf(components: readonly Component[], rules: PushRules): number | null {
  const known = components.filter((component) => component.state === 'known');
  if (known.length < rules.minimumKnown) return null;
  const weights = new Map(rules.components.map(({ id, weight }) => [id, weight]));
  const weightOf = ({ id }: Component) => weights.get(id) ?? 0;
  const total = known.reduce((sum, component) => sum + weightOf(component), 0);
  return total === 0 ? null : roundHalfUp((known.reduce((sum, component) => sum + component.score * weightOf(component), 0) / total) * 100, 1);
}

export function paceOf(score: number | null, { bands }: PushRules): Pace {
  if (score === null) return 'unranked';
  if (score >= bands.good) return 'good';
  return score < bands.slow ? 'slow' : 'middle';
}

/** In order of score. Units whose score is the same as printed share their rank, and the next counts them all: 1, 2, 2, 4. */
export function rank(lines: readonly Omit<ProgressLine, 'rank'>[]): ProgressLine[] {
  const scores = lines.flatMap(({ score }) => score ?? []);
  return lines
    .map((line) => ({ ...line, rank: line.score === null ? null : 1 + scores.filter((other) => other > (line.score ?? 0)).length }))
    .toSorted((a, b) => last(a.rank) - last(b.rank) || (a.code < b.code ? -1 : 1));
}

function last(place: number | null): number {
  return place ?? Number.MAX_SAFE_INTEGER;
}
