import { Button, Modal } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { date } from '#domain/calendar.ts';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { useWords } from '#web/words.tsx';
import { fields, isMoney, shownText, type Field } from './line-fields.ts';
import { keyOf, type RoadmapDrafts } from './roadmap-drafts.ts';
import { StateMark } from './state-mark.tsx';

interface Props {
  readonly roadmap: RoadmapAnswer;
  readonly lines: readonly RoadmapAnswerLine[];
  readonly drafts: RoadmapDrafts;
}

/** On a phone: one card a line, opened to be written. */
export function LineCards({ roadmap, lines, drafts }: Props) {
  const { roadmap: words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<RoadmapAnswerLine>();
  const rows = useVirtualizer({ count: lines.length, getScrollElement: () => frame.current, estimateSize: () => 158, overscan: 4, measureElement: (element) => element.getBoundingClientRect().height });
  const name = (line: RoadmapAnswerLine) => roadmap.units.find(({ code }) => code === line.unit)?.name ?? line.unit;
  return (
    <div ref={frame} className="rm-cards" tabIndex={0} role="region" aria-label={words.tableName}>
      <ul style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const line = lines[index];
          if (!line) return null;
          const due = drafts.text(line, 'due');
          return (
            <li key={keyOf(line)} ref={rows.measureElement} data-index={index} style={{ transform: `translateY(${start}px)` }}>
              <div className={`card ${fields.some((field) => drafts.fault(line, field)) || drafts.lineFault(line) ? 'rm-fault' : ''}`}>
                <p><b>{name(line)} · {line.item}</b> {line.name}</p>
                <p className="small quiet">{line.now} → {line.required}</p>
                <p className="small">{drafts.text(line, 'solution') || words.none}</p>
                <div className="line">
                  <StateMark state={line.state} />
                  <span className="small">{due === '' ? words.none : words.period(date(due))}</span>
                  {line.mayEdit && line.isGap && <Button size="compact-sm" variant="default" onClick={() => setOpened(line)}>{words.edit}</Button>}
                </div>
              </div>
            </li>
          );
        })}
      </ul>
      {opened && <LineForm line={opened} title={words.editTitle(name(opened), opened.item)} drafts={drafts} onClose={() => setOpened(undefined)} />}
    </div>
  );
}

function LineForm({ line, title, drafts, onClose }: { line: RoadmapAnswerLine; title: string; drafts: RoadmapDrafts; onClose: () => void }) {
  const { roadmap: words } = useWords();
  const wrong = drafts.lineFault(line);
  return (
    <Modal opened onClose={onClose} title={title} fullScreen closeButtonProps={{ 'aria-label': words.close }}>
      <div className="dialog-form">
        <p>{line.name}</p>
        <p className="small">{line.why.map((why) => words.reasons[why]).join('; ')}</p>
        {wrong !== undefined && <p className="rm-wrong">{wrong}</p>}
        {fields.map((field) => <FormField key={field} line={line} field={field} drafts={drafts} />)}
        <div className="dialog-ways"><Button onClick={onClose}>{words.apply}</Button></div>
      </div>
    </Modal>
  );
}

function FormField({ line, field, drafts }: { line: RoadmapAnswerLine; field: Field; drafts: RoadmapDrafts }) {
  const { roadmap: words } = useWords();
  const choices = drafts.choices(line, field);
  const text = drafts.text(line, field);
  const fault = drafts.fault(line, field);
  const write = (typed: string) => drafts.write([{ line, field, text: typed }]);
  return (
    <label className="native rm-form-field">
      {words.fields[field]}
      {choices.length > 0 ? (
        <select value={text} onChange={(event) => write(event.currentTarget.value)}>
          <option value="">{words.none}</option>
          {choices.map(({ value, label }) => <option key={value} value={value}>{label}</option>)}
        </select>
      ) : field === 'solution' || field === 'note' ? (
        <textarea rows={2} defaultValue={shownText(text, choices)} onBlur={(event) => write(event.currentTarget.value)} />
      ) : (
        <input defaultValue={text} inputMode={isMoney(field) ? 'decimal' : 'text'} onBlur={(event) => write(event.currentTarget.value)} />
      )}
      {fault !== undefined && <span className="rm-wrong small">{fault}</span>}
    </label>
  );
}
