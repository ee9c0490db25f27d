import { Sources } from '#web/parts/confidence-badge.tsx';
import { Icon } from '#web/parts/icons.tsx';
import { printMoment } from '#web/parts/moment.ts';
import { useWords } from '#web/words.tsx';
import type { SheetIndicator } from './indicator-row.tsx';
import { useCell, useDesk, useMayEnter } from './use-cell.ts';

/** What stands behind an indicator: evidence asked for, the note, where the figure came from, what the level rests on. */
export function IndicatorDetails({ indicator }: { indicator: SheetIndicator }) {
  const { sheet } = useWords();
  const { store, openHistory } = useDesk();
  const mayEnter = useMayEnter(indicator.code);
  const cell = useCell(indicator.code);
  const hasValue = cell.text !== '';
  return (
    <div className="details">
      <div>
        <h4>{sheet.evidence}</h4>
        <ul>
          {indicator.evidence.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="quiet small">
          {sheet.owner}: {indicator.owner}
        </p>
      </div>
      <div>
        <label htmlFor={`ghi-chu-${indicator.code}`}>{sheet.note}</label>
        <textarea
          id={`ghi-chu-${indicator.code}`}
          rows={2}
          maxLength={2000}
          disabled={!mayEnter || !hasValue}
          placeholder={hasValue ? sheet.notePlaceholder : sheet.noteNeedsValue}
          value={cell.note}
          onChange={(event) => store.type(indicator.code, cell.text, event.currentTarget.value)}
          onBlur={() => void store.save(indicator.code)}
        />
        {cell.held && (
          <p className="quiet small">
            {sheet.asOfDay(cell.held.asOf)}. {sheet.entered(cell.held.person, printMoment(cell.held.at), sheet.source(cell.held.source.kind, cell.held.source.name, cell.held.source.at))}.
          </p>
        )}
        <button type="button" className="text-button" onClick={() => openHistory(indicator.code)}>
          <Icon name="history" size={16} /> {sheet.history}
        </button>
      </div>
      <div>
        {indicator.clause.overlay !== null && <p>{sheet.overlay}</p>}
        <Sources grounds={indicator.clause.provenance} />
        {indicator.note !== null && (
          <p className="small">
            <b>{sheet.lawNote}:</b> {indicator.note}
          </p>
        )}
      </div>
    </div>
  );
}
