import type { Comparator, CriteriaSet, Indicator } from '#domain/criteria/criteria-set.ts';
import { leansOn } from '#domain/criteria/leans-on.ts';
import { isNumberedLevel, levelRank } from '#domain/criteria/level.ts';
import { clauseFor, type Circumstances } from '#domain/criteria/which-threshold.ts';
import { comparatorOf, requiredFigure } from './compare.ts';

/** How a value stands in a packed figure: nothing read, a number, declared met, declared unmet. */
export const packed = { nothing: 0, number: 1, met: 2, unmet: 3 } as const;
/** What comes out for a criterion. */
export const quick = { unknown: 0, met: 1, unmet: 2 } as const;

/** Many units' figures for the indicators of one set in the order of the set, row after row. */
export interface PackedFigures {
  readonly kinds: Uint8Array;
  readonly values: Float64Array;
}

/** Of a number: compared with what is required, ranked among numbered levels, or decides nothing. */
const ways: Readonly<Record<Comparator | 'level' | 'nothing', number>> = { 'nothing': 0, '>=': 1, '<=': 2, '=': 3, 'level': 4 };

interface QuickIndicator {
  readonly way: Comparator | 'level' | 'nothing';
  readonly required: number;
}

/** A set made ready for judging many rows under the same circumstances. */
export interface QuickSet {
  readonly width: number;
  readonly criteria: number;
  /** Judges one row into `standings`, one byte a criterion. */
  readonly judge: (figures: PackedFigures, row: number, standings: Uint8Array) => void;
}

/**
 * Makes a set ready for figures and declarations of whole indicators, which is what nearly every reading is; it judges them as scoreSet does.
 * Readings of pieces, named levels and declarations of whole criteria are for scoreSet alone; so is a set that leans on another, for which it is null.
 */
export function quickSet(set: CriteriaSet, circumstances: Circumstances): QuickSet | null {
  if (leansOn(set).length > 0) return null;
  const indicators = set.criteria.flatMap((criterion) => criterion.indicators.map((indicator) => quickIndicator(indicator, circumstances)));
  const compares = Uint8Array.from(indicators, ({ way }) => ways[way]);
  const required = Float64Array.from(indicators, ({ required: figure }) => figure);
  const ends = set.criteria.reduce<number[]>((sums, { indicators: own }) => [...sums, (sums.at(-1) ?? 0) + own.length], []);
  const width = indicators.length;
  return {
    width,
    criteria: ends.length,
    judge: ({ kinds, values }, row, standings) => {
      const base = row * width;
      let at = 0;
      for (let criterion = 0; criterion < ends.length; criterion += 1) {
        const end = ends[criterion] ?? at;
        let standing: number = at === end ? quick.unknown : quick.met;
        for (; at < end; at += 1) {
          const own = judgeOne(kinds[base + at] ?? 0, values[base + at] ?? 0, compares[at] ?? 0, required[at] ?? 0);
          if (own === quick.unmet) standing = quick.unmet;
          else if (own === quick.unknown && standing === quick.met) standing = quick.unknown;
        }
        standings[criterion] = standing;
      }
    },
  };
}

function quickIndicator(indicator: Indicator, circumstances: Circumstances): QuickIndicator {
  const { threshold } = clauseFor(indicator, circumstances);
  if (threshold.kind === 'level') return { way: isNumberedLevel(threshold.value) ? 'level' : 'nothing', required: levelRank(threshold.value) ?? Number.NaN };
  const figure = requiredFigure(threshold, circumstances);
  return typeof figure === 'number' ? { way: comparatorOf(indicator), required: figure } : { way: 'nothing', required: 0 };
}

function judgeOne(kind: number, value: number, compare: number, required: number): number {
  if (kind === packed.met) return quick.met;
  if (kind === packed.unmet) return quick.unmet;
  if (kind === packed.nothing || compare === 0) return quick.unknown;
  if (compare === ways.level) return judgeRank(levelRank(String(value)), required);
  const holds = compare === 1 ? value >= required : compare === 2 ? value <= required : value === required;
  return holds ? quick.met : quick.unmet;
}

function judgeRank(rank: number | undefined, required: number): number {
  if (rank === undefined || Number.isNaN(required)) return quick.unknown;
  return rank >= required ? quick.met : quick.unmet;
}
