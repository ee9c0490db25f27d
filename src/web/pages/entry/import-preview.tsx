import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ImportAnswer } from '#http/schemas/imports.ts';
import { shortSetName } from '#web/parts/set-picker.tsx';
import { setsQuery } from '#web/queries.ts';
import { useLanguage, useWords } from '#web/words.tsx';

/** What the file would change, unit by unit, before anything is stored. */
export function ImportPreview({ answer, onConfirm }: { answer: ImportAnswer; onConfirm: () => void }) {
  const { entry } = useWords();
  const { language } = useLanguage();
  const names = new Map(useQuery(setsQuery).data?.sets.map((set) => [set.id, shortSetName(set.name[language])]));
  if (answer.accepted === 0) return <p className="notice">{entry.nothingNew}</p>;
  return (
    <section className="card" aria-labelledby="preview-title">
      <div className="card-head">
        <div>
          <h2 id="preview-title">{entry.readyTitle}</h2>
          <p className="quiet">{entry.ready(answer.accepted, answer.unchanged)}. {entry.changes}.</p>
        </div>
        <Button onClick={onConfirm}>{entry.confirm(answer.accepted)}</Button>
      </div>
      <div className="table-scroll" role="region" aria-labelledby="preview-title" tabIndex={0}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{entry.unit}</th>
              <th scope="col">{entry.set}</th>
              <th scope="col" className="num">{entry.readings}</th>
              <th scope="col" className="num">{entry.before}</th>
              <th scope="col" className="num">{entry.after}</th>
              <th scope="col">{entry.difference}</th>
            </tr>
          </thead>
          <tbody>
            {answer.changes.map((change) => {
              const by = change.metAfter - change.metBefore;
              return (
                <tr key={`${change.unit}${change.set}`}>
                  <th scope="row">{change.name}</th>
                  <td>{names.get(change.set) ?? change.set}</td>
                  <td className="num">{change.readings}</td>
                  <td className="num">{change.metBefore}</td>
                  <td className="num">{change.metAfter}</td>
                  <td className={by > 0 ? 'change-up' : by < 0 ? 'change-down' : 'quiet'}>{entry.change(by)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
