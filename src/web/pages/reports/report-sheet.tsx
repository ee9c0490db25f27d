import type { ReportCell, ReportColumn, ReportRow } from '#domain/reports/report.ts';
import type { Paper } from '#web/queries.ts';
import { useWords } from '#web/words.tsx';

interface Heading {
  readonly text: string;
  readonly columns: readonly ReportColumn[];
}

const pxPerMm = 96 / 25.4;

/** The table as the paper will carry it: landscape, headings that share a group under one, vertical where the paper writes upwards. */
export function ReportSheet({ report, onTrace }: { report: Paper; onTrace: (cell: ReportCell) => void }) {
  const { reports } = useWords();
  const headings = groupHeadings(report.columns);
  const isGrouped = headings.some(({ columns }) => columns[0]?.group !== undefined);
  return (
    <div className="sheet-desk" role="region" aria-label={reports.paper} tabIndex={0}>
      <article className="paper">
        {report.label !== '' && <p className="paper-label">{report.label}</p>}
        <h2 className="paper-title">{report.title}</h2>
        <p className="paper-subtitle">{report.subtitle}</p>
        <table className="paper-table" style={{ width: `${report.columns.reduce((sum, column) => sum + column.widthMm, 0) * pxPerMm}px` }}>
          <colgroup>
            {report.columns.map((column, index) => (
              <col key={index} style={{ width: `${column.widthMm * pxPerMm}px` }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              {headings.map(({ text, columns }, index) => {
                const [column] = columns;
                return column?.group === undefined
                  ? columns.map((each) => <HeadCell key={each.heading} column={each} rows={isGrouped ? 2 : 1} />)
                  : <th key={`${text}${index}`} scope="colgroup" colSpan={columns.length}>{text}</th>;
              })}
            </tr>
            {isGrouped && (
              <tr>
                {headings.flatMap(({ columns }) => columns.filter(({ group }) => group !== undefined)).map((column) => (
                  <HeadCell key={column.heading} column={column} rows={1} />
                ))}
              </tr>
            )}
            {report.columnNumbers.length > 0 && (
              <tr className="paper-numbers">
                {report.columnNumbers.map((number, index) => (
                  <td key={index}>{number}</td>
                ))}
              </tr>
            )}
          </thead>
          <tbody>
            {report.rows.map((row, index) => (
              <Row key={index} row={row} columns={report.columns} onTrace={onTrace} />
            ))}
          </tbody>
        </table>
        {report.notes.map((note) => (
          <p key={note} className="paper-note">
            {note}
          </p>
        ))}
      </article>
    </div>
  );
}

function HeadCell({ column, rows }: { column: ReportColumn; rows: number }) {
  return (
    <th scope="col" rowSpan={rows} className={column.vertical ? 'paper-vertical' : undefined}>
      <span>{column.heading}</span>
    </th>
  );
}

function Row({ row, columns, onTrace }: { row: ReportRow; columns: readonly ReportColumn[]; onTrace: (cell: ReportCell) => void }) {
  const { reports } = useWords();
  const name = row.cells.find((cell) => cell.trace === undefined && /\p{L}/u.test(cell.text))?.text ?? '';
  return (
    <tr className={`paper-${row.kind}`}>
      {row.cells.map((cell, index) => (
        <td key={index} colSpan={index === row.cells.length - 1 ? columns.length - index : 1} style={{ textAlign: columns[index]?.align ?? 'left' }}>
          {cell.trace && cell.text !== '' ? (
            <button type="button" className="paper-figure" aria-label={reports.cellOf(cell.text, name, columns[index]?.heading ?? '')} onClick={() => onTrace(cell)}>
              {cell.text}
            </button>
          ) : (
            cell.text
          )}
        </td>
      ))}
    </tr>
  );
}

/** Neighbouring columns of one group stand under one heading. */
function groupHeadings(columns: readonly ReportColumn[]): Heading[] {
  const headings: { text: string; columns: ReportColumn[] }[] = [];
  for (const column of columns) {
    const last = headings.at(-1);
    if (last && column.group !== undefined && last.text === column.group) last.columns.push(column);
    else headings.push({ text: column.group ?? column.heading, columns: [column] });
  }
  return headings;
}
