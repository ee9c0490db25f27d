import type { Confidence } from './criteria-set.ts';
import { confidence } from './programme-shapes.ts';
import { filled, isObject, listOf, nullable, number, object, text, type Shape } from './shape.ts';
import type { Spot } from './spot.ts';

/** One case in which a title is to be reviewed for revocation: a share of unmet criteria, and a key one among them where the rule asks for one. */
export interface RevocationRule {
  readonly id: string;
  readonly vi: string;
  /** Share of all criteria, 0 to 1, from this on … */
  readonly from: number;
  /** … and below this; null where there is no upper end. */
  readonly below: number | null;
  /** Numbers of the key criteria of which one must be unmet; empty where none is asked for. */
  readonly keys: readonly number[];
  readonly confidence: Confidence;
}

/** When titles are at risk, as law/recognition-conditions.json tells it. */
export interface RevocationLaw {
  /** Set of the title → its rules. */
  readonly rules: ReadonlyMap<string, readonly RevocationRule[]>;
  /** From which share on the house warns, before any rule of law speaks; null where no file says. */
  readonly warnFrom: number | null;
}

export const noRevocation: RevocationLaw = { rules: new Map(), warnFrom: null };

const check = object({ type: text, from: number }, { toExclusive: number, requiresAnyOf: listOf(number) });
const rule = object({ id: text, vi: text, confidence, check }, {}, ['sources', 'note']);
const gauge = object({ warnFrom: number, confidence, note: text }, {});

/** Only what is said of revocation; conditions of recognition are kept for their readers. */
export const recognitionShape: Shape<{ readonly titles: readonly TitleRules[]; readonly warnFrom: number | null }> = (found, spot) => {
  const file = object({ titles: listOf(titleRules), gauge: filled(nullable(gauge), null) }, {}, ['schema', 'note'])(found, spot);
  return file && { titles: file.titles, warnFrom: file.gauge?.warnFrom ?? null };
};

interface TitleRules {
  readonly set: string;
  readonly rules: readonly RevocationRule[];
}

const titleRules: Shape<TitleRules> = (found, spot) => {
  if (!isObject(found)) return spot.tell('not-object', found);
  const set = text(found['titleId'], spot.under('titleId'));
  const rules = filled(listOf(rule), [])(found['revocation'], spot.under('revocation'));
  return set !== undefined && rules ? { set, rules: rules.filter(({ check: { type } }) => type === 'unmet-share').map(toRule) } : undefined;
};

function toRule({ id, vi, confidence: sureness, check: { from, toExclusive, requiresAnyOf } }: { id: string; vi: string; confidence: Confidence; check: { from: number; toExclusive?: number; requiresAnyOf?: readonly number[] } }): RevocationRule {
  return { id, vi, from, below: toExclusive ?? null, keys: requiresAnyOf ?? [], confidence: sureness };
}

/** A later file replaces what an earlier said of a title. */
export function addRevocation(held: RevocationLaw, file: { readonly titles: readonly TitleRules[]; readonly warnFrom: number | null } | undefined): RevocationLaw {
  if (!file) return held;
  return { rules: new Map([...held.rules, ...file.titles.map(({ set, rules }) => [set, rules] as const)]), warnFrom: file.warnFrom ?? held.warnFrom };
}

export function checkRevocation({ rules }: RevocationLaw, sets: ReadonlySet<string>, spot: Spot): void {
  for (const [set, list] of rules) {
    if (!sets.has(set)) spot.under(set).tell('unknown-reference', set);
    for (const { id, from, below } of list) if (from < 0 || from > 1 || (below !== null && below <= from)) spot.under(set).under(id).tell('out-of-range', from, '0-1');
  }
}
