import { date } from '#domain/calendar.ts';
import type { ListDocumentsAnswer } from '#http/schemas/documents.ts';
import { useWords } from '#web/words.tsx';
import { StateTag } from './state-tag.tsx';

interface Props {
  readonly documents: ListDocumentsAnswer['documents'];
  readonly direction: 'out' | 'in';
  readonly onOpen: (id: number) => void;
}

/** Each document in a line: sign and day, what it is about and whose it is, where it stands. */
export function DocumentList({ documents, direction, onOpen }: Props) {
  const { documents: words, shell } = useWords();
  return (
    <ul className="document-list">
      {documents.map((document) => (
        <li key={document.id}>
          <button type="button" className="document-line" onClick={() => onOpen(document.id)}>
            <span>
              <b>{document.sign ?? (document.state === 'draft' ? words.unnumbered : words.unsigned)}</b>
              <span className="quiet small">{document.date === null ? '' : shell.day(date(document.date))}</span>
            </span>
            <span>
              {document.subject}
              <span className="quiet small">
                {document.issuerName}
                {direction === 'in' && `. ${document.arrivals.length === 0 ? words.notArrived : document.arrivals.map((arrival) => words.arrivedAs(arrival.number, shell.day(date(arrival.on)), shell.body(arrival))).join('; ')}`}
              </span>
            </span>
            <span>
              <StateTag state={document.state} /> {document.hasFile && <span className="tag">{words.withFile}</span>}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
