import type { CheckName, Question, QuestionDetails } from '#domain/checks/question.ts';
import { printDate } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import type { Language } from './language.ts';

/** The words of one check: its name, the question, and how it came to be asked. Always a question to a person, never a verdict on one. */
interface CheckWords<D> {
  readonly title: string;
  readonly question: (about: D, items: readonly string[]) => string;
  readonly basis: (about: D) => string;
}

type AllWords = { readonly [C in CheckName]: CheckWords<QuestionDetails[C]> };

const vietnamese: AllWords = {
  'copied-forward': {
    title: 'Số giữ nguyên của kỳ trước',
    question: (_about, items) => `Vì sao ${codesOf(items).length} chỉ tiêu giữ nguyên số của kỳ trước?`,
    basis: ({ unchanged, compared, from, to }) => `${unchanged} trong ${compared} số nhập cho ngày ${printDate(to)} đúng bằng số của ngày ${printDate(from)}.`,
  },
  'just-over': {
    title: 'Vừa đủ đạt',
    question: ({ of, over, under }, items) => of === 'figures'
      ? `Vì sao ${over} số liệu vừa đủ mức đạt mà ${under === 0 ? 'không số nào' : `chỉ ${under} số`} vừa thiếu?`
      : `Vì sao ở mục ${codesText(items)} có ${over} đơn vị vừa đủ mức đạt mà ${under === 0 ? 'không đơn vị nào' : `chỉ ${under} đơn vị`} vừa thiếu?`,
    basis: ({ of, over, under, compared }) => `Trong ${compared} ${of === 'figures' ? 'số' : 'đơn vị'} có mức để so, ${over} nằm sát trên mức, ${under} nằm sát dưới; lệch về một phía như vậy ít khi do tình cờ.`,
  },
  'round-digits': {
    title: 'Số tròn',
    question: ({ round, compared }) => `Vì sao ${round} trong ${compared} số liệu tận cùng bằng 0 hoặc 5?`,
    basis: ({ compared, chiSquare }) => `Số đếm thật tận cùng bằng 0 hoặc 5 nhiều nhất khoảng ${printFigure(compared / 5, 0)} lần trong ${compared}; chi bình phương (1 bậc tự do) là ${printFigure(chiSquare, 1)}.`,
  },
  'late-passing': {
    title: 'Đạt dồn vào những ngày cuối',
    question: ({ passed, days }) => `Vì sao ${passed} tiêu chí chuyển từ chưa đạt sang đạt trong ${days} ngày cuối?`,
    basis: ({ usual }) => `Một đơn vị trong tỉnh thường có ${printFigure(usual, 1)} tiêu chí như vậy.`,
  },
  'older-proof': {
    title: 'Minh chứng cũ hơn số liệu',
    question: ({ newer }) => `Vì sao ${newer} số liệu đã thay đổi mà minh chứng vẫn là bản cũ?`,
    basis: ({ oldest }) => `Các số này thay đổi sau ngày của minh chứng mới nhất; bản cũ nhất trong đó đề ngày ${printDate(oldest)}.`,
  },
  'jump': {
    title: 'Số thay đổi đột ngột',
    question: ({ before, now, unit }, items) => `Vì sao mục ${codesText(items)} ${now > before ? 'tăng' : 'giảm'} từ ${printFigure(before)} ${now > before ? 'lên' : 'xuống'} ${withUnit(now, unit)}?`,
    basis: ({ from, to, z }) => `Từ ngày ${printDate(from)} đến ngày ${printDate(to)}; thay đổi này gấp ${printFigure(z, 1)} lần độ lệch thường thấy ở các đơn vị trong tỉnh và ở chính đơn vị này.`,
  },
};

const english: AllWords = {
  'copied-forward': {
    title: 'Figures of the period before',
    question: (_about, items) => `Why do ${codesOf(items).length} indicators keep the figures of the period before?`,
    basis: ({ unchanged, compared, from, to }) => `${unchanged} of ${compared} figures entered for ${printDate(to)} are exactly those of ${printDate(from)}.`,
  },
  'just-over': {
    title: 'Just enough',
    question: ({ of, over, under }, items) => of === 'figures'
      ? `Why do ${over} figures have just enough and ${under === 0 ? 'none' : `only ${under}`} just fail?`
      : `Why do ${over} units have just enough at ${codesText(items)} and ${under === 0 ? 'none' : `only ${under}`} just fail?`,
    basis: ({ of, over, under, compared }) => `Of ${compared} ${of === 'figures' ? 'figures' : 'units'} with a threshold, ${over} lie just above it and ${under} just below; such a lean is seldom chance.`,
  },
  'round-digits': {
    title: 'Round figures',
    question: ({ round, compared }) => `Why do ${round} of ${compared} figures end in 0 or 5?`,
    basis: ({ compared, chiSquare }) => `What is really counted ends in 0 or 5 about ${printFigure(compared / 5, 0)} times in ${compared} at most; chi-square (1 degree of freedom) is ${printFigure(chiSquare, 1)}.`,
  },
  'late-passing': {
    title: 'Passed in the last days',
    question: ({ passed, days }) => `Why did ${passed} criteria turn from not met to met in the last ${days} days?`,
    basis: ({ usual }) => `A unit of the province usually has ${printFigure(usual, 1)} of them.`,
  },
  'older-proof': {
    title: 'Proof older than the figure',
    question: ({ newer }) => `Why have ${newer} figures changed while their proof is the old one?`,
    basis: ({ oldest }) => `They changed after the date of their latest proof; the oldest of these is dated ${printDate(oldest)}.`,
  },
  'jump': {
    title: 'Sudden change',
    question: ({ before, now, unit }, items) => `Why did ${codesText(items)} ${now > before ? 'rise' : 'fall'} from ${printFigure(before)} to ${withUnit(now, unit)}?`,
    basis: ({ from, to, z }) => `From ${printDate(from)} to ${printDate(to)}; this is ${printFigure(z, 1)} times the usual deviation of the province’s units and of this one.`,
  },
};

const words: Readonly<Record<Language, AllWords>> = { vi: vietnamese, en: english };

export interface QuestionText {
  readonly title: string;
  readonly sentence: string;
  readonly basis: string;
}

export function questionText({ check, about, items }: Question, language: Language = 'vi'): QuestionText {
  const said = words[language][check] as CheckWords<Question['about']>;
  return { title: said.title, sentence: said.question(about, items), basis: said.basis(about) };
}

/** The indicators that items speak of: a part counts as its indicator. */
function codesOf(items: readonly string[]): readonly string[] {
  return [...new Set(items.map((item) => item.split('#')[0] ?? item))];
}

function codesText(items: readonly string[]): string {
  return codesOf(items).join(', ');
}

function withUnit(value: number, unit: string | null): string {
  return unit === '%' ? `${printFigure(value)}%` : `${printFigure(value)}${unit === null ? '' : ` ${unit}`}`;
}
