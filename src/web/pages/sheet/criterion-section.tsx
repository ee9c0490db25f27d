import type { CriteriaSet } from '#domain/criteria/criteria-set.ts';
import type { SheetAnswer } from '#http/schemas/sheet.ts';
import { Icon } from '#web/parts/icons.tsx';
import { StandingWord } from '#web/parts/standing-mark.tsx';
import { useLanguage, useWords } from '#web/words.tsx';
import { CellState } from './cell-state.tsx';
import { ChoiceField } from './choice-field.tsx';
import { CourseStrip } from './course-strip.tsx';
import { IndicatorRow } from './indicator-row.tsx';
import { QuestionsNote } from './questions-note.tsx';
import { useDesk, useScore } from './use-cell.ts';

export type SheetCriterion = SheetAnswer['criteria'][number];

/** One criterion: its standing, its declaration beside what the indicators say, and the indicators. */
export function CriterionSection({ criterion, law, shown }: { criterion: SheetCriterion; law: CriteriaSet; shown: ReadonlySet<string> | null }) {
  const { sheet, shell } = useWords();
  const { language } = useLanguage();
  const { openHistory } = useDesk();
  const score = useScore(criterion.no);
  const item = String(criterion.no);
  const state = `trang-thai-tieu-chi-${item}`;
  const indicators = shown === null ? criterion.indicators : criterion.indicators.filter(({ code }) => shown.has(code));
  const declared = score?.declaration?.value.kind === 'declared' && score.declaration.value.met ? 'met' : 'unmet';
  return (
    <section className="criterion card" id={`tieu-chi-${item}`} aria-labelledby={`ten-tieu-chi-${item}`}>
      <header className="criterion-head">
        <div>
          <h2 id={`ten-tieu-chi-${item}`}>
            {item}. {criterion[language]}
          </h2>
          <p className="quiet small">{criterion.owner}</p>
        </div>
        <div className="criterion-declare">
          <CellState item={item} id={state} />
          <span className="declare-label">{sheet.declareCriterion}</span>
          <ChoiceField item={item} label={sheet.declarationOf(criterion.no)} describedBy={state} mayNotApply={false} />
          <button type="button" className="icon-button" aria-label={sheet.historyOf(item)} onClick={() => openHistory(item)}>
            <Icon name="history" />
          </button>
        </div>
        <div className="criterion-standing">
          <StandingWord standing={score?.standing ?? 'unknown'} />
          {score?.by === 'declaration' && <span className="quiet small">{sheet.byDeclaration}</span>}
        </div>
      </header>
      {score?.contradiction && (
        <p className="contradiction">
          <Icon name="warning" /> {sheet.contradiction(shell.standing[declared], shell.standing[score.computed], sheet.byWord[score.by] ?? '')}
        </p>
      )}
      <CourseStrip criterion={criterion} />
      <QuestionsNote item={item} />
      {criterion.indicators.length === 0 && <p className="criterion-empty quiet">{sheet.noIndicators}</p>}
      {indicators.map((indicator) => (
        <IndicatorRow key={indicator.code} no={criterion.no} indicator={indicator} law={law} />
      ))}
    </section>
  );
}
