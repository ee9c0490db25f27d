import { useState, type ReactNode } from 'react';
import { printFigure } from '#domain/figures.ts';
import type { BoardAnswer, PresentedLine } from '#http/schemas/pushes.ts';
import { useLanguage, useWords } from '#web/words.tsx';
import { ComponentCell } from './component-cell.tsx';
import { GroundsDrawer, type Asked } from './grounds-drawer.tsx';

export type Board = BoardAnswer['board'];

interface Props {
  readonly board: Board;
  readonly components: BoardAnswer['components'];
  readonly measures: BoardAnswer['measures'];
  /** Kinds of period reports. */
  readonly reports: BoardAnswer['reports'];
  /** What stands under Xếp loại. */
  readonly place: (line: PresentedLine) => ReactNode;
}

/** Every unit with its components, in order of rank. */
export function BoardTable({ board, components, measures, reports, place }: Props) {
  const { push } = useWords();
  const { language } = useLanguage();
  const [asked, setAsked] = useState<Asked | null>(null);
  const names = new Map([...measures, ...reports].map((named) => [named.id, named[language]]));
  const isShared = (rank: number) => board.lines.filter((line) => line.rank === rank).length > 1;
  return (
    <div className="push-scroll" tabIndex={0} role="region" aria-label={push.view.board}>
      <table className="push-board">
        <thead>
          <tr>
            <th scope="col">{push.rank}</th>
            <th scope="col">{push.unit}</th>
            {components.map(({ id, ...name }) => <th scope="col" key={id}>{name[language]}</th>)}
            <th scope="col">{push.score}</th>
            <th scope="col">{push.pace}</th>
          </tr>
        </thead>
        <tbody>
          {board.lines.map((line) => (
            <tr key={line.unit}>
              <td className="push-rank">{line.rank === null ? '–' : isShared(line.rank) ? push.shared(line.rank) : line.rank}</td>
              <th scope="row">{line.name}</th>
              {components.map(({ id, ...name }) => {
                const component = line.components.find((one) => one.id === id);
                return <td key={id} data-label={name[language]}>{component && <ComponentCell component={component} names={names} asOf={board.asOf} onAsk={(figure) => setAsked({ ...figure, name: line.name })} />}</td>;
              })}
              <td className="push-score" data-label={push.score}>
                <b>{line.score === null ? '–' : printFigure(line.score, 1)}</b>
                <span className="small quiet">{line.score === null ? push.unranked : push.known(line.components.filter(({ state }) => state === 'known').length, line.components.length)}</span>
              </td>
              <td className="push-place">{place(line)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <GroundsDrawer asked={asked} asOf={board.asOf} names={names} onClose={() => setAsked(null)} />
    </div>
  );
}
