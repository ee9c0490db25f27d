import type { Certainty, Comparator, Confidence } from '#domain/criteria/criteria-set.ts';
import type { Clause } from '#domain/criteria/which-threshold.ts';
import { printFigure } from '#domain/figures.ts';
import type { PieceScore, Standing, Why } from '#domain/scoring/standing.ts';
import type { Language } from './language.ts';
import { scoringInEnglish } from './scoring.en.ts';

/** The words of scoring in one language; every verdict there is has its line. */
export interface ScoringWords {
  readonly standings: Readonly<Record<Standing, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;
  readonly certainties: Readonly<Record<Certainty, string>>;
  readonly why: { readonly [K in Why['kind']]: (why: Extract<Why, { kind: K }>, figures: Figures) => string };
  readonly piece: (piece: PieceScore, figures: Figures) => string;
  readonly region: (key: string) => string;
  readonly overlay: (id: string) => string;
  readonly unsure: (confidence: Confidence, certainty: Certainty | undefined) => string;
}

/** Figures are written the Vietnamese way in both languages, as they stand on the paper. */
export interface Figures {
  readonly amount: (value: number, unit: string | null) => string;
  readonly required: (cmp: Comparator, value: number | boolean, unit: string | null) => string;
}

const figures: Figures = {
  amount: withUnit,
  required: (cmp, value, unit) => (typeof value === 'boolean' ? 'Đ' : `${{ '>=': '≥', '<=': '≤', '=': '=' }[cmp]}${withUnit(value, unit)}`),
};

function withUnit(value: number, unit: string | null): string {
  return unit === '%' ? `${printFigure(value)}%` : `${printFigure(value)}${unit === null ? '' : ` ${unit}`}`;
}

const vietnamese: ScoringWords = {
  standings: { met: 'Đạt', unmet: 'Chưa đạt', unknown: 'Chưa có số liệu' },
  confidences: { official: 'văn bản chính thức', recalled: 'số nhớ lại, cần đối chiếu', province: 'theo quy định của tỉnh', template: 'số mẫu, cần thay bằng số của tỉnh' },
  certainties: { high: 'khá chắc', medium: 'chắc vừa', low: 'ít chắc', none: 'không có căn cứ' },
  why: {
    'no-reading': () => 'Chưa nhập số liệu',
    'stated-unknown': () => 'Được ghi là chưa có số liệu',
    'compared': ({ value, cmp, required, unit, year, notSplit }, { amount, required: asks }) =>
      `${amount(value, unit)}, yêu cầu ${asks(cmp, required, unit)}${year === null ? '' : ` năm ${year}`}${notSplit ? '; mới có số chung, chưa tách nam, nữ' : ''}`,
    'level': ({ level, required }) => `Mức ${level}, yêu cầu ${required} trở lên`,
    'declared': ({ met }) => (met ? 'Được khai là đạt' : 'Được khai là chưa đạt'),
    'not-applicable': ({ reason, allowed }) => (allowed ? `Không áp dụng, tính là đạt: ${reason}` : `Ghi không áp dụng (${reason}) nhưng bộ tiêu chí không cho phép`),
    'pieces': ({ pieces }, said) => pieces.map((piece) => vietnamese.piece(piece, said)).join('; '),
    'threshold-missing': ({ because }) => missingInVietnamese[because],
    'needs-declaration': () => 'Có số nhưng chỉ tiêu này phải khai Đạt hoặc Chưa đạt',
    'other-set': ({ set }) => `Theo kết quả của bộ tiêu chí ${set}`,
  },
  piece: ({ vi, value, cmp, required, unit, standing, when }, { amount, required: asks }) => {
    const has = value === null ? 'chưa có số liệu' : typeof value === 'boolean' ? (value ? 'đạt' : 'chưa đạt') : amount(value, unit);
    return `${vi}: ${has}, yêu cầu ${asks(cmp, required, unit)}${when !== null && standing === 'met' && value === null ? ' (không thuộc diện)' : ''}`;
  },
  region: (key) => (key === 'chung' || key === '*' ? 'mức chung' : `mức của ${key}`),
  overlay: (id) => `theo quyết định của tỉnh: ${id}`,
  unsure: (confidence, certainty) => vietnamese.confidences[confidence] + (certainty === undefined || confidence === 'official' ? '' : `, ${vietnamese.certainties[certainty]}`),
};

const missingInVietnamese = {
  'delegated': 'Chưa có ngưỡng: bộ tiêu chí giao tỉnh quy định',
  'unknown': 'Chưa biết ngưỡng của chỉ tiêu này',
  'no-year': 'Bộ tiêu chí không có ngưỡng cho năm này',
  'no-key': 'Chưa biết xã thuộc vùng hoặc nhóm nào nên chưa có ngưỡng',
} as const;

const words: Readonly<Record<Language, ScoringWords>> = { vi: vietnamese, en: scoringInEnglish };

export function scoringWords(language: Language): ScoringWords {
  return words[language];
}

/** Why an indicator stands as it does, in one line: what was read, what is asked, by which clause, and how sure that clause is. */
export function whySentence(why: Why, clause: Clause, language: Language = 'vi'): string {
  const line = whyLine(why, language);
  return measured.has(why.kind) ? `${line} (${clauseWords(clause, words[language])})` : line;
}

/** The same without the clause, for where the clause stands beside it. */
export function whyLine(why: Why, language: Language = 'vi'): string {
  return (words[language].why[why.kind] as (why: Why, figures: Figures) => string)(why, figures);
}

/** Verdicts that rest on the figure of a clause; the others are the same under every clause. */
const measured: ReadonlySet<Why['kind']> = new Set(['compared', 'level', 'pieces']);

function clauseWords({ key, overlay, threshold }: Clause, said: ScoringWords): string {
  const source = overlay === null ? said.region(key) : `${said.region(key)} ${said.overlay(overlay)}`;
  return `${source}; ${said.unsure(threshold.confidence, threshold.certainty)}`;
}
