import type { RevocationLaw, RevocationRule } from '#domain/criteria/revocation-rule.ts';
import type { CriterionStanding } from '#domain/scoring/standing.ts';

/** An toàn · cảnh báo · nguy cơ · thuộc diện xem xét thu hồi. */
export const gaugeVerdicts = ['safe', 'warning', 'at-risk', 'to-review'] as const;
export type GaugeVerdict = (typeof gaugeVerdicts)[number];

/** How near a title is to being reviewed for revocation. It only tells; nothing is changed by it. */
export interface Gauge {
  readonly total: number;
  readonly unmet: readonly number[];
  readonly unknown: readonly number[];
  /** Unmet of all criteria of the set, 0 to 1. What is unknown is not counted as unmet. */
  readonly unmetShare: number;
  /** One of the key criteria of the title is unmet. */
  readonly hasKey: boolean;
  readonly verdict: GaugeVerdict;
  /** What the verdict would be if everything unknown were unmet. */
  readonly atWorst: GaugeVerdict;
  /** The case of law that applies; null where none does. */
  readonly rule: string | null;
}

/**
 * Reads a standing against the cases of revocation of a title's set (QĐ 18/2022/QĐ-TTg): from 30 % unmet with a key criterion among them, or from 50 %.
 * null where no rule is known for the set.
 */
export function gaugeOf(set: string, scores: readonly CriterionStanding[], { rules, warnFrom }: RevocationLaw): Gauge | null {
  const known = rules.get(set);
  if (!known || known.length === 0 || scores.length === 0) return null;
  const numbers = (standing: CriterionStanding['standing']) => scores.filter((score) => score.standing === standing).map(({ no }) => no);
  const [unmet, unknown] = [numbers('unmet'), numbers('unknown')];
  const applies = ruleFor(unmet, scores.length, known);
  return {
    total: scores.length,
    unmet,
    unknown,
    unmetShare: unmet.length / scores.length,
    hasKey: known.some(({ keys }) => keys.some((key) => unmet.includes(key))),
    verdict: verdictOf(unmet, scores.length, known, warnFrom),
    atWorst: verdictOf([...unmet, ...unknown], scores.length, known, warnFrom),
    rule: applies?.id ?? null,
  };
}

function verdictOf(unmet: readonly number[], total: number, rules: readonly RevocationRule[], warnFrom: number | null): GaugeVerdict {
  if (ruleFor(unmet, total, rules)) return 'to-review';
  const share = unmet.length / total;
  if (share >= Math.min(...rules.map(({ from }) => from))) return 'at-risk';
  return warnFrom !== null && share >= warnFrom ? 'warning' : 'safe';
}

function ruleFor(unmet: readonly number[], total: number, rules: readonly RevocationRule[]): RevocationRule | undefined {
  const share = unmet.length / total;
  return rules.find(({ from, below, keys }) => share >= from && (below === null || share < below) && (keys.length === 0 || keys.some((key) => unmet.includes(key))));
}
