import type { Comparator, Part, Threshold } from '#domain/criteria/criteria-set.ts';
import type { Language } from './language.ts';
import { printFigure } from '#domain/figures.ts';
import { conditionText } from './piece-name.ts';

interface ClauseWords {
  readonly met: string;
  readonly level: (level: string) => string;
  readonly perYear: (figures: string) => string;
  readonly relative: (share: string, set: string, indicator: string) => string;
  readonly otherSet: (set: string) => string;
  readonly delegated: (typical: string | null) => string;
  readonly unknown: string;
}

const words: Readonly<Record<Language, ClauseWords>> = {
  vi: {
    met: 'Đạt',
    level: (level) => `${level} trở lên`,
    perYear: (figures) => `theo năm: ${figures}`,
    relative: (share, set, indicator) => `≥ ${share} mức chỉ tiêu ${indicator} của bộ ${set}`,
    otherSet: (set) => `Đạt bộ tiêu chí ${set}`,
    delegated: (typical) => (typical === null ? 'Tỉnh quy định' : `Tỉnh quy định (thường gặp: ${typical})`),
    unknown: 'Chưa biết ngưỡng',
  },
  en: {
    met: 'Met',
    level: (level) => `${level} or better`,
    perYear: (figures) => `by year: ${figures}`,
    relative: (share, set, indicator) => `≥ ${share} of indicator ${indicator} in ${set}`,
    otherSet: (set) => `Meets ${set}`,
    delegated: (typical) => (typical === null ? 'Set by the province' : `Set by the province (often: ${typical})`),
    unknown: 'Threshold not known',
  },
};

/** What is being measured, as far as its requirement needs to be read aloud. */
export interface Measured {
  readonly comparison: Comparator | 'all-of';
  readonly unit: string | null;
}

/** A requirement as it is read aloud: `≥ 42 triệu đồng/người/năm (2023)`. */
export function clauseText(threshold: Threshold, { comparison, unit }: Measured, year: number, language: Language): string {
  const said = words[language];
  const sign = signs[comparison];
  switch (threshold.kind) {
    case 'num': return `${sign} ${amount(threshold.value, unit)}`;
    case 'bool': return said.met;
    case 'level': return said.level(threshold.value);
    case 'series': return seriesText(threshold.values, `${sign} `, unit, year, said);
    case 'parts': return threshold.parts.map((part) => partText(part, said, language)).join('; ');
    case 'relative': return said.relative(amount(threshold.value * 100, '%'), threshold.of.set, threshold.of.indicator);
    case 'ref': return said.otherSet(threshold.value);
    case 'delegated': return said.delegated(typicalText(threshold.typical?.value, unit, sign, said));
    case 'unknown': return said.unknown;
  }
}

const signs: Readonly<Record<Comparator | 'all-of', string>> = { '>=': '≥', '<=': '≤', '=': '=', 'all-of': '≥' };

function seriesText(values: Readonly<Record<string, number>>, sign: string, unit: string | null, year: number, said: ClauseWords): string {
  const ofYear = values[String(year)];
  if (ofYear !== undefined) return `${sign}${amount(ofYear, unit)} (${year})`;
  return said.perYear(Object.entries(values).map(([each, value]) => `${each} ${sign}${amount(value, unit)}`).join('; '));
}

function partText({ vi, cmp, value, unit, when }: Part, said: ClauseWords, language: Language): string {
  const asked = typeof value === 'boolean' ? `${vi}: ${said.met}` : `${vi} ${signs[cmp]} ${amount(value, unit ?? null)}`;
  return when === undefined ? asked : `${asked} (${conditionText(when, language)})`;
}

function typicalText(typical: number | boolean | undefined, unit: string | null, sign: string, said: ClauseWords): string | null {
  if (typical === undefined) return null;
  return typeof typical === 'boolean' ? said.met : `${sign} ${amount(typical, unit)}`;
}

function amount(value: number, unit: string | null): string {
  return unit === '%' ? `${printFigure(value)}%` : unit === null ? printFigure(value) : `${printFigure(value)} ${unit}`;
}
