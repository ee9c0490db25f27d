import type { ReactNode } from 'react';
import { citationRoles } from '#domain/directives/document.ts';
import type { BriefDocument, DocumentAnswer } from '#http/schemas/documents.ts';
import { useWords } from '#web/words.tsx';

/** What it answers and what answers it, what it cites and what cites it. A paper that is not in the register stands there as its text. */
export function DocumentThread({ document, onOpen }: { document: DocumentAnswer; onOpen: (id: number) => void }) {
  const { documents: words } = useWords();
  const { thread, cites } = document;
  const seen = new Set(thread.cites.map(({ id }) => id));
  const roles = citationRoles.map((role) => ({ role, cited: cites.filter((citation) => citation.role === role) })).filter(({ cited }) => cited.length > 0);
  const others = [
    { name: words.threadOf.answers, lines: thread.answers ? [thread.answers] : [] },
    { name: words.threadOf.answeredBy, lines: thread.answeredBy },
    { name: words.threadOf.citedBy, lines: thread.citedBy },
  ].filter(({ lines }) => lines.length > 0);
  if (others.length === 0 && cites.length === 0) return null;
  return (
    <section aria-labelledby="document-thread">
      <h3 id="document-thread">{words.thread}</h3>
      <dl className="document-facts">
        {roles.map(({ role, cited }) => (
          <Fact key={role} name={words.role[role]}>
            {cited.map(({ document: id, text }) => (
              <li key={text}>
                {id !== null && seen.has(id) ? <Link id={id} text={text} onOpen={onOpen} /> : text}
                {id === null && <span className="quiet small"> ({words.notInRegister})</span>}
              </li>
            ))}
          </Fact>
        ))}
        {others.map(({ name, lines }) => (
          <Fact key={name} name={name}>
            {lines.map((line) => (
              <li key={line.id}>
                <Link id={line.id} text={textOf(line)} onOpen={onOpen} />
              </li>
            ))}
          </Fact>
        ))}
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="document-fact">
      <dt>{name}</dt>
      <dd>
        <ul className="document-links">{children}</ul>
      </dd>
    </div>
  );
}

function textOf({ text, subject }: BriefDocument): string {
  return `${text}: ${subject}`;
}

function Link({ id, text, onOpen }: { id: number; text: string; onOpen: (id: number) => void }) {
  return (
    <button type="button" className="text-button document-link" onClick={() => onOpen(id)}>
      {text}
    </button>
  );
}
