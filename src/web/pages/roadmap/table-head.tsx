import { useWords } from '#web/words.tsx';
import { alignOf, columns, measures, type TableColumn } from './table-columns.ts';

export function TableHead() {
  const { roadmap: words } = useWords();
  const headings = { unit: words.item, now: `${words.now} → ${words.required.toLowerCase()}`, sum: words.cost, state: words.state };
  const named = ({ field, kind }: TableColumn) => (field !== null ? words.fields[field] : kind === 'field' ? '' : headings[kind]);
  return (
    <div role="row" aria-rowindex={1} className="rm-head" style={{ height: measures.head }}>
      {columns.map((column, index) => (
        <div key={column.field ?? column.kind} role="columnheader" aria-colindex={index + 1} className={`rm-heading rm-${alignOf(column)} ${index === 0 ? 'rm-frozen' : ''}`} style={{ left: column.left, width: column.width }}>
          {named(column)}
        </div>
      ))}
    </div>
  );
}
