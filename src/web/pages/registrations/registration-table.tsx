import { Button } from '@mantine/core';
import { useState } from 'react';
import { origins } from '#domain/plans/registration.ts';
import type { RegistrationsAnswer } from '#http/schemas/registrations.ts';
import { useWords } from '#web/words.tsx';
import { JudgeDialog } from './judge-dialog.tsx';

export type RegistrationLine = RegistrationsAnswer['registrations'][number];

/** One table a section: what is in the plan of the province, a district's own effort, a commune's own. */
export function RegistrationTable({ answer, asOf }: { answer: RegistrationsAnswer; asOf: string }) {
  const { registrations: words } = useWords();
  const [judged, setJudged] = useState<RegistrationLine | null>(null);
  const mayAct = answer.mayJudge || answer.mayRegister;
  return (
    <>
      <p role="status">{words.counted(answer.total)}</p>
      {origins.filter((origin) => answer.registrations.some((line) => line.origin === origin)).map((origin) => (
        <section key={origin} aria-labelledby={`origin-${origin}`} className="registration-section">
          <h2 id={`origin-${origin}`}>{words.origins[origin]}</h2>
          <div className="table-scroll" role="region" aria-labelledby={`origin-${origin}`} tabIndex={0}>
            <table className="plain-table registration-table">
              <thead><tr><th scope="col">{words.unit}</th><th scope="col">{words.kind}</th><th scope="col">{words.met}</th><th scope="col">{words.unmet}</th><th scope="col">{words.state}</th>{mayAct && <th scope="col">{words.ways}</th>}</tr></thead>
              <tbody>
                {answer.registrations.filter((line) => line.origin === origin).map((line) => (
                  <tr key={line.id}>
                    <th scope="row">{line.name}{line.parentName && <span className="quiet small">{line.parentName}</span>}</th>
                    <td>{line.titleName}<span className="quiet small">{line.year}</span></td>
                    <td>{line.met.length + line.unmet.length + line.unknown.length === 0 ? words.noSet : words.metOf(line.met.length, line.met.length + line.unmet.length + line.unknown.length)}</td>
                    <td>{line.unmet.length > 0 && words.criteria(line.unmet)}{line.unknown.length > 0 && <span className="quiet small">{words.unknown(line.unknown.length)}</span>}</td>
                    <td><State line={line} /></td>
                    {mayAct && <td>{(line.state === 'registered' || line.state === 'accepted') && <Button size="compact-sm" variant="default" onClick={() => setJudged(line)} aria-label={words.judgeTitle(line.name)}>{words.judge}</Button>}</td>}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ))}
      {judged && <JudgeDialog line={judged} asOf={asOf} mayJudge={answer.mayJudge} onClose={() => setJudged(null)} />}
    </>
  );
}

/** Where it stands, with the reasons that were given; the warnings of that day can be unfolded. */
function State({ line }: { line: RegistrationLine }) {
  const { registrations: words } = useWords();
  const tone = line.state === 'accepted' ? ' tag-good' : line.state === 'refused' || line.state === 'withdrawn' ? ' tag-bad' : '';
  return (
    <div className="registration-state">
      <span className={`tag${tone}`}>{words.states[line.state as keyof typeof words.states]}</span>
      {line.decision !== null && <span>{words.decided(line.decision)}</span>}
      {line.reason !== '' && <span className="small">{words.because(line.reason)}</span>}
      {line.overriding !== '' && <span className="small">{words.overridden(line.overriding)}</span>}
      {line.warnings.length > 0 && (
        <details>
          <summary className="small">{words.warnings(line.warnings.length)}</summary>
          <ul>{line.warnings.map(({ kind, sentence }) => <li key={kind} className="small">{sentence}</li>)}</ul>
        </details>
      )}
    </div>
  );
}
