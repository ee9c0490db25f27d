import { pieces } from '#domain/assessment/known-items.ts';
import type { Reading } from '#domain/assessment/reading.ts';
import type { Criterion, Indicator } from '#domain/criteria/criteria-set.ts';
import type { Law } from '#domain/criteria/law.ts';
import type { Clause } from '#domain/criteria/which-threshold.ts';
import { countMet } from '#domain/scoring/score.ts';
import type { CriterionScore, IndicatorScore, Standing } from '#domain/scoring/standing.ts';
import type { Sheet } from '#usecases/assessment/view-sheet.ts';
import { clauseText } from '#words/clause-text.ts';
import type { Language } from '#words/language.ts';
import { pieceName } from '#words/piece-name.ts';
import { whySentence } from '#words/scoring.ts';
import type { SheetAnswer } from '#http/schemas/sheet.ts';
import { pathText } from './place.ts';
import { presentHeld } from './reading.ts';
import { presentProvenance } from './set.ts';

type CriterionAnswer = SheetAnswer['criteria'][number];
type IndicatorAnswer = CriterionAnswer['indicators'][number];

/** What every line of one sheet is written with. */
interface Pen {
  readonly law: Law;
  readonly language: Language;
  readonly year: number;
  readonly current: ReadonlyMap<string, Reading>;
}

/** The sheet as it is shown: every verdict in words, every threshold with its source, and what the page needs to score by itself. */
export function presentSheet(sheet: Sheet, law: Law, language: Language): SheetAnswer {
  const { unit, path, set, asOf, mayEnter, scores } = sheet;
  const pen: Pen = { law, language, year: sheet.circumstances.year, current: new Map(sheet.current.map((reading) => [reading.item, reading])) };
  const count = (standing: Standing) => scores.filter((score) => score.standing === standing).length;
  return {
    unit: { code: unit.code, name: unit.name, kind: unit.kind, path: pathText(path) },
    set: set.id,
    asOf,
    mayEnter,
    met: countMet(scores),
    unmet: count('unmet'),
    unknown: count('unknown'),
    criteria: set.criteria.flatMap((criterion) => {
      const score = scores.find(({ no }) => no === criterion.no);
      return score ? [presentCriterion(criterion, score, sheet.enterable.has(criterion.no), pen)] : [];
    }),
    live: presentLive(sheet),
  };
}

function presentCriterion({ no, vi, en, owner, indicators }: Criterion, score: CriterionScore, mayEnter: boolean, pen: Pen): CriterionAnswer {
  const { standing, by, computed, contradiction, declaration } = score;
  return {
    no, vi, en, owner: departmentName(owner, pen), mayEnter, standing, by, computed, contradiction,
    declaration: presentHeld(declaration),
    indicators: indicators.flatMap((indicator) => {
      const verdict = score.indicators.find(({ code }) => code === indicator.code);
      return verdict ? [presentIndicator(indicator, verdict, pen)] : [];
    }),
  };
}

function presentIndicator(indicator: Indicator, { standing, why, clause }: IndicatorScore, pen: Pen): IndicatorAnswer {
  const { code, vi, en, valueType, unit, evidence, mayNotApply, owner, note } = indicator;
  return {
    code, vi, en, valueType, unit, evidence: [...evidence], mayNotApply: mayNotApply === true, owner: departmentName(owner, pen), note: note ?? null,
    clause: presentClause(indicator, clause, pen),
    standing,
    why: whySentence(why, clause, pen.language),
    reading: presentHeld(pen.current.get(code)),
    pieces: [...pieces(indicator)].map(([key, holds]) => {
      const item = `${code}#${key}`;
      return { item, vi: pieceName(key, indicator, pen.language), holds, reading: presentHeld(pen.current.get(item)) };
    }),
  };
}

function presentClause(indicator: Indicator, { threshold, key, overlay }: Clause, { law, language, year }: Pen): IndicatorAnswer['clause'] {
  return { text: clauseText(threshold, indicator, year, language), key, overlay, kind: threshold.kind, provenance: presentProvenance(threshold, law) };
}

function departmentName(id: string, { law, language }: Pen): string {
  return law.departments.get(id)?.[language] ?? id;
}

function presentLive({ set, circumstances, current, leaning }: Sheet): SheetAnswer['live'] {
  return {
    sets: [set, ...leaning.map((other) => other.set)],
    circumstances: Object.fromEntries([[set.id, circumstances], ...leaning.map((other) => [other.set.id, other.circumstances])]),
    readings: [...current, ...leaning.flatMap((other) => other.current)],
  };
}
