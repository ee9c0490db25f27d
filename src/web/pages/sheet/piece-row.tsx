import type { IndicatorScore } from '#domain/scoring/standing.ts';
import { StandingMark } from '#web/parts/standing-mark.tsx';
import { useWords } from '#web/words.tsx';
import { CellState } from './cell-state.tsx';
import { ChoiceField } from './choice-field.tsx';
import { FigureField } from './figure-field.tsx';
import type { SheetIndicator } from './indicator-row.tsx';

type Piece = SheetIndicator['pieces'][number];

/** A part of an all-of requirement, men or women, or a fact that a condition asks for. */
export function PieceRow({ piece, score }: { piece: Piece; score: IndicatorScore | undefined }) {
  const { shell } = useWords();
  const key = piece.item.slice(piece.item.indexOf('#') + 1);
  const scored = score?.why.kind === 'pieces' ? score.why.pieces.find((candidate) => candidate.key === key) : undefined;
  const state = `trang-thai-${piece.item}`;
  return (
    <div className="piece-row">
      <span className="piece-name">{piece.vi}</span>
      <span className="piece-value">
        {piece.holds === 'yes-no' ? (
          <ChoiceField item={piece.item} label={piece.vi} describedBy={state} mayNotApply={false} />
        ) : (
          <FigureField item={piece.item} label={piece.vi} unit={piece.holds === 'percent' ? '%' : null} describedBy={state} />
        )}
        <CellState item={piece.item} id={state} />
      </span>
      {scored && (
        <span className="piece-standing">
          <StandingMark standing={scored.standing} /> <span className="visually-hidden">{shell.standing[scored.standing]}</span>
        </span>
      )}
    </div>
  );
}
