import { date } from '#domain/calendar.ts';
import { printFigure } from '#domain/figures.ts';
import type { PresentedComponent } from '#http/schemas/pushes.ts';
import { useWords } from '#web/words.tsx';
import type { Asked } from './grounds-drawer.tsx';

type Share = NonNullable<PresentedComponent['share']>;

/** One component of one unit: how much of the whole, drawn and in figures; what is missing is said in words and left empty. */
export function ComponentCell({ component, names, asOf, onAsk }: { component: PresentedComponent; names: ReadonlyMap<string, string>; asOf: string; onAsk: (asked: Omit<Asked, 'name'>) => void }) {
  const { push, shell } = useWords();
  const { share, expected, beside, reason, lacking } = component;
  if (!share) {
    return (
      <div className="component component-missing">
        <span>{push.missing[reason ?? ''] ?? reason}</span>
        {lacking.some((measure) => names.has(measure)) && <span className="small">{push.lacking(lacking.flatMap((measure) => names.get(measure) ?? []).join('; '))}</span>}
      </div>
    );
  }
  const filled = share.whole === 0 ? (share.part < 0 ? 0 : 1) : Math.min(1, Math.max(0, share.part / share.whole));
  return (
    <div className="component">
      <span className={`component-bar${component.id === 'criteria' || component.id === 'disbursement' ? '' : ' component-bad'}`} aria-hidden="true">
        <i style={{ width: `${filled * 100}%` }} />
        {expected !== null && <b style={{ left: `${Math.min(1, expected) * 100}%` }} />}
      </span>
      <Figures share={share} id={component.id} onAsk={onAsk} />
      {beside && <Figures share={beside} id={component.id} onAsk={onAsk} />}
      <span className="small quiet">
        {[
          ...(expected === null ? [] : [push.expected(printFigure(expected * 100, 0))]),
          ...(component.id === 'disbursement' && share.of !== null ? [push.denominator(names.get(share.of) ?? share.of)] : []),
          ...(share.asOf === null || share.asOf === asOf ? [] : [push.figureDay(shell.day(date(share.asOf)))]),
          ...(share.summed ? [push.summed(share.summed.reported, share.summed.of)] : []),
        ].join(' · ')}
      </span>
    </div>
  );
}

/** The share in figures; a button where it is kept what they were counted from. */
function Figures({ share, id, onAsk }: { share: Share; id: string; onAsk: (asked: Omit<Asked, 'name'>) => void }) {
  const { push } = useWords();
  const { part, whole, unit, grounds } = share;
  const text = { criteria: push.share.criteria, works: push.share.works, dong: id === 'disbursement' ? push.share.paid : push.share.idle, duties: push.share.duties }[unit] ?? push.share.reports;
  if (grounds.length === 0) return <span>{text(part, whole)}</span>;
  return <button type="button" className="figure-origin" title={push.whence} onClick={() => onAsk({ text: text(part, whole), unit, grounds })}>{text(part, whole)}</button>;
}
