import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { pages } from '#web/paths.ts';
import { useView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import type { Field } from './line-fields.ts';
import { LineHistory } from './line-history.tsx';
import type { RoadmapDrafts } from './roadmap-drafts.ts';
import { StateMark } from './state-mark.tsx';

/** Everything about the line the cursor is in: what is required, why it stands as it does, what is wrong with the cell, and the ways on. */
export function LineStrip({ roadmap, line, field, drafts, told }: { roadmap: RoadmapAnswer; line: RoadmapAnswerLine; field: Field; drafts: RoadmapDrafts; told: string }) {
  const { roadmap: words } = useWords();
  const { asOf } = useView();
  const [isShown, setShown] = useState(false);
  const unit = roadmap.units.find(({ code }) => code === line.unit);
  const wrong = [drafts.fault(line, field), drafts.lineFault(line)].filter((each) => each !== undefined);
  const remarks = [line.isGap ? '' : words.notGap, line.mayEdit ? '' : words.readOnly, line.seq === null ? words.notBuilt : ''].filter((each) => each !== '');
  return (
    <section className="rm-strip card" aria-label={words.editTitle(unit?.name ?? '', line.item)}>
      <div>
        <p><b>{unit?.name} · {line.item}</b> {line.name}</p>
        <p className="small"><span className="quiet">{words.now}:</span> {line.now || words.none} · <span className="quiet">{words.required}:</span> {line.required || words.none}</p>
        <p className="small rm-why"><StateMark state={line.state} /> {line.why.map((why) => words.reasons[why]).join('; ')}</p>
        {line.duties.length > 0 && <p className="small"><span className="quiet">{words.duties}:</span> {line.duties.map(({ content, overdue }) => words.duty(content, overdue)).join('; ')}</p>}
      </div>
      <div aria-live="polite">
        {wrong.map((sentence) => <p key={sentence} className="rm-wrong">{sentence}</p>)}
        {remarks.map((remark) => <p key={remark} className="quiet small">{remark}</p>)}
        {told !== '' && wrong.length === 0 && <p className="quiet small">{told}</p>}
      </div>
      <div className="rm-strip-ways">
        <Link to={pages.sheet} search={{ unit: line.unit, set: line.set, asOf, item: line.item }}>{words.sheet}</Link>
        {line.seq !== null && <Button size="compact-sm" variant="default" onClick={() => setShown(true)}>{words.history}</Button>}
      </div>
      {isShown && <LineHistory roadmap={roadmap} line={line} onClose={() => setShown(false)} />}
    </section>
  );
}
