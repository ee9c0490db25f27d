import { date } from '#domain/calendar.ts';
import { costSources, totalCost } from '#domain/roadmap/line-cost.ts';
import type { RoadmapAnswer } from '#http/schemas/roadmaps.ts';
import { useWords } from '#web/words.tsx';
import { StateMark } from './state-mark.tsx';

/** How many lines stand where, what they cost together and when they are due. */
export function RoadmapTotals({ roadmap: { totals, unreported } }: { roadmap: RoadmapAnswer }) {
  const { roadmap: words } = useWords();
  const { states, cost, byPeriod, uncosted } = totals;
  return (
    <div className="rm-totals">
      <ul className="card rm-states">
        {states.map(({ state, count }) => (
          <li key={state}>
            <StateMark state={state} />
            <b>{count}</b>
          </li>
        ))}
      </ul>
      <div className="card">
        <h2>{words.money}</h2>
        <dl className="rm-money">
          <div>
            <dt>{words.totalMoney}</dt>
            <dd><b>{words.millions(totalCost(cost))}</b></dd>
          </div>
          {costSources.map((source) => (
            <div key={source}>
              <dt>{words.fields[source]}</dt>
              <dd>{words.millions(cost[source])}</dd>
            </div>
          ))}
        </dl>
        {uncosted > 0 && <p className="quiet small">{words.uncosted(uncosted)}</p>}
        {unreported.length > 0 && <p className="quiet small">{words.unreported(unreported.length)}</p>}
      </div>
      <dl className="card rm-periods">
        {byPeriod.map(({ due, lines, cost: dong }) => (
          <div key={due}>
            <dt>{words.period(date(due))}</dt>
            <dd>{words.periodLine(lines, dong)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
