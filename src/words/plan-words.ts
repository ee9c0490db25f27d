import { printFigure, printCount, printFixed } from '#domain/figures.ts';
import type { PlanWords } from '#domain/papers/plan-facts.ts';
import type { MeasuredTarget } from '#domain/plans/measure-target.ts';
import type { PlanTarget, Target } from '#domain/plans/plan.ts';

const origins = { 'province-plan': 'trong kế hoạch của tỉnh', 'district-effort': 'huyện tự phấn đấu', 'own': 'xã tự đăng ký' } as const;

/** The words of a plan's paper that its wording does not have; a paper is always Vietnamese. */
export const planWords: PlanWords = {
  period: (from, to) => (from === to ? `năm ${from}` : `giai đoạn ${from}-${to}`),
  review: ({ all, full, short, unknown }) => [
    `rà soát ${counted(all)} đơn vị`, `${counted(full)} đơn vị đạt đủ tiêu chí của bộ hiện hành`, `${counted(short)} đơn vị còn tiêu chí chưa đạt`,
    ...(unknown > 0 ? [`${counted(unknown)} đơn vị chưa đủ số liệu để kết luận`] : []),
  ].join('; '),
  target: targetWords,
  registered: (title, origin, units) => `${title} (${origins[origin]}): ${counted(units.length)} đơn vị: ${units.join(', ')}.`,
  priority: ({ no, name }, unmet, of) => `Tiêu chí số ${no} (${name}): ${unmetWords(unmet, of)}.`,
  criterion: ({ no, name }) => `Tiêu chí số ${no} (${name})`,
  unmetOf: (unmet, of) => (of === 1 ? unmetWords(unmet, of) : `còn ${unmetWords(unmet, of)}`),
  deadline: (wording) => (wording === '' ? '' : `; thời hạn: ${wording}`),
  supports: (leads, content) => `Phối hợp với ${leads}: ${content.slice(0, 1).toLocaleLowerCase('vi')}${content.slice(1)}`,
  about: ({ kind, name }) => `${kind} ${name}`,
};

/** What is wanted, with its figure where the wording does not say it: `: ≥ 85%`, `: 05 nhà văn hóa thôn`, `…, từ 126 lên 157/181 đơn vị (69,6% lên 86,7%)`. */
function targetWords({ wording, target, measured: { before, shares } }: PlanTarget & { readonly measured: MeasuredTarget }): string {
  const said = wording.trim().replace(/[.;,]+$/, '');
  const figure = figureOf(target);
  if (target.kind !== 'criterion-count') return new RegExp(`(?<![\\d,])${figure.number}(?![\\d,])`, 'u').test(said) ? `${said}.` : `${said}: ${figure.text}.`;
  if (before === null || shares?.before === null || shares?.target === null || shares === null) return `${said}.`;
  return `${said}: tăng ${counted(target.count - before)} đơn vị, từ ${printFigure(before, 0)} lên ${printFigure(target.count, 0)}/${target.of} đơn vị (${printFixed(shares.before, 1)}% lên ${printFixed(shares.target, 1)}%).`;
}

const signs = { '>=': '≥ ', '<=': '≤ ', '<': '< ', '=': '' } as const;

/** The number alone, to find it in a wording, and with what it counts. */
function figureOf(target: Target): { readonly number: string; readonly text: string } {
  switch (target.kind) {
    case 'indicator': {
      const number = printFigure(target.value);
      return { number, text: `${signs[target.comparison]}${target.unit === '%' ? `${number}%` : `${counted(target.value)} ${target.unit}`.trim()}` };
    }
    case 'facilities': return { number: counted(target.count), text: `${counted(target.count)} ${target.facility}` };
    case 'titles': case 'keep-titles': case 'criterion-count': return { number: counted(target.count), text: `${counted(target.count)} đơn vị` };
  }
}

/** A plan of one unit does not count its units. */
function unmetWords(unmet: number, of: number): string {
  return of === 1 ? 'chưa đạt' : `${counted(unmet)}/${of} đơn vị chưa đạt`;
}

function counted(count: number): string {
  return count === 0 ? '0' : printCount(count);
}
