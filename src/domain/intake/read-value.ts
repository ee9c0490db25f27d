import type { KnownItem } from '#domain/assessment/known-items.ts';
import type { ReadingValue } from '#domain/assessment/reading.ts';
import type { CriteriaSet, Indicator } from '#domain/criteria/criteria-set.ts';
import { isNumberedLevel, levelRank } from '#domain/criteria/level.ts';
import { readFigure } from '#domain/figures.ts';
import { done, refuse, type Outcome } from '#domain/outcome.ts';
import { fold } from '#domain/places/fold.ts';
import { readMeasure, scaleOf } from './measure.ts';

const met: ReadingValue = { kind: 'declared', met: true };
const unmet: ReadingValue = { kind: 'declared', met: false };
const unknown: ReadingValue = { kind: 'unknown' };

/** What offices write for a standing, folded. */
const declarations: ReadonlyMap<string, ReadingValue> = new Map([
  ['d', met], ['dat', met], ['x', met],
  ['cd', unmet], ['chua dat', unmet], ['khong dat', unmet], ['k', unmet],
]);

/** The same letter for letter, as most cells hold them: looked up before anything is folded, which costs more than all the rest. */
const asSpelt: ReadonlyMap<string, ReadingValue> = new Map([['Đ', met], ['Đạt', met], ['x', met], ['CĐ', unmet], ['Chưa đạt', unmet]]);

/** `…` is the statistical sign for "exists, figure not known", and what our own Biểu print. A lone dash is left out: it stands for zero, for none and for not met, so it is a doubt. */
const unknownSigns = new Set(['?', '…', '...', 'chua co so lieu']);

const notApplicable = /^(?:kad|n\/a|kh[oô]ng\s+[aá]p\s+d[uụ]ng)\s*(?:[:;,–-]\s*(.*)|\((.*)\))?$/iu;
const wordsOnly = /^[\p{L}\p{M} ]+$/u;

/**
 * Reads what stands in a cell or was typed in a form for one item of a set; web, command line and import all ask here.
 * `number` is the number of a numeric cell: typed text is never taken for one, so `86.7` is a doubt and a numeric 86.7 is not.
 */
export function readValue(text: string, number: number | undefined, item: KnownItem, set: CriteriaSet, note: string): Outcome<ReadingValue> {
  const typed = text.trim().normalize('NFC');
  if (number === undefined && typed === '') return done({ kind: 'blank' });
  const figure = number ?? readFigure(typed);
  const said = figure === undefined ? readWords(typed, item, set, note) : undefined;
  if (said) return said;
  const indicator = item.kind === 'indicator' ? item.indicator : undefined;
  if (indicator?.valueType === 'level') return readLevel(number === undefined ? typed : String(number), indicator);
  const scale = scaleOf(item);
  return scale === null ? refuse('bad-value', { found: text, expected: 'Đ / CĐ' }) : readMeasure(typed, figure, scale);
}

/** What may be said of anything, whatever it is measured in: met, unmet, unknown, not applicable. */
function readWords(typed: string, item: KnownItem, set: CriteriaSet, note: string): Outcome<ReadingValue> | undefined {
  const declared = asSpelt.get(typed) ?? declarations.get(foldedWords(typed));
  if (declared) return isFigurePiece(item) ? undefined : done(declared);
  if (unknownSigns.has(foldedWords(typed))) return done(unknown);
  const excused = notApplicable.exec(typed);
  return excused ? readReason(excused[1] ?? excused[2] ?? '', note, item, set) : undefined;
}

/** Words are compared without marks; signs and codes as they are. */
function foldedWords(typed: string): string {
  return wordsOnly.test(typed) ? fold(typed) : typed;
}

/** A piece that is measured has no declaration of its own: it is the indicator that is declared. */
function isFigurePiece(item: KnownItem): boolean {
  return item.kind === 'piece' && item.holds !== 'yes-no';
}

function readReason(inCell: string, note: string, item: KnownItem, set: CriteriaSet): Outcome<ReadingValue> {
  const reason = [inCell, note].map((text) => text.trim().normalize('NFC')).find((text) => /\p{L}/u.test(text));
  return reason === undefined ? refuse('reason-needed', { item: labelOf(item, set) }) : done({ kind: 'not-applicable', reason });
}

function labelOf(item: KnownItem, set: CriteriaSet): string {
  switch (item.kind) {
    case 'criterion': return `${item.criterion} (${set.criteria.find(({ no }) => no === item.criterion)?.vi ?? ''})`;
    case 'indicator': return item.indicator.code;
    case 'piece': return `${item.indicator.code}#${item.key}`;
  }
}

/** Words and numbers of levels do not mix: `3` says nothing to an indicator that asks for `Khá`. */
function readLevel(typed: string, indicator: Indicator): Outcome<ReadingValue> {
  const required = Object.values(indicator.thresholds).flatMap((threshold) => (threshold.kind === 'level' ? [threshold.value] : []));
  const comparable = required.length === 0 || required.some((level) => isNumberedLevel(level) === isNumberedLevel(typed));
  if (levelRank(typed) === undefined || !comparable) return refuse('bad-level', { found: typed, expected: [...new Set(required)].join(', ') });
  return done({ kind: 'level', level: typed });
}
