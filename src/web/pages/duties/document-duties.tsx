import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { pages } from '#web/paths.ts';
import { dutiesQuery, dutyDeskQuery } from '#web/queries.ts';
import { useView } from '#web/view.ts';
import { useWords } from '#web/words.tsx';
import { TermMark } from './term-mark.tsx';
import './duties.css';

/** What a paper told bodies to do, as far as the reader gave it or leads it, and the way to give more. */
export function DocumentDuties({ document }: { document: number }) {
  const { duties: words, shell } = useWords();
  const view = useView();
  const mine = useQuery(dutiesQuery({ whose: 'mine', document })).data?.duties ?? [];
  const given = useQuery(dutiesQuery({ whose: 'given', document })).data?.duties ?? [];
  const desk = useQuery({ ...dutyDeskQuery(view.asOf), enabled: view.asOf !== '' }).data;
  const duties = [...new Map([...given, ...mine].map((duty) => [duty.id, duty])).values()];
  const mayGive = desk !== undefined && desk.givers.length > 0;
  if (duties.length === 0 && !mayGive) return null;
  return (
    <section className="document-duties">
      <h3>{words.ofPaper}</h3>
      <ul className="lines">
        {duties.map((duty) => (
          <li key={duty.id}>
            <TermMark duty={duty} />{' '}
            <Link to={pages.duties} search={{ item: String(duty.id), kind: 'given' }}>
              {duty.content}
            </Link>{' '}
            <span className="quiet small">{shell.body(duty.lead)}</span>
          </li>
        ))}
      </ul>
      {mayGive && (
        <Link to={pages.duties} search={{ kind: 'given', document: String(document) }}>
          {words.giveFromPaper}
        </Link>
      )}
    </section>
  );
}
