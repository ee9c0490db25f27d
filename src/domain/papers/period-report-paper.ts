import type { Body } from '#domain/bodies/body.ts';
import { fullName } from '#domain/bodies/find-body.ts';
import type { BodyKind } from '#domain/criteria/body-kind.ts';
import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { PaperLaw } from '#domain/criteria/paper-law.ts';
import type { PeriodKind, PeriodText } from '#domain/criteria/period-rules.ts';
import type { ProgressMeasure } from '#domain/criteria/push-rules.ts';
import type { TitleKind } from '#domain/criteria/title-kind.ts';
import type { PeriodContent } from '#domain/period-reports/content.ts';
import type { Period } from '#domain/period-reports/period.ts';
import type { Unit } from '#domain/places/unit.ts';
import { composeFrame } from './compose.ts';
import { fillWording } from './fill-wording.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { periodTables } from './period-tables.ts';
import type { PeriodWords } from './period-words.ts';
import type { Wording } from './wording.ts';

export interface PeriodPaperFacts {
  readonly unit: Unit;
  readonly kind: PeriodKind;
  readonly period: Period;
  readonly content: PeriodContent;
  readonly issuer: Body;
  /** Who receives it; null where nobody is above. */
  readonly addressee: Body | null;
}

export interface PeriodPaperLaw {
  readonly wording: Wording;
  readonly papers: PaperLaw;
  readonly bodies: ReadonlyMap<string, BodyKind>;
  readonly titles: ReadonlyMap<string, TitleKind>;
  readonly measures: readonly ProgressMeasure[];
  readonly set: CriteriaSet | undefined;
  readonly words: PeriodWords;
}

/**
 * Báo cáo định kỳ: its tables from the figures the report keeps, its words from its writer, in the wording for reports of whoever issues it. It leaves the house as a
 * draft without number and date, which the clerk gives.
 */
export function periodReportPaper(facts: PeriodPaperFacts, law: PeriodPaperLaw): Paper {
  const { unit, kind, period, content, issuer, addressee } = facts;
  const { words, bodies, papers } = law;
  const { countedFrom: _, ...told } = content;
  const said = words.period(kind, period.from);
  const place = `${unit.kind} ${unit.name}`;
  const items = (text: PeriodText) => (content.texts[text] ?? '').split('\n').map((line) => line.trim().replace(/[;.]+$/, '')).filter((line) => line !== '');
  const { subject, addressees, bases, blocks, recipients } = fillWording(law.wording, {
    texts: { subject: words.subject(said), opening: words.opening(fullName(issuer), said, place, content.asOf), issuer: fullName(issuer) },
    lists: {
      addressees: addressee === null ? [] : [{ addressee: fullName(addressee) }],
      difficulties: items('difficulties').map((difficulty) => ({ difficulty })),
      nextTasks: items('next').map((next) => ({ next })),
      proposals: items('proposals').map((proposal) => ({ proposal })),
      recipients: [{ recipient: words.asAbove }],
    },
    blocks: { results: [...items('results').map(paragraph), ...periodTables(facts, law)] },
  });
  const frame = composeFrame({ kind: 'report', body: issuer, number: null, signer: { name: '', right: 'head', position: '' }, division: '', initials: '', inPerson: false }, bodies, papers);
  return {
    ...frame, isDraft: true, date: null, subject, addressees, bases, blocks, recipients, appendices: [],
    facts: { unit: unit.code, kind: kind.id, from: period.from, to: period.to, due: period.due, ...told },
  };
}

function paragraph(text: string): PaperBlock {
  return { kind: 'paragraph', text: [{ text: `${text}.` }] };
}
