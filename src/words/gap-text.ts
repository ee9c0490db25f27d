import type { Threshold } from '#domain/criteria/criteria-set.ts';
import { findIndicator } from '#domain/criteria/criteria-set.ts';
import { printFigure } from '#domain/figures.ts';
import type { SayGap } from '#domain/roadmap/build-lines.ts';
import type { PieceScore, Why } from '#domain/scoring/standing.ts';
import { clauseText } from './clause-text.ts';
import { scoringWords } from './scoring.ts';

const declared = { met: 'Đạt', unmet: 'Chưa đạt' } as const;

/** What Biểu 03 prints of a gap: what was read, and what the set asks; a figure of law that no text confirms says so. Vietnamese, as it stands on the paper. */
export const sayGap: SayGap = ({ item, indicator }, set, year) => {
  const measured = findIndicator(set, item);
  if (!indicator || !measured) return { now: declared.unmet, required: declared.met };
  const { threshold } = indicator.clause;
  return { now: nowText(indicator.why), required: `${clauseText(threshold, measured, year, 'vi')}${doubt(threshold)}` };
};

function nowText(why: Why): string {
  switch (why.kind) {
    case 'compared': return amount(why.value, why.unit);
    case 'level': return why.level;
    case 'not-applicable': return `Không áp dụng: ${why.reason}`;
    case 'pieces': return why.pieces.filter(({ standing }) => standing === 'unmet').map(pieceText).join('; ');
    default: return declared.unmet;
  }
}

function pieceText({ vi, value, unit }: PieceScore): string {
  return `${vi}: ${typeof value === 'number' ? amount(value, unit) : declared.unmet.toLowerCase()}`;
}

function doubt({ confidence }: Threshold): string {
  return confidence === 'recalled' || confidence === 'template' ? ` (${scoringWords('vi').confidences[confidence]})` : '';
}

function amount(value: number, unit: string | null): string {
  return unit === '%' ? `${printFigure(value)}%` : `${printFigure(value)}${unit === null ? '' : ` ${unit}`}`;
}
