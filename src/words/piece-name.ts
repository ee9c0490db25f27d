import type { Indicator } from '#domain/criteria/criteria-set.ts';
import type { Language } from './language.ts';

const names: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { nam: 'Nam', nu: 'Nữ', so_truong: 'Số trường trên địa bàn' },
  en: { nam: 'Men', nu: 'Women', so_truong: 'Schools in the commune' },
};

/** What a piece of an indicator is called: as the decision names its part; men and women; or the fact a condition asks for. */
export function pieceName(key: string, indicator: Indicator, language: Language): string {
  for (const threshold of Object.values(indicator.thresholds)) {
    const part = threshold.kind === 'parts' ? threshold.parts.find((candidate) => candidate.key === key) : undefined;
    if (part) return part.vi;
  }
  return names[language][key] ?? key;
}
