import { printFigure } from '#domain/figures.ts';
import type { AuditAnswer } from '#http/schemas/audit.ts';
import { printMoment } from '#web/parts/moment.ts';
import { useWords } from '#web/words.tsx';

type Entry = AuditAnswer['entries'][number];
type AuditWords = ReturnType<typeof useWords>['audit'];

/** What machines are sure by; people unfold it. */
const technical = ['sha256', 'operation'];

/** One line of the log as a sentence would tell it; what seals it can be unfolded. */
export function AuditLine({ entry, names }: { entry: Entry; names: ReadonlyMap<string, string> }) {
  const { audit } = useWords();
  const { seq, at, person, behalf, deed, subject, details, hash } = entry;
  const told = Object.entries(details).filter(([, value]) => value !== null && value !== '');
  const say = ([key, value]: (typeof told)[number]) => `${audit.detail(key)}: ${inWords(value, names, audit)}`;
  const facts = told.filter(([key]) => !technical.includes(key)).map(say);
  const seals = told.filter(([key]) => technical.includes(key)).map(say);
  return (
    <tr>
      <td className="num">{printFigure(seq)}</td>
      <td className="audit-at">{printMoment(at)}</td>
      <td>
        {whoIs(person, names, audit)}
        {behalf !== null && <span className="audit-behalf">{/[a-z]/.test(behalf) ? audit.behalf(whoIs(behalf, names, audit)) : audit.behalfOf(behalf)}</span>}
      </td>
      <th scope="row">{audit.deedName(deed)}</th>
      <td className="audit-about">
        {names.get(subject) ?? subject}
        {facts.length > 0 && <p className="audit-facts">{facts.join('; ')}</p>}
        <details>
          <summary>{audit.details}</summary>
          <ul>
            {seals.map((seal) => (
              <li key={seal}>{seal}</li>
            ))}
            <li>
              {audit.hash}: <code>{hash}</code>
            </li>
          </ul>
        </details>
      </td>
    </tr>
  );
}

/** The operator is told by the name the machine knows; everybody else by their own, where it may be known. */
function whoIs(person: string, names: ReadonlyMap<string, string>, words: AuditWords): string {
  if (person.startsWith('cli:')) return words.operator(person.slice(4));
  if (person === 'door') return words.door;
  return names.get(person) ?? person;
}

/** A value as it is read: names for ids, words for keys, days as days, lists and parts one after another. */
function inWords(value: unknown, names: ReadonlyMap<string, string>, words: AuditWords): string {
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (typeof value === 'number') return printFigure(value);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? value.split('-').reverse().join('/') : (names.get(value) ?? words.told(value));
  if (Array.isArray(value)) return value.map((one) => inWords(one, names, words)).join(', ');
  if (typeof value !== 'object' || value === null) return words.nothing;
  return Object.entries(value).map(([key, one]) => `${words.detail(key)} ${inWords(one, names, words)}`).join(', ');
}
