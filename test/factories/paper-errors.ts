import { readFileSync } from 'node:fs';
import { bodyByName } from '#domain/bodies/body-by-name.ts';
import { printDate, readDate } from '#domain/calendar.ts';
import type { Law } from '#domain/criteria/law.ts';
import { documentTypes } from '#domain/directives/document-types.ts';
import { readCitations } from '#domain/directives/read-citation.ts';
import { roman } from '#domain/papers/number-blocks.ts';
import type { Target } from '#domain/plans/plan.ts';
import { withoutTarget } from '#domain/plans/without-target.ts';
import { aBacSon, bacSonUnit } from './a-bac-son.ts';
import { theDay } from './a-reading.ts';

const nangCao = 'commune-ntm-nang-cao-2021-2025';

/** What the papers of the programme say, as typed from them: figures, signs, days and names in their spelling; every other word is ours. */
export interface PaperFacts {
  readonly paper: string;
  readonly cited: readonly { readonly fact: number; readonly as: string; readonly on: string | null }[];
  readonly terms: readonly { readonly fact: number; readonly as: string; readonly kind: string; readonly days: readonly (readonly [string, string])[] }[];
  readonly days: readonly { readonly fact: number; readonly as: string; readonly on: string }[];
  readonly shares: readonly { readonly fact: number; readonly part: number; readonly whole: number; readonly percent: string }[];
  readonly sums: readonly { readonly fact: number; readonly of: readonly number[]; readonly sum: string }[];
  readonly parts: readonly { readonly fact: number; readonly unit: string; readonly set: string; readonly met: readonly number[]; readonly unmet: readonly number[] }[];
  /** One thing under every name the paper has for it. */
  readonly names: readonly { readonly fact: number; readonly one: string; readonly as: readonly string[] }[];
  readonly sections: readonly string[];
  /** Numbers under the second heading of the second part. */
  readonly clauses: readonly string[];
  readonly targets: readonly { readonly fact: number; readonly item: string; readonly comparison: '>=' | '<=' | '<' | '='; readonly value: number | null }[];
  /** Criteria of the nâng cao set that it speaks of; null where it goes through none. */
  readonly spoken: readonly number[] | null;
  /** Departments that were asked to an inspection. */
  readonly invited: readonly string[];
}

export function factsOf<T = object>(paper: string): PaperFacts & T {
  return JSON.parse(readFileSync(new URL(`../papers/facts/${paper}.json`, import.meta.url), 'utf8')) as PaperFacts & T;
}

/** Where a paper contradicts itself, the law, or how official papers are written: `kind: what stands there`. */
export function errorsOf(facts: PaperFacts, law: Law): string[] {
  return [...facts.cited.flatMap(({ as }) => errorsOfCitation(as, law)), ...orderErrors(facts), ...nameErrors(facts), ...targetErrors(facts, law), ...invitedErrors(facts, law)];
}

function errorsOfCitation(as: string, law: Law): string[] {
  const places = aBacSon();
  const near = bacSonUnit(places, '20');
  return readCitations(as, documentTypes(law.programme.papers)).flatMap(({ sign, issuerName, doubts }) => {
    const issuer = issuerName === '' ? undefined : bodyByName(law.programme.bodies, places, issuerName, near, theDay);
    const typed = /\d{1,2}\/\d{1,2}\/\d{4}/u.exec(as)?.[0];
    const day = typed === undefined ? undefined : readDate(typed);
    return [
      ...doubts.map(({ code }) => `${code}: ${as}`),
      ...(sign && sign.raw !== sign.text ? [`sign-spelling: ${sign.raw}`] : []),
      ...(sign && issuer && sign.issuer !== issuer.kind.mark ? [`issuer-and-sign-apart: ${sign.text} / ${issuerName}`] : []),
      ...(day?.ok === true && printDate(day.value) !== typed ? [`date-form: ${typed}`] : []),
    ];
  });
}

function orderErrors({ sections, clauses }: PaperFacts): string[] {
  const inOrder = sections.every((number, index) => number === roman(index + 1));
  const below = clauses.every((number, index) => number === `2.${index + 1}`);
  return [...(inOrder ? [] : [`section-order: ${sections.join(', ')}`]), ...(below ? [] : [`clause-order: ${clauses.join(', ')}`])];
}

function nameErrors({ names }: PaperFacts): string[] {
  return names.filter(({ as }) => new Set(as).size > 1).map(({ as }) => `several-names: ${as.join(' / ')}`);
}

/** A criterion with neither target nor line, and a target without its number. */
function targetErrors({ targets, spoken }: PaperFacts, law: Law): string[] {
  const set = law.sets.get(nangCao);
  if (!set || spoken === null) return [];
  const aimed = targets.map(({ item, comparison, value }): Target => ({ kind: 'indicator', set: nangCao, item, comparison, value: value ?? 0, unit: '' }));
  const silent = withoutTarget(set, aimed, law.programme.titles).filter((no) => !spoken.includes(no));
  return [...silent.map((no) => `without-target: ${no} ${set.criteria.find((one) => one.no === no)?.vi ?? ''}`), ...targets.filter(({ value }) => value === null).map(({ item }) => `no-number: ${item}`)];
}

/** Who owns a criterion that some commune has not met, and was asked neither to come nor to act. */
function invitedErrors({ parts, invited }: PaperFacts, law: Law): string[] {
  const owners = parts.flatMap(({ set, unmet }) => law.sets.get(set)?.criteria.filter(({ no }) => unmet.includes(no)).map(({ owner }) => owner) ?? []);
  return [...new Set(owners)].filter((owner) => !invited.includes(owner)).map((owner) => `not-invited: ${law.departments.get(owner)?.vi ?? owner}`);
}
