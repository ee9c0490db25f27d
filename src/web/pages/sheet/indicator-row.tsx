import { memo, useState } from 'react';
import { findItem } from '#domain/assessment/known-items.ts';
import { findIndicator, type CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { SheetAnswer } from '#http/schemas/sheet.ts';
import { ConfidenceBadge } from '#web/parts/confidence-badge.tsx';
import { Icon } from '#web/parts/icons.tsx';
import { StandingWord } from '#web/parts/standing-mark.tsx';
import { useLanguage, useWords } from '#web/words.tsx';
import { CellState } from './cell-state.tsx';
import { ChoiceField } from './choice-field.tsx';
import { fieldKind, mayBeDeclared } from './fields.ts';
import { FigureField } from './figure-field.tsx';
import { IndicatorDetails } from './indicator-details.tsx';
import { EvidenceCount } from './evidence-coverage.tsx';
import { LevelField } from './level-field.tsx';
import { PieceRow } from './piece-row.tsx';
import { QuestionsNote } from './questions-note.tsx';
import { useIndicatorScore } from './use-cell.ts';

export type SheetIndicator = SheetAnswer['criteria'][number]['indicators'][number];

/** One indicator: what is asked, what is read, and the verdict while one types. */
export const IndicatorRow = memo(function IndicatorRow({ no, indicator, law }: { no: number; indicator: SheetIndicator; law: CriteriaSet }) {
  const { sheet, whyLine } = useWords();
  const { language } = useLanguage();
  const score = useIndicatorScore(no, indicator.code);
  const [isOpen, setOpen] = useState(false);
  const { clause } = indicator;
  return (
    <div className={`indicator indicator-${score?.standing ?? 'unknown'}`} id={`chi-tieu-${indicator.code}`}>
      <div className="indicator-code">{indicator.code}</div>
      <div className="indicator-name">{indicator[language]}</div>
      <div className="indicator-required">
        <span className="phone-label">{sheet.required}</span>
        <span className="required-text">{clause.text}</span>
        <ConfidenceBadge grounds={clause.provenance} of={`${indicator.code} ${clause.text}`} />
      </div>
      <div className="indicator-value">
        <WholeField indicator={indicator} law={law} />
      </div>
      <div className="indicator-result">
        <StandingWord standing={score?.standing ?? 'unknown'} />
        <span className="indicator-why">{score ? whyLine(score.why) : ''}</span>
        <EvidenceCount item={indicator.code} />
      </div>
      <button type="button" className="indicator-more" aria-expanded={isOpen} aria-label={sheet.details(indicator.code)} onClick={() => setOpen(!isOpen)}>
        <Icon name={isOpen ? 'down' : 'right'} />
      </button>
      {indicator.pieces.length > 0 && (
        <div className="pieces">
          {indicator.pieces.map((piece) => (
            <PieceRow key={piece.item} piece={piece} score={score} />
          ))}
        </div>
      )}
      <QuestionsNote item={indicator.code} />
      {isOpen && <IndicatorDetails indicator={indicator} />}
    </div>
  );
});

function WholeField({ indicator, law }: { indicator: SheetIndicator; law: CriteriaSet }) {
  const { sheet } = useWords();
  const { code, clause, mayNotApply } = indicator;
  const known = findItem(law, code);
  const ofLaw = findIndicator(law, code);
  if (!known || !ofLaw) return null;
  const state = `trang-thai-${code}`;
  const label = `${sheet.value} ${code}`;
  const kind = fieldKind(known, clause.kind);
  return (
    <>
      {kind === 'figure' && <FigureField item={code} label={label} unit={indicator.unit} describedBy={state} />}
      {kind === 'choice' && <ChoiceField item={code} label={label} describedBy={state} mayNotApply={mayNotApply} />}
      {kind === 'level' && <LevelField item={code} indicator={ofLaw} label={label} describedBy={state} />}
      {mayBeDeclared(known, clause.kind) && (
        <span className="declare">
          <span className="declare-label">{sheet.declareIndicator}</span>
          <ChoiceField item={code} label={`${sheet.declareIndicator} ${code}`} describedBy={state} mayNotApply={mayNotApply} />
        </span>
      )}
      <CellState item={code} id={state} />
    </>
  );
}
