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

const signs: Readonly<Record<string, string>> = { '>=': '≥', '<=': '≤' };

/** When a part is asked for: `so_truong > 3` → `nếu số trường trên địa bàn > 3`. */
export function conditionText(when: string, language: Language): string {
  const [fact = '', cmp = '', limit = ''] = when.split(/\s+/);
  const name = names[language][fact] ?? fact;
  return `${language === 'vi' ? 'nếu' : 'if'} ${name.charAt(0).toLowerCase()}${name.slice(1)} ${signs[cmp] ?? cmp} ${limit}`;
}
