import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { date } from '#domain/calendar.ts';
import { halfYearStart } from '#domain/roadmap/half-years.ts';
import type { RoadmapAnswer, RoadmapAnswerLine } from '#http/schemas/roadmaps.ts';
import { useWords } from '#web/words.tsx';
import { keyOf } from './roadmap-drafts.ts';
import { arrowsOf, barOf, shareOf, type Arrow } from './timeline-scale.ts';

const row = 40;
const head = 40;

interface Props {
  readonly roadmap: RoadmapAnswer;
  readonly lines: readonly RoadmapAnswerLine[];
}

/** The lines along the half-years: a bar to the day each is due, its state by sign and pattern, and arrows from what must come first. */
export function Timeline({ roadmap, lines }: Props) {
  const { roadmap: words } = useWords();
  const frame = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({ count: lines.length, getScrollElement: () => frame.current, estimateSize: () => row, overscan: 12, paddingStart: head });
  const { periods, asOf } = roadmap;
  const from = halfYearStart(date(roadmap.review));
  const end = periods.at(-1) ?? roadmap.review;
  const starts = [from, ...periods];
  const shown = rows.getVirtualItems();
  const [first = 0, last = 0] = [shown[0]?.index, shown.at(-1)?.index];
  const today = asOf < from || asOf > end ? null : shareOf(asOf, from, end);
  return (
    <div ref={frame} className="rm-frame rm-timeline" tabIndex={0} role="region" aria-label={words.timelineName} style={{ height: `min(62vh, ${rows.getTotalSize() + 20}px)` }}>
      <div className="rm-time-all" style={{ height: rows.getTotalSize() }}>
        <div className="rm-time-head" aria-hidden="true">
          <span className="rm-time-name" />
          <div className="rm-track">
            {periods.map((due, index) => <b key={due} style={span(shareOf(starts[index] ?? from, from, end), shareOf(due, from, end))}>{words.period(date(due))}</b>)}
          </div>
        </div>
        <ul>
          {shown.map(({ index, start }) => {
            const line = lines[index];
            return line && <TimeRow key={keyOf(line)} line={line} isFirst={lines[index - 1]?.unit !== line.unit} top={start} roadmap={roadmap} from={from} end={end} />;
          })}
        </ul>
        <svg className="rm-arrows" aria-hidden="true" width="100%" height={rows.getTotalSize()} preserveAspectRatio="none">
          {arrowsOf(lines).filter(({ from, to }) => Math.max(from, to) >= first && Math.min(from, to) <= last).map((arrow) => <ArrowLine key={`${arrow.from}-${arrow.to}`} arrow={arrow} start={from} end={end} />)}
        </svg>
        {today !== null && <div className="rm-today" aria-hidden="true"><i style={{ left: percent(today) }} title={words.today} /></div>}
      </div>
    </div>
  );
}

function TimeRow({ line, isFirst, top, roadmap, from, end }: { line: RoadmapAnswerLine; isFirst: boolean; top: number; roadmap: RoadmapAnswer; from: string; end: string }) {
  const { roadmap: words } = useWords();
  const unit = roadmap.units.find(({ code }) => code === line.unit)?.name ?? line.unit;
  const due = line.due === null ? '' : words.period(date(line.due));
  const bar = barOf(line, from, end);
  const told = [words.line(unit, line.item, line.name, words.states[line.state], due), line.after === null ? '' : words.waitsFor(line.after), ...line.why.map((why) => words.reasons[why])].filter((each) => each !== '').join('; ');
  return (
    <li className={isFirst ? 'rm-time-row rm-first' : 'rm-time-row'} style={{ transform: `translateY(${top}px)`, height: row }}>
      <span className="visually-hidden">{told}</span>
      <span className="rm-time-name" aria-hidden="true" title={told}>
        {isFirst && <b>{unit}</b>}
        <span>{line.item} {line.name}</span>
      </span>
      <span className="rm-track" aria-hidden="true" title={told}>
        {bar !== null && <i className={`rm-bar rm-${line.state}`} style={{ width: percent(bar) }} />}
        <em className={`rm-point rm-${line.state}`} style={{ left: percent(bar ?? 0) }}>{words.signs[line.state]}</em>
      </span>
    </li>
  );
}

/** From the day of what comes first down or up to the day of what waits. */
function ArrowLine({ arrow: { from, to, fromDue, toDue }, start, end }: { arrow: Arrow; start: string; end: string }) {
  const [x1, x2] = [percent(shareOf(fromDue, start, end)), percent(shareOf(toDue, start, end))];
  const [y1, y2] = [from, to].map((place) => head + place * row + row / 2) as [number, number];
  const down = y2 > y1 ? 1 : -1;
  return (
    <g>
      <line x1={x1} y1={y1 + 10 * down} x2={x2} y2={y2 - 14 * down} />
      <svg x={x2} y={y2 - 14 * down} overflow="visible"><path d={down === 1 ? 'M -4 -5 L 0 2 L 4 -5 Z' : 'M -4 5 L 0 -2 L 4 5 Z'} /></svg>
    </g>
  );
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)}%`;
}

function span(from: number, to: number): { left: string; width: string } {
  return { left: percent(from), width: percent(to - from) };
}
