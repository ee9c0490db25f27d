import { Popover } from '@mantine/core';
import { useState } from 'react';
import { useWords } from '#web/words.tsx';

export interface Grounds {
  readonly confidence: 'official' | 'recalled' | 'province' | 'template';
  readonly certainty: string | null;
  readonly sources: readonly { readonly id: string; readonly what: string; readonly where: string }[];
  readonly note: string | null;
}

/** How sure a figure of law is; a press tells what that means and which sources it rests on. */
export function ConfidenceBadge({ grounds, of }: { grounds: Grounds; of: string }) {
  const { shell } = useWords();
  const [isOpen, setOpen] = useState(false);
  const badge = (
    <button type="button" className={`confidence confidence-${grounds.confidence}`} aria-expanded={isOpen} aria-label={`${shell.confidence[grounds.confidence]}: ${of}`} onClick={() => setOpen(!isOpen)}>
      {shell.confidence[grounds.confidence]}
    </button>
  );
  if (!isOpen) return badge;
  return (
    <Popover opened onChange={setOpen} position="bottom-start" shadow="md" withArrow trapFocus returnFocus>
      <Popover.Target>{badge}</Popover.Target>
      <Popover.Dropdown aria-label={of}>
        <Sources grounds={grounds} />
      </Popover.Dropdown>
    </Popover>
  );
}

export function Sources({ grounds }: { grounds: Grounds }) {
  const { shell } = useWords();
  const certainty = grounds.confidence === 'official' || grounds.certainty === null ? null : (shell.certainty[grounds.certainty] ?? grounds.certainty);
  return (
    <div className="sources">
      <p>
        {shell.confidenceMeaning[grounds.confidence]} {certainty !== null && `${shell.certaintyLabel}: ${certainty}.`}
      </p>
      {grounds.note !== null && <p>{grounds.note}</p>}
      <b>{shell.sources}</b>
      {grounds.sources.length === 0 ? (
        <p>{shell.noSources}</p>
      ) : (
        <ul>
          {grounds.sources.map((source) => (
            <li key={source.id}>
              {source.what}
              <div className="where">{source.where}</div>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
