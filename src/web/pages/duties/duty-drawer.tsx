import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { date } from '#domain/calendar.ts';
import type { DutyAnswer } from '#http/schemas/duties.ts';
import { Problem } from '#web/parts/problem.tsx';
import { Waiting } from '#web/parts/waiting.tsx';
import { pages } from '#web/paths.ts';
import { dutyQuery } from '#web/queries.ts';
import { useView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { DutyHistory } from './duty-history.tsx';
import { DutyMoves } from './duty-moves.tsx';
import { TermMark } from './term-mark.tsx';

/** One duty: what and by when, its papers, what may be done now, what was said, and who is told when it is late. */
export function DutyDrawer({ id, onClose }: { id: number | null; onClose: () => void }) {
  const { duties: words, shell } = useWords();
  const found = useQuery({ ...dutyQuery(id ?? 0), enabled: id !== null });
  return (
    <Drawer opened={id !== null} onClose={onClose} position="right" size={640} title={id === null ? '' : words.number(id)} closeButtonProps={{ 'aria-label': shell.close }}>
      {found.isPending && <Waiting rows={8} />}
      {found.isError && <Problem error={found.error} retry={() => void found.refetch()} />}
      {found.data && (
        <div className="duty">
          <Facts duty={found.data} />
          <DutyMoves key={found.data.events.length} duty={found.data} />
          <Sources duty={found.data} />
          <Ladder duty={found.data} />
          <DutyHistory duty={found.data} />
        </div>
      )}
    </Drawer>
  );
}

function Facts({ duty }: { duty: DutyAnswer }) {
  const { duties: words, shell } = useWords();
  const view = useView();
  const { unit } = duty;
  return (
    <section className="duty-facts">
      <p className="duty-content">{duty.content}</p>
      <p>
        <TermMark duty={duty} /> <span>{words.due(duty.deadline.wording, duty.due === null ? null : date(duty.due))}</span>
      </p>
      <p>
        <span className="tag">{words.state(duty.state)}</span> {duty.percent !== null && words.percent(duty.percent)} {duty.isAsked && <span className="tag">{words.asked}</span>}
      </p>
      <dl>
        <dt>{words.leadBody}</dt>
        <dd>{shell.body(duty.lead)}</dd>
        {duty.supporting.length > 0 && <dt>{words.supporting}</dt>}
        {duty.supporting.length > 0 && <dd>{duty.supporting.map(shell.body).join(', ')}</dd>}
        <dt>{words.giver}</dt>
        <dd>{shell.body(duty.giver)}</dd>
        {duty.proof !== '' && <dt>{words.proofAsked}</dt>}
        {duty.proof !== '' && <dd>{duty.proof}</dd>}
        {unit && duty.criteria.length > 0 && <dt>{words.criteria}</dt>}
        {unit && duty.criteria.length > 0 && (
          <dd>
            {duty.criteria.map(({ set, item }) => (
              <Link key={`${set}/${item}`} to={pages.sheet} search={{ unit: unit.code, set, asOf: view.asOf, item }}>
                {words.toSheet(item, `${unit.kind} ${unit.name}`)}
              </Link>
            ))}
            <Link to={pages.roadmap} search={{ unit: unit.code, asOf: view.asOf }}>{words.toRoadmap}</Link>
          </dd>
        )}
      </dl>
    </section>
  );
}

function Sources({ duty: { sources } }: { duty: DutyAnswer }) {
  const { duties: words, shell } = useWords();
  return (
    <section>
      <h3>{words.sources}</h3>
      {sources.length === 0 && <p className="quiet small">{words.noSource}</p>}
      <ul className="lines">
        {sources.map(({ document, sign, date: day, place, subject }) => (
          <li key={`${document}/${place}`}>
            <Link to={pages.documents} search={{ item: String(document) }}>
              {words.source(sign, day === null ? '' : shell.day(date(day)), place)}
            </Link>
            <p className="quiet small">{subject}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Ladder({ duty: { ladder, reminders, timing } }: { duty: DutyAnswer }) {
  const { duties: words, shell } = useWords();
  if (timing === 'closed' || timing === 'no-term') return null;
  return (
    <section>
      <h3>{words.ladder}</h3>
      <ol className="duty-ladder">
        {ladder.map(({ afterDays, body, isReached, ...held }) => (
          <li key={body} data-reached={isReached || undefined}>
            {words.step(afterDays, shell.body(held))} {isReached && <span className="tag tag-bad">{words.reached}</span>}
          </li>
        ))}
      </ol>
      {reminders.length > 0 && (
        <details>
          <summary>
            {words.reminders} ({reminders.length})
          </summary>
          <ul>
            {reminders.map(({ login, kind, due, on }) => (
              <li key={`${login}/${kind}/${due}`} className="small">
                {words.reminder(kind, login, shell.day(date(on)))}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
