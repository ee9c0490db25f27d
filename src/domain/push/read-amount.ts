import type { ProgressMeasure } from '#domain/criteria/push-rules.ts';
import { readFigure } from '#domain/figures.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';

/** Zeros behind an amount by the word that follows it. */
const scales: Readonly<Record<string, number>> = { '': 0, 'd': 0, 'dong': 0, 'nghin dong': 3, 'tr': 6, 'trieu': 6, 'trieu dong': 6, 'ty': 9, 'ty dong': 9 };
const amount = /^([-−]?[\d.,]+)\s*(\p{L}[\p{L}\p{M} ]*)?$/u;

/**
 * Reads what was typed for a measure: `12` works, `7.500 triệu`, `3.504,98 triệu đồng`, `30.000.000.000` đồng. Blank is null: nothing was said.
 * Refuses what could mean two things, parts of a work or of a đồng, and anything below zero.
 */
export function readAmount(typed: string, measure: ProgressMeasure): Outcome<number | null> {
  const text = typed.trim().normalize('NFC');
  if (text === '') return done(null);
  const [, digits = '', word = ''] = amount.exec(text) ?? [];
  const [figure, zeros] = [readFigure(digits), scaleOf(word)];
  if (figure === undefined || zeros === undefined || (measure.unit === 'works' && word !== '')) return refuse('progress-figure', { found: typed, unit: measure.unit });
  return wholeAmount(figure, zeros, typed, measure);
}

/** Zeros behind an amount by its unit, as a heading says it: `triệu đồng` → 6; undefined for a word that is none. */
export function scaleOf(word: string): number | undefined {
  return scales[fold(word)];
}

/** The number of a numeric cell of a workbook, with the zeros its heading says. */
export function wholeAmount(figure: number, zeros: number, found: string, measure: ProgressMeasure): Outcome<number> {
  const value = Number(`${figure}e${zeros}`);
  return Number.isSafeInteger(value) && value >= 0 ? done(value) : refuse('progress-figure', { found, unit: measure.unit });
}
