import { sexes } from '#domain/assessment/known-items.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { Indicator, Part } from '#domain/criteria/criteria-set.ts';
import type { Clause } from '#domain/criteria/which-threshold.ts';
import { comparatorOf, holds, requiredFigure } from './compare.ts';
import type { Case } from './score.ts';
import type { PieceScore, Standing } from './standing.ts';

/** The pieces an indicator falls into under a clause: its parts, or men and women; none where it is read whole only. */
export function scorePieces(indicator: Indicator, { threshold }: Clause, subject: Case): PieceScore[] {
  if (threshold.kind === 'parts') return threshold.parts.map((part) => scorePart(part, indicator.code, subject));
  if (indicator.measure?.splitBy === undefined) return [];
  const required = requiredFigure(threshold, subject.circumstances);
  return typeof required === 'number' ? sexes.map((sex) => scoreSex(sex, required, indicator, subject)) : [];
}

/** A part with a condition holds when the condition does not; while the counted fact is missing it can only be met outright, never unmet. */
function scorePart(part: Part, code: string, subject: Case): PieceScore {
  const value = pieceValue(subject, code, part.key);
  const applies = part.when === undefined ? true : conditionHolds(part.when, code, subject);
  const own = standingOfPart(part, value);
  const standing: Standing = applies === false || own === 'met' ? 'met' : applies === null ? 'unknown' : own;
  return { key: part.key, vi: part.vi, standing, value, cmp: part.cmp, required: part.value, unit: part.unit ?? null, when: part.when ?? null };
}

/** A part may be measured or simply declared; a number says nothing about a part that asks for yes or no. */
function standingOfPart(part: Part, value: number | boolean | null): Standing {
  if (typeof value === 'boolean') return value === (part.value !== false) ? 'met' : 'unmet';
  if (value === null || typeof part.value === 'boolean') return 'unknown';
  return holds(value, part.cmp, part.value) ? 'met' : 'unmet';
}

function scoreSex(sex: (typeof sexes)[number], required: number, indicator: Indicator, subject: Case): PieceScore {
  const value = pieceValue(subject, indicator.code, sex);
  const cmp = comparatorOf(indicator);
  const part = { key: sex, vi: sex === 'nam' ? 'Nam' : 'Nữ', cmp, value: required };
  return { key: sex, vi: part.vi, standing: standingOfPart(part, value), value, cmp, required, unit: indicator.unit, when: null };
}

/** `so_truong > 3` against the fact `5.1#so_truong`; null while the fact is not known. */
function conditionHolds(when: string, code: string, subject: Case): boolean | null {
  const [fact = '', cmp = '', limit = ''] = when.split(/\s+/);
  const value = pieceValue(subject, code, fact);
  if (typeof value !== 'number') return null;
  switch (cmp) {
    case '>': return value > Number(limit);
    case '<': return value < Number(limit);
    case '>=': return value >= Number(limit);
    case '<=': return value <= Number(limit);
    case '=': return value === Number(limit);
    default: return null;
  }
}

function pieceValue(subject: Case, code: string, key: string): number | boolean | null {
  const value = subject.current.get(`${code}#${key}`)?.value;
  if (value?.kind === 'number') return value.value;
  return value?.kind === 'declared' ? value.met : null;
}

/** Readings of the pieces and of the facts their conditions ask for, in the order of the clause. */
export function pieceReadings(code: string, pieces: readonly PieceScore[], subject: Case): Reading[] {
  const keys = new Set(pieces.flatMap((piece) => [piece.key, ...(piece.when === null ? [] : piece.when.split(/\s+/).slice(0, 1))]));
  return [...keys].map((key) => subject.current.get(`${code}#${key}`)).filter((reading) => reading !== undefined);
}
