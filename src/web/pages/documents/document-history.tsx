import { date } from '#domain/calendar.ts';
import type { DocumentAnswer } from '#http/schemas/documents.ts';
import { printMoment } from '#web/parts/moment.ts';
import { useWords } from '#web/words.tsx';

/** Everything that was done to a document, in the order in which it was. */
export function DocumentHistory({ document }: { document: DocumentAnswer }) {
  const { documents: words, shell } = useWords();
  const who = ({ person, behalf }: { person: string; behalf: string | null }) => (behalf === null ? person : words.forWhom(person, behalf));
  const { drafts, issued, arrivals, files, recall } = document;
  const lines = [
    ...drafts.map((draft, at) => ({ at: draft.at, text: (at === 0 ? words.drafted : words.redrafted)(who(draft), printMoment(draft.at)) })),
    ...(issued ? [{ at: issued.at, text: words.issuedBy(who(issued), printMoment(issued.at)) }] : []),
    ...arrivals.map((arrival) => ({ at: arrival.at, text: words.arrivedBy(who(arrival), printMoment(arrival.at), words.arrivedAs(arrival.number, shell.day(date(arrival.on)), shell.body(arrival))) })),
    ...files.map((file) => ({ at: file.at, text: words.filedBy(who(file), file.kind, printMoment(file.at)) })),
    ...(recall ? [{ at: recall.at, text: words.recalledBy(who(recall), printMoment(recall.at), recall.reason) }] : []),
  ].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return (
    <section aria-labelledby="document-history">
      <h3 id="document-history">{words.history}</h3>
      <ol className="document-links small">
        {lines.map(({ at, text }) => (
          <li key={`${at} ${text}`}>{text}</li>
        ))}
      </ol>
    </section>
  );
}
